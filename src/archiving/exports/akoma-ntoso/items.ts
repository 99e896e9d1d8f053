import type { MinutesItem } from '../../../procedure/minutes-document.js';
import type { Strikable } from '../../../procedure/mending/struck.js';
import { outcomeWord, span, struck, titleIn, when, who } from '../../../views/minutes-telling.js';
import { el, running, type Element } from '../xml.js';
import { named, p, section, words, type Writing } from './akn.js';
import { businessWritten } from './business.js';
import { electionWritten } from './elections.js';
import { formsWritten, motionWay } from './forms.js';
import type { Places } from './references.js';
import { voteWritten } from './votes.js';

/** What an item leaves in the document: its section, and its votes as they are counted. */
export interface ItemWritten {
  text: Element;
  counted: Element[];
}

/** One matter: what was proposed, who spoke, how it was voted on, what was decided. */
export function itemWritten(writing: Writing, item: MinutesItem, here: Places, nextVote: () => string): ItemWritten {
  const { words: say, papers, minutes } = writing;
  const counted: Element[] = [];
  const motionPlaces = new Map<string, string>();
  // Places are given in the order in which a reader meets them.
  const matterPlace = here.next('dbsect');
  const proposal = item.recommendation === null ? null : here.next('dbsect');

  const matter = section(matterPlace, 'matter', null, [
    p(
      `${say.item.kind}: ${say.itemKind[item.kind]}`,
      item.nativeKind !== null && ` (${item.nativeKind})`,
      '. ',
      item.caseRef !== null && `${say.item.caseRef}: ${item.caseRef}. `,
      item.begun !== null && `${papers.minutes.handled}: ${span(item.begun, item.ended, writing)}. `,
      `${papers.minutes.outcome}: ${item.postponedTo === null ? outcomeWord(item, writing) : say.agenda.postponedTo(item.postponedTo)}.`,
      item.nativeStatus !== null && ` (${item.nativeStatus})`,
    ),
    item.late ? p(say.agenda.late) : null,
    ...item.formerTitles.map((title) => p(`${say.agenda.formerTitle}: `, title)),
    item.withdrawnReason === null ? null : p(item.withdrawnReason),
    ...item.closures.map((closure) =>
      p(
        papers.minutes.closed(span(closure.from, closure.to, writing), closure.citation),
        closure.forDebate && ` (${say.mending.forDebate})`,
      ),
    ),
    ...minutes.closingProposals
      .filter((one) => one.item.item === item.item)
      .map(({ at, by, citation }) =>
        p(say.mending.proposed(who(by, writing), say.time.at(when(at, writing)), citation)),
      ),
    item.outcome === 'decided' && item.decision === null && item.closures.length > 0
      ? p(say.mending.decidedInside)
      : null,
    ...item.disqualifications.map(({ person, outcome, basis, substitute }) =>
      p(
        say.disqualification[outcome ?? 'raised'](who(person, writing)),
        basis !== null && ` ${say.disqualification.basis(basis)}`,
        substitute && ` ${papers.minutes.tookSeat(who(substitute, writing))}`,
      ),
    ),
    ...item.exemptions.map(({ person, outcome, basis, substitute }) =>
      p(
        say.formalities.exemption[outcome ?? 'requested'](who(person, writing)),
        basis !== null && ` ${say.disqualification.basis(basis)}`,
        substitute && ` ${papers.minutes.tookSeat(who(substitute, writing))}`,
      ),
    ),
  ]);

  const recommendation =
    proposal === null
      ? []
      : section(
          proposal,
          'proposal',
          say.agenda.recommendation,
          words(writing, { what: 'recommendation', item: item.item }, item.recommendation),
        );

  const motions = item.motions.map((motion) => {
    const place = here.next('dbsect');
    motionPlaces.set(motion.motion, place);
    const line = struck({ what: 'motion', motion: motion.motion }, writing);
    return el(
      'debateSection',
      { eId: place, name: 'motion' },
      running('num', {}, String(motion.number)),
      running('heading', {}, say.motion.numbered(motion.number), ', ', say.motionKind[motion.kind].toLowerCase()),
      p(
        motion.mover && [`${say.motion.by('')}`, named(writing, motion.mover), ' '],
        motion.onBehalfOf.length > 0 && `${say.motion.onBehalfOf(motion.onBehalfOf.join(', '))}. `,
        `${say.motionStatus[motion.status]}. `,
        motionWay(writing, item, motion.motion),
      ),
      words(writing, { what: 'motion', motion: motion.motion }, motion.text),
      motion.formerTexts.map((text) =>
        p(`${say.motion.formerTexts}: `, running('del', { eId: here.next('del') }, text)),
      ),
      line !== null && p(line),
    );
  });

  const speeches = speechesOf(writing, item, here);
  const votes = item.votes.map((vote) => {
    const about =
      vote.motions.map((id) => motionPlaces.get(id)).find((place) => place !== undefined) ?? proposal ?? here.eId;
    const written = voteWritten(writing, item, vote, here, { eId: nextVote(), about });
    if (written.counted) counted.push(written.counted);
    return written.text;
  });

  const text = el(
    'debateSection',
    { eId: here.eId, name: 'agendaItem' },
    item.number !== '' && running('num', {}, item.number),
    running('heading', {}, titleIn(writing, item) || say.agenda.withoutNumber),
    matter,
    recommendation,
    motions,
    speeches,
    votes,
    formsWritten(writing, item.forms, here),
    minutes.elections
      .filter((one) => one.item.item === item.item)
      .flatMap((one) => electionWritten(writing, one, here)),
    decisionOf(writing, item, here),
    businessWritten(writing, item.item, here),
    statementsOf(writing, item, here),
    section(
      here.next('dbsect'),
      'notes',
      null,
      item.notes.flatMap((note) => noteLines(writing, note)),
    ),
  );
  return { text, counted };
}

/** Who had the floor and when. What they said is in no log; the recording has it. */
function speechesOf(writing: Writing, { item }: MinutesItem, here: Places): Element[] {
  const { words: say, references, source } = writing;
  const people = source.meeting.people;
  const speeches = source.meeting.items[item]?.speeches ?? [];
  return section(
    here.next('dbsect'),
    'debate',
    say.item.debate,
    speeches.map(({ person, kind, from, to }) => {
      const speaker = {
        person,
        name: people[person]?.name || null,
        party: people[person]?.party ?? null,
        externalId: null,
      };
      return el(
        'speech',
        {
          eId: here.next('speech'),
          by: references.person(speaker),
          startTime: from,
          endTime: to,
        },
        running('from', {}, who(speaker, writing)),
        p(`${say.speech[kind]} ${span(from, to, writing)}`),
      );
    }),
  );
}

function decisionOf(writing: Writing, item: MinutesItem, here: Places): Element[] {
  const { words: say } = writing;
  const content = [
    ...item.struckDecisions.flatMap(({ text, reason, at }) => [
      p(running('del', { eId: here.next('del') }, text)),
      p(say.item.struckReason(reason, when(at, writing))),
    ]),
    ...(item.decision ? words(writing, { what: 'decision', item: item.item }, item.decision.text) : []),
  ];
  if (content.length === 0) return [];
  return [el('resolutions', { eId: here.next('resolutions') }, running('heading', {}, say.item.decision), content)];
}

/** Short dissents entered at a member's wish (protokolltilførsler). */
function statementsOf(writing: Writing, item: MinutesItem, here: Places): Element[] {
  if (item.statements.length === 0) return [];
  const { words: say, references } = writing;
  return [
    el(
      'writtenStatements',
      { eId: here.next('writtenStatements') },
      running('heading', {}, say.item.statements),
      item.statements.map(({ number, person, text, at }) => {
        const content = words(writing, { what: 'statement', statement: number }, text);
        const line = struck({ what: 'statement', statement: number }, writing);
        return el(
          'speech',
          { eId: here.next('speech'), by: references.person(person), startTime: at },
          running('from', {}, who(person, writing)),
          content.length > 0 ? content : [p('–')],
          line !== null && p(line),
        );
      }),
    ),
  ];
}

export function noteLines(
  writing: Writing,
  note: { number: number; text: string; at: string; url: string | null },
): Element[] {
  const of: Strikable = { what: 'note', note: note.number };
  const line = struck(of, writing);
  return [
    p(`${writing.words.time.at(when(note.at, writing))}:`),
    ...words(writing, { what: 'note', note: note.number }, note.text),
    ...(note.url === null ? [] : [p(running('ref', { href: note.url }, note.url))]),
    ...(line === null ? [] : [p(line)]),
  ];
}
