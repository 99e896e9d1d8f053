import type { Vote } from '../../procedure/meeting.js';
import type { Choice } from '../../procedure/vocabulary.js';
import type { Seat, SeatPlan as Plan } from '../seat-plan.js';
import { nameWithParty, type View } from '../view.js';

/** A half circle of seats beside the table that says the same: each sign has a shape of its own, colour only helps. */

/** What the sign of a choice looks like, by a name the style sheet knows. */
export type Sign = 'for' | 'against' | 'blank' | 'none' | `option-${number}`;

export function signOf(vote: Vote, choice: Choice | null): Sign {
  if (choice === null) return 'none';
  if (choice === 'for' || choice === 'against' || choice === 'blank') return choice;
  const option = vote.options.findIndex((one) => one.option === choice);
  return option < 0 ? 'blank' : `option-${option}`;
}

/** For more than two ways to vote the seat bears a letter. */
const letterOf = (sign: Sign): string => {
  const option = /^option-(\d+)$/.exec(sign)?.[1];
  return option === undefined ? '' : String.fromCharCode(65 + (Number(option) % 26));
};

function Mark({ sign, x, y, radius }: { sign: Sign; x: number; y: number; radius: number }) {
  const arm = Math.round(radius * 4.5) / 10;
  const letter = letterOf(sign);
  return (
    <>
      <circle cx={x} cy={y} r={sign === 'none' ? Math.round(radius * 7) / 10 : radius} />
      {sign === 'against' && (
        <path d={`M${x - arm} ${y - arm}l${2 * arm} ${2 * arm}m0 ${-2 * arm}l${-2 * arm} ${2 * arm}`} />
      )}
      {sign === 'blank' && <path d={`M${x - arm} ${y}h${2 * arm}`} />}
      {letter && (
        <text x={x} y={Math.round((y + radius * 0.45) * 10) / 10} font-size={Math.round(radius * 13) / 10}>
          {letter}
        </text>
      )}
    </>
  );
}

/** The sign by itself, to stand before the words it means. */
export function SignMark({ sign }: { sign: Sign }) {
  return (
    <svg class="seat-sign" viewBox="-12 -12 24 24" aria-hidden="true" focusable="false">
      <g class="seat" data-sign={sign}>
        <Mark sign={sign} x={0} y={0} radius={10} />
      </g>
    </svg>
  );
}

export function SeatPlan({
  view,
  vote,
  plan,
  label,
  bare = false,
}: {
  view: View;
  vote: Vote;
  plan: Plan;
  /** What a choice is called. */
  label: (choice: Choice) => string;
  /** On a wall nobody reads small print. */
  bare?: boolean;
}) {
  const { words } = view;
  const say = words.gallery;
  const empty = plan.seats.filter(({ choice }) => choice === null).length;
  const told = ({ person, choice }: Seat) =>
    say.seat(nameWithParty(view, person), choice === null ? say.noVote : label(choice));
  return (
    <figure class="seat-plan">
      <svg viewBox="-160 -134 320 152" role="img" aria-label={say.planOf(plan.seats.length)}>
        {plan.seats.map((seat) => {
          const sign = signOf(vote, seat.choice);
          return (
            <g key={seat.person} class="seat" data-sign={sign}>
              <title>{told(seat)}</title>
              <Mark sign={sign} x={seat.x} y={seat.y} radius={plan.radius} />
            </g>
          );
        })}
        {plan.labels.map(({ group, x, y, anchor }) => (
          <text key={group} class="seat-group" x={x} y={y + 4} text-anchor={anchor}>
            {group}
          </text>
        ))}
      </svg>
      {!bare && (
        <figcaption>
          {empty > 0 && (
            <>
              <SignMark sign="none" /> {say.emptySeats(empty)}{' '}
            </>
          )}
          {say.planMeaning}
        </figcaption>
      )}
    </figure>
  );
}
