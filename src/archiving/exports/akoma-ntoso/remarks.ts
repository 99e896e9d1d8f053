import { itemRef, span, when, who, everybody } from '../../../views/minutes-telling.js';
import { dateAt } from '../../../views/when.js';
import { running, type Element } from '../xml.js';
import { p, paragraphs, section, type Writing } from './akn.js';
import { businessWritten, publicTimeWritten } from './business.js';
import { noteLines } from './items.js';
import type { Places } from './references.js';

/** What was settled around the matters: summons, roll, changes of the agenda. */
export function formalitiesWritten(writing: Writing, places: Places): Element[] {
  const { words, papers, minutes, timezone } = writing;
  const { summons, quorum, agendaChanges, declared, remarks, proposals, adopted, signatories, approved } =
    minutes.formalities;
  const say = words.formalities;
  const at = (instant: string) => words.time.at(when(instant, writing));
  return section(places.next('dbsect'), 'formalities', papers.minutes.formalities, [
    summons && p(papers.minutes.summoned(dateAt(summons.at, timezone, words), summons.noticeDays)),
    quorum.members > 0 ? p(papers.minutes.quorum(quorum.presentAtRoll, quorum.members, quorum.needed)) : null,
    ...agendaChanges
      .filter(({ change }, index) => index > 0 || change !== 'published')
      .map(({ change, at: changed, items, reason }) =>
        p(
          `${words.change[change]} ${at(changed)}: ${items.map((item) => itemRef(item, writing)).join(', ')}`,
          reason !== null && ` (${reason})`,
        ),
      ),
    ...declared.map(({ at: said, present, members, needed }) =>
      p(`${at(said)}: ${say.quorum(present, members, needed)}`),
    ),
    ...remarks.flatMap(({ text, person }) => [
      p(`${say.remark(person && who(person, writing))}:`),
      ...paragraphs(text),
    ]),
    ...proposals.flatMap(({ text, by }) => [p(`${say.proposal(who(by, writing))}:`), ...paragraphs(text)]),
    adopted && p(say.adopted),
    signatories.length > 0 ? p(say.signatories(everybody(signatories, writing))) : null,
    ...approved.map(({ meeting, version, remarks: said }) =>
      p(say.approved(meeting, version), said !== null && ` ${say.withRemarks}: ${said}`),
    ),
  ]);
}

/** What is said of the meeting as a whole, after its matters. */
export function remarksWritten(writing: Writing, places: Places): Element[] {
  const { words, papers, minutes } = writing;
  const at = (instant: string) => words.time.at(when(instant, writing));
  const kinds = new Map<string, number>();
  for (const field of minutes.missing) {
    const kind = field.split(':')[0] ?? field;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return [
    ...businessWritten(writing, null, places),
    ...publicTimeWritten(writing, places),
    ...section(places.next('dbsect'), 'stream', words.stream.interruptions, [
      ...minutes.stream.incidents.map((incident) =>
        p(
          [
            `${span(incident.from, incident.to, writing)}: ${words.streamState[incident.state]}`,
            incident.fault && words.streamFault[incident.fault],
            incident.items.length > 0 && incident.items.map((item) => itemRef(item, writing)).join(', '),
            words.stream.seenBy(words.seenBy[incident.seenBy]),
            incident.announced && words.afterwards.announcedAt(when(incident.announced.at, writing)),
            incident.announced?.text,
            incident.announcementOwed && words.afterwards.unannounced,
            incident.responsibility && words.afterwards.responsibility[incident.responsibility],
            ...incident.steps.map((step) => words.afterwards.step(when(step.at, writing), step.text)),
          ]
            .filter(Boolean)
            .join('; '),
        ),
      ),
      ...minutes.stream.continuations.map(({ at: decided, goingOn }) =>
        p(`${at(decided)}: ${goingOn ? words.afterwards.wentOn : words.afterwards.waited}`),
      ),
    ]),
    ...section(
      places.next('dbsect'),
      'recordings',
      words.afterwards.recording,
      minutes.recordings.flatMap(({ url, publishedAt, captionedAt, gaps, withdrawn }) => [
        p(
          withdrawn === null
            ? [
                running('ref', { href: url }, url),
                `, ${words.afterwards.recordingPublished(when(publishedAt, writing))}, `,
                captionedAt === null ? words.afterwards.notCaptioned : words.afterwards.captioned,
              ]
            : words.afterwards.recordingWithdrawn(when(withdrawn.at, writing), withdrawn.reason),
        ),
        ...gaps.map(({ items, text }) =>
          p(
            `${words.afterwards.gaps}: `,
            [items.map((item) => itemRef(item, writing)).join(', '), text].filter(Boolean).join(': '),
          ),
        ),
      ]),
    ),
    ...section(
      places.next('dbsect'),
      'corrections',
      words.corrections.heading,
      minutes.corrections.flatMap(({ at: made, what, before, after, reason }) => [
        p(`${at(made)} ${words.corrected[what]}. `, reason && words.corrections.reason(reason)),
        p(`${words.corrections.before}: `, running('del', { eId: places.next('del') }, before || words.mending.gone)),
        p(`${words.corrections.after}: `, running('ins', { eId: places.next('ins') }, after || words.mending.gone)),
      ]),
    ),
    ...section(
      places.next('dbsect'),
      'withheld',
      words.mending.heading,
      minutes.withheld.map(({ at: taken, of, item, basis }) =>
        p(
          `${at(taken)} ${words.withheldPlace[of.what]}`,
          item && `, ${itemRef(item, writing)}`,
          `. ${words.mending.basis(basis)}`,
        ),
      ),
    ),
    ...section(
      places.next('dbsect'),
      'notes',
      words.notes.heading,
      minutes.notes.filter(({ item }) => item === null).flatMap((note) => noteLines(writing, note)),
    ),
    ...section(
      places.next('dbsect'),
      'overridden',
      words.findings.overriddenHeading,
      minutes.overridden.map(({ rule, at: overridden }) => p(`${at(overridden)}: ${words.rules[rule] ?? rule}`)),
    ),
    ...section(
      places.next('dbsect'),
      'findings',
      words.findings.heading,
      minutes.findings.map(({ rule }) => p(words.rules[rule] ?? rule)),
    ),
    ...section(
      places.next('dbsect'),
      'missing',
      papers.minutes.missing,
      [...kinds].map(([field, times]) =>
        p(`${papers.minutes.missingFields[field] ?? field}${times > 1 ? ` (${times})` : ''}`),
      ),
    ),
    ...section(
      places.next('dbsect'),
      'versions',
      words.afterwards.versions,
      minutes.versions.map((one) =>
        p(
          [
            one.variant === 'full' ? words.afterwards.fullVersion(one.version) : words.afterwards.version(one.version),
            one.publishedAt === null
              ? words.afterwards.drawnUp(when(one.drawnUpAt, writing))
              : words.afterwards.published(when(one.publishedAt, writing)),
            one.correction && words.afterwards.correctedAt(one.correction.atMeeting, one.correction.reason),
            ...one.signatures.map(({ person, at: signed }) =>
              words.afterwards.signedBy(who(person, writing), when(signed, writing)),
            ),
            one.approved && words.afterwards.approvedAt(one.approved.atMeeting, when(one.approved.at, writing)),
          ]
            .filter(Boolean)
            .join(', '),
        ),
      ),
    ),
  ];
}
