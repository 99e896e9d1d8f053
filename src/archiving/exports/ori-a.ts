import type { MinutesPerson, MinutesVote } from '../../procedure/minutes-document.js';
import { standingRecording } from '../../procedure/afterwards/recording.js';
import { dayOf } from '../../views/when.js';
import type { ExportFormat } from './formats.js';
import { counts, lossNote, type MayLose } from './losses.js';
import type { ExportSource } from './source.js';
import { choiceLabel } from './votes-csv.js';
import { el, xmlDocument, type Element } from './xml.js';

/**
 * ORI-A 0.0.9, by which Dutch e-depots take the meetings of councils. It asks for a source of picture or sound, so a meeting
 * that was neither streamed nor recorded has no such file. Its words for roles and results are a closed Dutch list.
 */

const roles: Partial<Record<string, string>> = {
  chair: 'Voorzitter',
  'deputy-chair': 'Vice-voorzitter',
  member: 'Raadslid',
  'temporary-member': 'Raadslid',
  substitute: 'Raadslid',
};
const choices: Partial<Record<string, string>> = {
  for: 'Voor',
  against: 'Tegen',
  abstain: 'Onthouden',
  absent: 'Afwezig',
  excused: 'Afwezig',
};
const results: Partial<Record<string, string>> = { carried: 'Voor', lost: 'Tegen', tied: 'Gelijk' };

const mayLose: MayLose[] = [
  {
    what: 'ballots',
    where: '$.items[*].votes[*].ballots',
    count: ({ minutes }) =>
      minutes.items
        .flatMap(({ votes }) => votes.flatMap(({ ballots }) => ballots))
        .filter(({ choice }) => choices[choice] === undefined).length,
    why: 'keuzeStemming is one of Voor, Tegen, Afwezig, Onthouden: no blank, and no option of several',
  },
  { what: 'motions', where: '$.items[*].motions', count: counts.motions, why: 'an informatieobject points to a file' },
  { what: 'unnamed-votes', where: '$.items[*].votes[*].tally', count: counts.unnamedVotes, why: 'no field for totals' },
  { what: 'casting-votes', where: '$.items[*].votes[*].castingVote', count: counts.castingVotes, why: 'no field' },
  { what: 'absent', where: '$.attendance.absent', count: counts.absent, why: 'only those who were there have a place' },
  {
    what: 'closures',
    where: '$.closures',
    count: counts.closures,
    why: 'an item is besloten or not; no ground, no time',
  },
  { what: 'statements', where: '$.items[*].statements', count: counts.statements, why: 'no field' },
];

const mediaUrl = ({ meeting }: ExportSource): string | null => standingRecording(meeting)?.url ?? meeting.stream.url;

export const oriA: ExportFormat = {
  format: 'ori-a',
  standard: 'ORI-A 0.0.9',
  files: (source) =>
    mediaUrl(source) === null || source.minutes.items.length === 0
      ? []
      : [{ name: 'vergadering.xml', mediaType: 'application/xml', write: () => xmlDocument(oriAOf(source)) }],
  losses: (source) => lossNote('ori-a', mayLose, source),
};

const pointer = (name: string, id: string): Element => el(name, {}, el('verwijzingID', {}, id));

function oriAOf(source: ExportSource): Element {
  const { id, meeting, minutes, origin } = source;
  const { header, items } = minutes;
  const began = header.opened ?? header.plannedStart;
  const council = (meeting.facts?.body.type ?? 'council') === 'council';
  const kept = `${origin}/api/v1/meetings/${id}/minutes.pdf`;
  const object = (name: string, address: string) => el(name, {}, pointer('verwijzingInformatieobject', address));
  return el(
    'ORI-A',
    { xmlns: 'https://vng.nl/projecten/open-raadsinformatie' },
    el(
      'mediabron',
      {},
      el('ID', {}, 'media-1'),
      el('mediabronType', {}, 'Video'),
      el('URL', {}, mediaUrl(source)),
      object('isVastgelegdIn', mediaUrl(source) ?? ''),
    ),
    el(
      'vergadering',
      {},
      el('ID', {}, `meeting:${id}`),
      el('naam', {}, [header.body, header.number, header.title].filter(Boolean).join(' ')),
      el(
        'georganiseerdDoorGremium',
        {},
        el('gremiumIdentificatie', {}, meeting.facts?.body.id ?? 'body'),
        el('gremiumNaam', {}, header.body),
      ),
      el('vergaderingsType', {}, council ? 'Raadsvergadering' : 'Commissievergadering'),
      header.place && el('locatie', {}, header.place),
      el('status', {}, { cancelled: 'Geannuleerd', ended: 'Gehouden' }[header.status as 'ended'] ?? 'Gepland'),
      began && el('vergaderdatum', {}, dayOf(began, header.timezone)),
      header.plannedStart && el('geplandeAanvangVergadering', {}, header.plannedStart),
      header.opened && el('aanvangVergadering', {}, header.opened),
      header.ended && el('eindeVergadering', {}, header.ended),
      pointer('isVastgelegdMiddels', 'media-1'),
      object('isGenotuleerdIn', kept),
    ),
    items.map((item, index) =>
      el(
        'agendapunt',
        {},
        el('ID', {}, `item:${item.item}`),
        item.decision?.text && el('agendapuntOmschrijving', {}, item.decision.text),
        el('agendapuntVolgnummer', {}, index + 1),
        item.begun && el('starttijd', {}, item.begun),
        item.ended && el('eindtijd', {}, item.ended),
        item.number && el('agendapuntKenmerk', {}, item.number),
        el('agendapuntTitel', {}, item.title),
        el('indicatorBehandeld', {}, String(item.begun !== null)),
        el('indicatorBesloten', {}, String(item.closures.length > 0)),
        pointer('wordtBehandeldTijdens', `meeting:${id}`),
      ),
    ),
    items.flatMap((item) => item.votes.map((vote) => voteOf(source, item.item, vote))),
    people(source),
  );
}

function voteOf({ minutes }: ExportSource, item: string, vote: MinutesVote): Element {
  const result = vote.state === 'voided' ? null : (vote.result ?? vote.announced);
  const [outcome, chosen] = [result?.outcome ?? '', result?.chosen];
  const decided = { carried: 'Aangenomen', lost: 'Verworpen' }[outcome as 'carried'] as string | undefined;
  const unanimous = vote.result?.decidedBy === 'unanimity' && outcome === 'carried';
  return el(
    'stemming',
    {},
    el('ID', {}, `vote:${vote.vote}`),
    el('stemmingType', {}, vote.ballots.length > 0 ? 'Hoofdelijk' : 'Regulier'),
    results[outcome] && el('resultaatMondelingeStemming', {}, results[outcome]),
    chosen !== undefined && el('resultaatStemmingOverPersonen', {}, choiceLabel(vote, chosen, minutes) || chosen),
    decided !== undefined &&
      vote.binding &&
      el(
        'leidtTotBesluit',
        {},
        vote.sentence && el('besluitToelichting', {}, vote.sentence),
        el('besluitResultaat', {}, unanimous ? 'Unaniem aangenomen' : decided),
      ),
    pointer('heeftBetrekkingOpAgendapunt', `item:${item}`),
  );
}

/** Everybody who was there or voted, and then each stretch in which they were; ballots and speeches stand in the first. */
function people({ id, meeting, minutes }: ExportSource): Element[] {
  const { present, substitutes, others } = minutes.attendance;
  const votes = minutes.items.flatMap((item) => item.votes);
  const stretches = [
    ...present,
    ...substitutes.map((one) => ({ ...one, role: 'substitute' })),
    ...others.map((one) => ({ ...one, periods: [{ from: null, to: null }] })),
  ].flatMap(({ person, role, periods }) => periods.map(({ from, to }) => ({ person, role, from, to })));
  const there = new Set(stretches.map(({ person }) => person));
  const voters = votes.flatMap(({ ballots }) => ballots.map(({ person }) => person));
  const everybody = new Map<string, MinutesPerson>(
    [...present, ...substitutes, ...others, ...voters].map((one) => [one.person, one]),
  );
  for (const { person } of voters)
    if (!there.has(person)) {
      there.add(person);
      stretches.push({ person, role: meeting.people[person]?.role ?? 'other', from: null, to: null });
    }
  const told = new Set<string>();
  return [
    ...[...everybody.values()].map(({ person, name }) =>
      el(
        'natuurlijkPersoon',
        {},
        el('ID', {}, `person:${person}`),
        el('naam', {}, el('achternaam', {}, name?.split(' ').at(-1) || person), name && el('volledigeNaam', {}, name)),
      ),
    ),
    ...stretches.map(({ person, role, from, to }) => {
      const first = !told.has(person);
      told.add(person);
      return el(
        'aanwezigeDeelnemer',
        {},
        el('rolnaam', {}, roles[role] ?? 'Overig'),
        from && el('aanvangAanwezigheid', {}, from),
        to && el('eindeAanwezigheid', {}, to),
        pointer('isNatuurlijkPersoon', `person:${person}`),
        pointer('neemtDeelAanVergadering', `meeting:${id}`),
        first &&
          votes.flatMap(({ vote, ballots }) =>
            ballots
              .filter((ballot) => ballot.person.person === person && choices[ballot.choice] !== undefined)
              .map(({ choice }) =>
                el(
                  'neemtDeelAanStemming',
                  {},
                  el('keuzeStemming', {}, choices[choice]),
                  pointer('gegevenOpStemming', `vote:${vote}`),
                ),
              ),
          ),
        first &&
          Object.values(meeting.items).flatMap(({ item, speeches }) =>
            speeches
              .filter((speech) => speech.person === person)
              .map((speech) =>
                el(
                  'spreektTijdensSpreekfragment',
                  {},
                  el('aanvangSpreekfragment', {}, speech.from),
                  speech.to && el('eindeSpreekfragment', {}, speech.to),
                  pointer('isVastgelegdIn', 'media-1'),
                  pointer('spreektTijdensAgendapunt', `item:${item}`),
                ),
              ),
          ),
      );
    }),
  ];
}
