import type { MinutesItem, MinutesVote } from '../../../procedure/minutes-document.js';
import { wordsIn } from '../../../views/words/languages.js';
import type { ExportSource } from '../source.js';
import { el, type Element } from '../xml.js';

/**
 * What Noark has no fields for and lets us say in words of our own (`virksomhetsspesifikkeMetadata`; requirement 6.4.23
 * asks for a schema, which goes along as `moete-metadata.xsd`): times, attendance, motions, votes, decisions, provisions.
 * Choices and outcomes stand in the words of the record, which `minutes.json` uses too. Empty elements are forbidden.
 */
export const ownNamespace = 'urn:tribune:moete-metadata:1';
export const ownSchema = 'moete-metadata.xsd';

/** In the place of a name that was taken out, or that a source never gave. */
const withheld = wordsIn('nb').people.withheld;

const t = (name: string, text: string | number | null | undefined): Element | null =>
  text === null || text === undefined || String(text).trim() === '' ? null : el(`t:${name}`, {}, String(text));

export function meetingMetadata({ minutes }: ExportSource): Element {
  const { header, attendance, closures } = minutes;
  const seats = [
    ...attendance.present.map((one) => ({ ...one, substituteFor: null })),
    ...attendance.substitutes.map((one) => ({ ...one, role: 'substitute' })),
  ];
  return el(
    't:moete',
    { 'xmlns:t': ownNamespace },
    t('status', header.status),
    t('moeteform', header.form),
    t('aapnet', header.opened),
    t('hevet', header.ended),
    seats.map(({ person, name, party, role, substituteFor, periods }) =>
      el(
        't:oppmoete',
        { id: person, rolle: role },
        t('navn', name ?? withheld),
        t('parti', party),
        t('varaFor', substituteFor?.name),
        periods.map(({ from, to, mode }) => el('t:tilstede', { form: mode }, t('fra', from), t('til', to))),
      ),
    ),
    [...attendance.absent, ...attendance.notRecorded].map(({ person, name, party, role }) =>
      el('t:fravaer', { id: person, rolle: role }, t('navn', name ?? withheld), t('parti', party)),
    ),
    closures.map(({ item, citation, from, to }) =>
      el('t:lukketDel', { sak: item.item }, t('hjemmel', citation), t('fra', from), t('til', to)),
    ),
    minutes.stream.incidents.map(({ state, from, to }) =>
      el('t:bruddISending', { tilstand: state }, t('fra', from), t('til', to)),
    ),
  );
}

export function itemMetadata({ minutes }: ExportSource, item: MinutesItem): Element {
  return el(
    't:sak',
    { 'xmlns:t': ownNamespace, id: item.item },
    t('saksnummer', item.number),
    t('arkivsak', item.caseRef),
    t('utfall', item.outcome),
    t('begynt', item.begun),
    t('ferdig', item.ended),
    t('innstilling', item.recommendation),
    item.disqualifications.map(({ person, outcome, basis }) =>
      el(
        't:habilitet',
        { id: person.person, avgjoerelse: outcome },
        t('navn', person.name ?? withheld),
        t('grunnlag', basis),
      ),
    ),
    item.motions.map(({ motion, number, kind, status, mover, onBehalfOf, text }) =>
      el(
        't:forslag',
        { id: motion, nummer: number, type: kind },
        t('status', status),
        t('fremsattAv', mover?.name),
        onBehalfOf.map((group) => t('paaVegneAv', group)),
        t('tekst', text),
      ),
    ),
    item.votes.map(voteMetadata),
    item.decision?.text ? el('t:vedtak', { tid: item.decision.at }, t('tekst', item.decision.text)) : null,
    minutes.corrections
      .filter(({ what, of }) => (what === 'decision' || what === 'item-title') && of === item.item)
      .map(({ at, what, before, after, reason }) =>
        el('t:rettelse', { av: what }, t('tid', at), t('foer', before), t('naa', after), t('begrunnelse', reason)),
      ),
  );
}

function voteMetadata(vote: MinutesVote): Element {
  return el(
    't:votering',
    {
      id: vote.vote,
      maate: vote.method,
      formaal: vote.purpose,
      bindende: vote.binding,
      utfall: vote.result?.outcome ?? vote.announced?.outcome,
      avgjortVed: vote.result?.decidedBy,
    },
    t('tilstand', vote.state),
    t('tid', vote.declaredAt),
    t('spoersmaal', vote.question),
    vote.options.map(({ option, text }) => el('t:alternativ', { id: option }, text || option)),
    t('resultat', vote.sentence),
    t('regel', vote.rule?.source),
    Object.entries(vote.tally ?? {}).map(([choice, count]) => el('t:tall', { valg: choice }, count)),
    vote.castingVote && el('t:dobbeltstemme', { id: vote.castingVote.chair?.person }, vote.castingVote.choice),
    vote.ballots.map(({ person, group, choice }) =>
      el('t:stemme', { id: person.person, valg: choice }, t('navn', person.name ?? withheld), t('parti', group)),
    ),
    vote.former.map(({ sentence, reason, at }) =>
      el('t:foerRettelse', {}, t('tid', at), t('resultat', sentence), t('begrunnelse', reason)),
    ),
  );
}
