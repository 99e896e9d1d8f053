import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { evolve } from '../../src/procedure/evolve.js';
import type { MeetingEvent } from '../../src/procedure/events.js';
import { nothingYet, type Meeting } from '../../src/procedure/meeting.js';
import { publish } from '../../src/procedure/publish.js';
import { replay } from '../../src/procedure/replay.js';
import { anyMeeting, theProcedure, type Procedure } from './any-meeting.js';
import { whatDoesNotHold } from './what-must-hold.js';

/** What comes to mind in one meeting: each number is a throw of the dice. */
export const throws = fc.array(fc.nat(9_999), { minLength: 40, maxLength: 160, size: 'max' });

/** Asked of a meeting when it is over; sentences about what was not so. Each of them is asked of some meetings only, because reading a meeting again costs more than holding it. */
export function readAgain(numbers: number[]): string[] {
  const { log, told, meeting, outside } = anyMeeting(numbers);
  const half = Math.floor(log.length / 2);
  const throughJson = (one: Meeting): Meeting => JSON.parse(JSON.stringify(one)) as Meeting;
  const checks: [string, boolean][] = [
    ['read again from its log it was another meeting', isDeepStrictEqual(replay(log), meeting)],
    ['read again from what was told it was another meeting', isDeepStrictEqual(replay(told), outside)],
    ['through JSON it was another meeting', isDeepStrictEqual(throughJson(meeting), meeting)],
    ['through JSON it was another meeting outside', isDeepStrictEqual(throughJson(outside), outside)],
    [
      'taken up from its middle it was another meeting',
      isDeepStrictEqual(replay(log.slice(half), throughJson(replay(log.slice(0, half)))), meeting),
    ],
    ['told once more, something was left out', toldOnceMore(told)],
    ['deciding, folding or telling changed what was there before', changesNothing(numbers)],
  ];
  return checks.filter(([, holds]) => !holds).map(([sentence]) => sentence);
}

/** The public's copy is public all the way: a second telling takes nothing more away. */
function toldOnceMore(told: ReturnType<typeof anyMeeting>['told']): boolean {
  let outside = nothingYet;
  for (const { seq, at, event } of told) {
    if (!isDeepStrictEqual(publish(event as MeetingEvent, outside), event)) return false;
    outside = evolve(outside, { seq, at, event });
  }
  return true;
}

/** The same meeting with everything frozen: whatever writes in what it was given stops there. A refused command is asked with the same frozen meeting, so it changed nothing. */
export function changesNothing(numbers: number[], procedure: Procedure = theProcedure): boolean {
  const frozen: Procedure = {
    ...procedure,
    decide: (command, meeting, at) => procedure.decide(deepFrozen(command), deepFrozen(meeting), at),
  };
  try {
    anyMeeting(numbers, frozen);
    return true;
  } catch (error) {
    if (error instanceof TypeError && /read only|not extensible|Cannot (?:assign|add|delete)/u.test(error.message))
      return false;
    throw error;
  }
}

function deepFrozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(deepFrozen);
  return Object.freeze(value);
}

export interface Held {
  meetings: number;
  readAgain: number;
  /** Null where all was well; otherwise the shortest meeting found that went wrong, and how to hold it again. */
  wrong: { sentences: string[]; numbers: number[]; seed: number } | null;
}

/** Holds so many meetings and asks of each what must hold, of every `every`th also what reading it again gives. */
export function heldToTheLaw({
  seed,
  runs,
  every = 20,
  procedure = theProcedure,
}: {
  seed: number;
  runs: number;
  every?: number;
  procedure?: Procedure;
}): Held {
  let count = 0;
  let again = 0;
  const askedOf = (numbers: number[]): string[] => {
    count += 1;
    const wrong = whatDoesNotHold(anyMeeting(numbers, procedure));
    if (wrong.length > 0 || procedure !== theProcedure || count % every !== 1) return wrong;
    again += 1;
    return readAgain(numbers);
  };
  const found = fc.check(
    fc.property(throws, (numbers) => askedOf(numbers).length === 0),
    { seed, numRuns: runs, endOnFailure: procedure !== theProcedure },
  );
  const meetings = count;
  if (!found.failed) return { meetings, readAgain: again, wrong: null };
  const [numbers] = found.counterexample ?? [[]];
  const sentences = [...whatDoesNotHold(anyMeeting(numbers, procedure)), ...readAgain(numbers)];
  const error = found.errorInstance instanceof Error ? [String(found.errorInstance.message)] : [];
  return { meetings, readAgain: again, wrong: { sentences: [...sentences, ...error], numbers, seed } };
}
