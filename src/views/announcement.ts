import { optionText } from '../procedure/elections/minutes.js';
import type { PublicEntry } from '../procedure/events.js';
import type { Meeting } from '../procedure/meeting.js';
import type { ItemId } from '../procedure/vocabulary.js';
import { apart, clip } from './view.js';
import { clock } from './when.js';
import type { Words } from './words/words.js';

/** More than this is not listened to; what was left out is counted. */
const mostSentences = 3;
const longestName = 140;

/**
 * What a screen reader should be told of a burst of entries: a few short sentences, or null where nothing is worth
 * interrupting for. Speakers come and go unannounced; a vote is told once and whole, when its result is declared.
 */
export function announcement(before: Meeting, after: Meeting, entries: PublicEntry[], words: Words): string | null {
  const sentences: string[] = [];
  const filed: string[] = [];
  for (const entry of entries) {
    // A burst may come twice; what was heard is not said again.
    if (entry.seq <= before.seq) continue;
    const { event } = entry;
    if (event.type === 'motion.filed') filed.push(event.motion);
    const sentence = sentenceOf(entry, before, after, words);
    // The end of an item is news only where it is not the end of a vote just told.
    if (sentence && !(event.type === 'item.ended' && sentences.length > 0)) sentences.push(sentence);
  }
  if (filed.length > 0) sentences.unshift(motionsFiled(filed, after, words));
  if (sentences.length === 0) return null;
  const told = sentences.slice(-mostSentences);
  const leftOut = sentences.length - told.length;
  return [...told, ...(leftOut > 0 ? [words.announce.more(leftOut)] : [])].join(' ');
}

function sentenceOf({ event }: PublicEntry, before: Meeting, after: Meeting, words: Words): string | null {
  const say = words.announce;
  switch (event.type) {
    case 'meeting.opened':
      return say.opened;
    case 'meeting.ended':
      return say.ended;
    case 'meeting.postponed':
    case 'meeting.adjourned':
      return say.postponed;
    case 'meeting.cancelled':
      return say.cancelled;
    case 'meeting.resumed':
    case 'recess.ended':
      return say.resumed;
    case 'recess.started':
      return event.resumesAt
        ? say.recessUntil(clock(event.resumesAt, after.facts?.timezone ?? 'Europe/Oslo'))
        : say.recess;
    case 'doors.closed':
      return say.doorsClosed(event.citation);
    case 'doors.opened':
      return say.doorsOpened;
    case 'item.called':
      // Called and passed within one burst: only where the meeting is now matters.
      return after.currentItem === event.item ? say.itemCalled(nameOf(event.item, after)) : null;
    case 'item.ended':
      return say.itemEnded(nameOf(event.item, after), words.itemOutcome[event.outcome]);
    case 'vote.declared':
      return say.voteDeclared(clip(after.votes[event.vote]?.question ?? '', longestName), event.sentence);
    case 'lot.drawn': {
      const vote = after.votes[event.vote];
      const called = (option: string) => apart(vote ? optionText(after, vote, option) : option);
      return words.elections.lot((event.between ?? []).map(called).join(', '), called(event.drawn));
    }
    case 'persons.elected':
      return words.elections.announced(
        after.elections.elections[event.election]?.title ?? '',
        event.elected?.length ?? 0,
      );
    case 'vote.corrected':
      return say.voteCorrected(event.sentence);
    case 'stream.changed': {
      const faults = ['interrupted', 'degraded'];
      const isNews = faults.includes(event.state) || (event.state === 'live' && faults.includes(before.stream.state));
      return isNews ? say.stream(words.streamState[event.state]) : null;
    }
    default:
      return null;
  }
}

function motionsFiled(filed: string[], after: Meeting, words: Words): string {
  const say = words.announce;
  const [only] = filed;
  const motion = filed.length === 1 && only !== undefined ? after.motions[only] : undefined;
  if (!motion) return say.motions(filed.length);
  const mover = motion.mover === undefined ? undefined : after.people[motion.mover];
  const kind = words.motionKind[motion.kind];
  return mover?.name
    ? say.motion(kind, mover.party ? `${apart(mover.name)} (${apart(mover.party)})` : apart(mover.name))
    : say.motionUnsigned(kind);
}

function nameOf(item: ItemId, { items }: Meeting): string {
  const facts = items[item];
  return apart([facts?.number, clip(facts?.title ?? '', longestName)].filter(Boolean).join(' '));
}
