import { SeatPlan } from '../components/seat-plan.js';
import { choiceLabel, questionOf, sentenceOf } from '../components/vote.js';
import type { Vote } from '../../procedure/meeting.js';
import { seatPlanOf } from '../seat-plan.js';
import { nameWithParty, type View } from '../view.js';
import { date } from '../when.js';
import {
  currentItemOf,
  itemLine,
  openVoteOf,
  resultShown,
  ShownAt,
  speakerLine,
  speakingTime,
  standstill,
  type ScreenProps,
} from './parts.js';

/** For the wall of the hall: read from thirty metres, so one thing at a time, and nothing to press. */
export function BigScreen({ view, now, liveness }: ScreenProps) {
  const { meeting, words, timezone } = view;
  const { facts } = meeting;
  const still = standstill(view);
  const item = currentItemOf(meeting);
  const voting = openVoteOf(meeting);
  const result = resultShown(meeting);
  const next = meeting.agenda.map((id) => meeting.items[id]).find((one) => one?.state === 'listed');
  return (
    <div class="big-screen">
      <header>
        <p>{facts && `${facts.body.name} · ${date(facts.start, timezone, words)}`}</p>
        <ShownAt view={view} liveness={liveness} />
      </header>
      <div class="big-matter">
        {still && (
          <>
            <h1>{still.title}</h1>
            {still.text && <p class="big-lead">{still.text}</p>}
          </>
        )}
        {!still && (item ? <h1>{itemLine(view, item, 140)}</h1> : <h1>{words.now.nothing}</h1>)}
        {!still && voting && <Voting view={view} vote={voting} />}
        {!still && !voting && meeting.speakers.current && <Speaking view={view} now={now} />}
        {!still && !voting && !meeting.speakers.current && result && <Result view={view} vote={result} />}
      </div>
      {next && meeting.status !== 'ended' && (
        <footer>
          <p>
            {meeting.openedAt ? words.gallery.thenComes : words.gallery.firstComes} {itemLine(view, next, 110)}
          </p>
        </footer>
      )}
    </div>
  );
}

function Speaking({ view, now }: { view: View; now: string }) {
  const { words, meeting } = view;
  const time = speakingTime(view, now);
  const waiting = meeting.speakers.list.slice(0, 4).map(({ person }) => nameWithParty(view, person));
  return (
    <div class="big-speaker">
      <p class="big-lead">{speakerLine(view)}</p>
      {time && (
        <p class="big-clock" data-over={time.over ? 'yes' : undefined}>
          {time.text}
          {time.over && `, ${words.now.overTime}`}
        </p>
      )}
      {waiting.length > 0 && <p>{words.now.next(waiting.join(', '))}</p>}
    </div>
  );
}

function Voting({ view, vote }: { view: View; vote: Vote }) {
  const { words } = view;
  return (
    <div class="big-voting">
      <p class="big-lead">{vote.state === 'open' ? words.now.voting : words.now.voteInterrupted}</p>
      <p>{questionOf(view, vote, 200)}</p>
    </div>
  );
}

function Result({ view, vote }: { view: View; vote: Vote }) {
  const plan = seatPlanOf(view.meeting, vote);
  return (
    <div class="big-result">
      <div>
        <p>{questionOf(view, vote, 160)}</p>
        <p class="big-lead">{sentenceOf(view, vote)}</p>
      </div>
      {plan && (
        <SeatPlan view={view} vote={vote} plan={plan} label={(choice) => choiceLabel(view, vote, choice)} bare />
      )}
    </div>
  );
}
