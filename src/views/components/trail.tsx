import { Cited } from './cited.js';
import type { AgendaChange, Correction, Meeting } from '../../procedure/meeting.js';
import type { ItemId } from '../../procedure/vocabulary.js';
import { at, clip, itemShort, nameWithParty, orGone, type View } from '../view.js';
import { weighed } from '../weighed.js';
import type { Words } from '../words/words.js';
import { ItemLinks, Notes } from './item-parts.js';
import { Section, Time, unlessSame } from './small.js';

/** What changed on the way, and what did not go by the book: nothing is rewritten, everything is added. */

export const Closures = unlessSame(function Closures({ view }: { view: View }) {
  const { meeting, words } = view;
  if (meeting.closures.length === 0) return null;
  return (
    <Section id="lukket" heading={words.closures.heading}>
      <ol class="trail">
        {meeting.closures.map((closure) => (
          <li key={closure.from}>
            {closure.to === null
              ? words.closures.stillClosed(at(view, closure.from))
              : words.time.fromTo(at(view, closure.from), at(view, closure.to))}
            {', '}
            <ItemLinks view={view} items={[closure.item]} />
            <p>
              {words.closures.basis}: <Cited text={orGone(words, closure.citation)} />
              {closure.forDebate && ` (${words.mending.forDebate})`}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
});

/** Who would not have a late item decided, as the minutes say it too (kommuneloven § 11-3 fifth subsection). */
export function objectionSentence(
  { changes }: Words,
  { objecting, attending, needed, byChair }: NonNullable<AgendaChange['objection']>,
): string {
  return byChair ? changes.objectionByChair : changes.objection(objecting, attending, needed);
}

/** The same on the item's own page. */
export const Objections = unlessSame(function Objections({ view, item }: { view: View; item: ItemId }) {
  return (
    <>
      {view.meeting.agendaChanges
        .filter(({ items }) => items.includes(item))
        .map(({ seq, objection }) => objection && <p key={seq}>{objectionSentence(view.words, objection)}</p>)}
    </>
  );
});

function whatOf(view: View, { of }: Correction): string {
  const { words, meeting } = view;
  const kind = words.corrected[of.what];
  switch (of.what) {
    case 'item-title':
    case 'decision':
      return `${kind}, ${itemShort(view, of.item)}`;
    case 'motion': {
      const motion = meeting.motions[of.motion];
      return motion ? `${words.motion.numbered(motion.number)}, ${itemShort(view, motion.item)}` : kind;
    }
    case 'vote': {
      const vote = meeting.votes[of.vote];
      return vote ? `${kind}, ${itemShort(view, vote.item)}: ${clip(vote.question, 80)}` : kind;
    }
    default:
      return kind;
  }
}

const concernsItem = (meeting: Meeting, { of }: Correction, item: ItemId): boolean => {
  switch (of.what) {
    case 'item-title':
    case 'decision':
      return of.item === item;
    case 'motion':
      return meeting.motions[of.motion]?.item === item;
    case 'vote':
      return meeting.votes[of.vote]?.item === item;
    default:
      return false;
  }
};

/** No correction is from nothing or to nothing: where nothing is left, the words were taken out. */
const changed = (text: string, { words }: View): string | null => (text === '' ? words.mending.gone : null);

/** What it was and what it is. A slip of the pen is nothing to be read twice by everybody. */
function Changed({ view, correction }: { view: View; correction: Correction }) {
  const { words } = view;
  const { before, after, kind } = correction;
  const both = (
    <>
      <p>
        {words.corrections.before}: {changed(before, view) ?? <del>{clip(before, 400)}</del>}
      </p>
      <p>
        {words.corrections.after}: {changed(after, view) ?? <ins>{clip(after, 400)}</ins>}
      </p>
    </>
  );
  if (kind !== 'typo') return both;
  return (
    <details class="more">
      <summary>{words.mending.typo}</summary>
      {both}
    </details>
  );
}

/** What was corrected: the value before struck through, the value now, and why. */
export const Corrections = unlessSame(function Corrections({ view, item }: { view: View; item: ItemId | null }) {
  const { meeting, words } = view;
  const corrections = meeting.corrections.filter(
    (correction) => item === null || concernsItem(meeting, correction, item),
  );
  if (corrections.length === 0) return null;
  return (
    <Section id="rettelser" heading={words.corrections.heading}>
      <ol class="trail">
        {corrections.map((correction) => (
          <li key={correction.seq}>
            <Time at={correction.at}>{at(view, correction.at)}</Time> <strong>{whatOf(view, correction)}</strong>
            <Changed view={view} correction={correction} />
            {correction.reason && <p class="subtle">{words.corrections.reason(correction.reason)}</p>}
          </li>
        ))}
      </ol>
    </Section>
  );
});

export const MeetingNotes = unlessSame(function MeetingNotes({ view }: { view: View }) {
  if (!view.meeting.notes.some((note) => note.item === undefined)) return null;
  return (
    <Section id="merknader" heading={view.words.notes.heading}>
      <Notes view={view} item={null} />
    </Section>
  );
});

export const Findings = unlessSame(function Findings({ view, item }: { view: View; item: ItemId | null }) {
  const { meeting, words } = view;
  const findings = meeting.findings.filter((finding) => item === null || finding.item === item);
  if (findings.length === 0) return null;
  const rows = findings.map((finding) => (
    <li key={finding.seq}>
      <strong>{words.rules[finding.rule] ?? finding.rule}</strong>
      {finding.item !== undefined && item === null && (
        <>
          {' '}
          – <ItemLinks view={view} items={[finding.item]} />
        </>
      )}
      {finding.person !== undefined && <> – {nameWithParty(view, finding.person)}</>}
      {weighed(view, finding.facts, true) && <p class="subtle">{weighed(view, finding.facts, true)}</p>}
    </li>
  ));
  return (
    <Section id="funn" heading={words.findings.heading}>
      <p>{words.findings.meaning}</p>
      <ol class="trail">{rows.slice(0, 5)}</ol>
      {rows.length > 5 && (
        <details class="fold">
          <summary>{words.findings.show(rows.length)}</summary>
          <ol class="trail" start={6}>
            {rows.slice(5)}
          </ol>
        </details>
      )}
    </Section>
  );
});

export const OverriddenWarnings = unlessSame(function OverriddenWarnings({ view }: { view: View }) {
  const { meeting, words } = view;
  if (meeting.overridden.length === 0) return null;
  return (
    <Section id="advarsler" heading={words.findings.overriddenHeading}>
      <p>{words.findings.overriddenMeaning}</p>
      <ol class="trail">
        {meeting.overridden.map((warning) => (
          <li key={warning.seq}>
            <Time at={warning.at}>{at(view, warning.at)}</Time>{' '}
            <strong>{words.rules[warning.rule] ?? warning.rule}</strong>
            {weighed(view, warning.facts) && <p class="subtle">{weighed(view, warning.facts)}</p>}
          </li>
        ))}
      </ol>
    </Section>
  );
});
