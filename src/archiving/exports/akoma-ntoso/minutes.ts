import { itemRef, span, who } from '../../../views/minutes-telling.js';
import { date, dayOf, weekdayDate } from '../../../views/when.js';
import type { ExportSource } from '../source.js';
import { el, running, type Element } from '../xml.js';
import { aknDocument, named, p, recordedTime, writingOf, type DocumentNames, type Writing } from './akn.js';
import { itemWritten } from './items.js';
import { Places } from './references.js';
import { formalitiesWritten, remarksWritten } from './remarks.js';
import { rollWritten } from './roll.js';

/** The minutes as Akoma Ntoso `debate`. Pure: the same record always gives the same text. */
export function aknMinutes(source: ExportSource): string {
  const writing = writingOf(source);
  const { minutes } = source;
  const { header } = minutes;
  const top = new Places();
  const votes = new Places();
  const nextVote = () => votes.next('vote');
  const roll = top.below('rollCall');
  const attendance = rollWritten(writing, roll);
  const formalities = formalitiesWritten(writing, top);
  const items = minutes.items.map((item) => itemWritten(writing, item, top.below('dbsect'), nextVote));
  const remarks = remarksWritten(writing, top);
  const end = header.ended;
  const body = el(
    'debateBody',
    {},
    attendance,
    formalities,
    items.map(({ text }) => text),
    header.recesses.map(({ reason, from, to }) =>
      el(
        'adjournment',
        { eId: top.next('adjournment') },
        p(recordedTime(writing, from), ` ${writing.words.recessReason[reason]} ${span(from, to, writing)}`),
      ),
    ),
    remarks,
    end !== null &&
      el(
        'adjournment',
        { eId: top.next('adjournment') },
        p(`${writing.words.announce.ended} `, recordedTime(writing, end, 'endEvent')),
        header.comment !== null && p(header.comment),
      ),
  );
  const counted = items.flatMap((item) => item.counted);
  return aknDocument(writing, namesOf(writing), {
    preface: prefaceOf(writing),
    parts: [body, ...conclusionsOf(writing), ...attachmentsOf(writing, top)],
    meta: [...publicationOf(writing), ...stepsOf(writing), ...analysisOf(writing, roll.eId, counted)],
  });
}

function namesOf(writing: Writing): DocumentNames {
  const { minutes, timezone, words, papers, source } = writing;
  const on = dayOf(writing.day ?? '', timezone) || '1970-01-01';
  return {
    type: 'debate',
    subtype: 'minutes',
    number: minutes.header.number ?? source.meeting.facts?.slug ?? '1',
    title: papers.minutes.title(minutes.header.body, writing.day ? date(writing.day, timezone, words) : ''),
    date: { on, name: 'sitting' },
  };
}

function prefaceOf(writing: Writing): Element {
  const { minutes, words, papers, timezone, references } = writing;
  const { header } = minutes;
  const form = header.form === 'remote' ? (header.mixed ? words.form.mixed : words.form.remote) : words.form.physical;
  return el(
    'preface',
    {},
    p(running('docProponent', {}, header.organisation)),
    p(running('docTitle', {}, namesOf(writing).title)),
    header.title !== null && p(header.title),
    header.number !== null && p(`${words.meeting.number}: `, running('docNumber', {}, header.number)),
    p(running('docStatus', {}, words.afterwards.minutesStatus[minutes.status])),
    writing.day !== null &&
      p(
        `${papers.minutes.date}: `,
        running(
          'docDate',
          { date: dayOf(writing.day, timezone) || '1970-01-01' },
          weekdayDate(writing.day, timezone, words),
        ),
      ),
    header.opened !== null &&
      p(`${words.announce.opened} `, recordedTime(writing, header.opened, 'startEvent'), ` – ${form}`),
    header.place !== null &&
      p(
        `${words.meeting.where}: `,
        running('location', { refersTo: references.location('place', header.place) }, header.place),
      ),
    header.publicAccess.room !== null && p(`${papers.minutes.publicAccess}: ${header.publicAccess.room}`),
    header.publicAccess.streamUrl !== null &&
      p(running('ref', { href: header.publicAccess.streamUrl }, header.publicAccess.streamUrl)),
    header.chairs.map(({ chair, from }) =>
      p(`${words.meeting.chair}: `, chair === null ? '–' : named(writing, chair), ' ', recordedTime(writing, from)),
    ),
    header.secretary !== null && p(`${words.meeting.secretary}: ${header.secretary}`),
    minutes.provenance !== null && [
      p(`${words.meeting.importedFrom(minutes.provenance.source, minutes.provenance.externalId)}`),
      minutes.provenance.licence !== undefined && p(words.meeting.importedLicence(minutes.provenance.licence)),
      minutes.provenance.clockNote !== undefined && p(minutes.provenance.clockNote),
      p(words.meeting.importedMeaning),
    ],
  );
}

function publicationOf({ minutes, words, timezone }: Writing): Element[] {
  const published = minutes.versions.findLast(
    ({ publishedAt, variant }) => publishedAt !== null && variant === 'public',
  );
  if (!published?.publishedAt) return [];
  const day = dayOf(published.publishedAt, timezone);
  return [el('publication', { date: day, name: 'publication', showAs: words.afterwards.version(published.version) })];
}

/** How the meeting, and then its minutes, came about. */
function stepsOf(writing: Writing): Element[] {
  const { minutes, source, words, references, publisher, body } = writing;
  const { meeting } = source;
  const step = (at: string | null | undefined, by: string, id: string, showAs: string) =>
    at ? [el('step', { date: at, by, refersTo: references.event(id, showAs) })] : [];
  const steps = [
    ...step(meeting.announcedAt, publisher, 'announced', words.status.announced),
    ...step(meeting.summoned?.at, publisher, 'summoned', words.status.summoned),
    ...step(minutes.header.opened, body, 'opened', words.announce.opened),
    ...step(minutes.header.ended, body, 'ended', words.announce.ended),
    ...minutes.versions.flatMap(({ version, publishedAt, signatures, approved }) => [
      ...step(publishedAt, publisher, 'published', words.afterwards.version(version)),
      ...signatures.flatMap(({ person, at }) =>
        step(at, references.person(person), 'signed', words.afterwards.minutesStatus.signed),
      ),
      ...step(approved?.at, body, 'approved', words.afterwards.minutesStatus.approved),
    ]),
  ];
  return steps.length === 0 ? [] : [el('workflow', { source: publisher }, steps)];
}

/** Counts as data: how many were there when the roll was called, and each vote. */
function analysisOf(writing: Writing, roll: string, votings: Element[]): Element[] {
  const { minutes, words, references, publisher } = writing;
  const { quorum } = minutes.formalities;
  const verified =
    quorum.members > 0 && minutes.header.opened !== null
      ? el(
          'quorumVerification',
          {
            eId: 'quorum_1',
            href: `#${roll}`,
            outcome: references.concept(
              quorum.presentAtRoll >= quorum.needed ? 'quorate' : 'not-quorate',
              papers(writing),
            ),
          },
          el('quorum', {
            eId: 'quorum_1__quorum_1',
            value: quorum.needed,
            refersTo: references.concept('quorum', words.rules['quorum'] ?? 'quorum'),
          }),
          el('count', {
            eId: 'quorum_1__count_1',
            value: quorum.presentAtRoll,
            refersTo: references.concept('present', words.people.heading),
          }),
        )
      : null;
  const list = [...(verified ? [verified] : []), ...votings];
  return list.length === 0 ? [] : [el('analysis', { source: publisher }, el('parliamentary', {}, list))];
}

const papers = ({ papers: say, minutes: { formalities } }: Writing): string => {
  const { quorum } = formalities;
  return say.minutes.quorum(quorum.presentAtRoll, quorum.members, quorum.needed);
};

/** Who has signed, and nobody else. */
function conclusionsOf(writing: Writing): Element[] {
  const latest = writing.minutes.versions.findLast(({ variant }) => variant === 'public');
  if (!latest || latest.signatures.length === 0) return [];
  return [
    el(
      'conclusions',
      {},
      latest.signatures.map(({ person, at }) =>
        p(
          running('signature', { refersTo: writing.references.person(person) }, who(person, writing)),
          ', ',
          recordedTime(writing, at),
        ),
      ),
    ),
  ];
}

/** The papers of each matter, by their address; the documents themselves lie with the municipality. */
function attachmentsOf(writing: Writing, top: Places): Element[] {
  const papersOf = writing.minutes.items.flatMap((item) =>
    item.documents.filter(({ access }) => access === 'public').map((document) => ({ item, document })),
  );
  if (papersOf.length === 0) return [];
  return [
    el(
      'attachments',
      {},
      papersOf.map(({ item, document }) => {
        const here = top.below('attachment');
        return el(
          'attachment',
          { eId: here.eId },
          running('heading', {}, document.title || writing.words.mending.gone),
          running('subheading', {}, itemRef(item, writing)),
          el('documentRef', { eId: here.next('documentRef'), href: document.url, showAs: document.title }),
        );
      }),
    ),
  ];
}
