import { questionOf, sentenceOf } from '../components/vote.js';
import { date } from '../when.js';
import {
  currentItemOf,
  itemLine,
  openVoteOf,
  resultShown,
  speakerLine,
  standstill,
  type ScreenProps,
} from './parts.js';

/**
 * Laid over a broadcast picture of 1920 × 1080. An old name under a new face is worse than none: where the house was not
 * heard from, nothing is shown.
 */
export function LowerThird({ view, liveness }: ScreenProps) {
  const { meeting, words, timezone } = view;
  const { facts } = meeting;
  const name = facts && <h1 class="ds-sr-only">{`${facts.body.name} ${date(facts.start, timezone, words)}`}</h1>;
  const still = standstill(view);
  const item = currentItemOf(meeting);
  const voting = openVoteOf(meeting);
  const result = resultShown(meeting);
  const speaker = speakerLine(view);
  if (liveness.kind === 'stale' || liveness.kind === 'ended' || meeting.status === 'ended')
    return <div class="lower-third">{name}</div>;
  const first = still ? still.title : item ? itemLine(view, item, 64) : null;
  const second =
    still?.text ??
    (still
      ? null
      : voting
        ? `${words.now.voting}: ${questionOf(view, voting, 90)}`
        : (speaker ?? (result ? sentenceOf(view, result) : null)));
  return (
    <div class="lower-third">
      {name}
      {(first ?? second) !== null && (
        <div class="lower-box">
          {first && <p>{first}</p>}
          {second && <p class="lower-main">{second}</p>}
        </div>
      )}
    </div>
  );
}
