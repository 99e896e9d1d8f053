import type { EventOf } from '../../src/procedure/events.js';
import type { Meeting } from '../../src/procedure/meeting.js';
import { resultSentence } from '../../src/procedure/sentences.js';

/** A declared result in the words of both written languages, as they are read aloud and shown. */
export function worded(
  before: Meeting,
  { vote, result, parties }: EventOf<'vote.declared'>,
): { nb: string; nn: string } {
  const called = before.votes[vote];
  if (!called) throw new Error(`No vote ${vote}`);
  const declared = { vote: called, result, parties: parties ?? [], meeting: before };
  return { nb: resultSentence(declared, 'nb'), nn: resultSentence(declared, 'nn') };
}
