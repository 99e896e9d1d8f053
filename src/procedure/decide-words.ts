import { saidAt } from './business/said.js';
import type { CommandOf } from './commands.js';
import type { TextRef } from './events.js';
import { onTheWhole } from './forms/budget.js';
import { readsAsAdopted } from './forms/decision-text.js';
import type { Meeting } from './meeting.js';
import { debateOnClosing } from './mending/closing.js';
import { misfit, refuse, type Refusal } from './rule-book.js';
import { admittedIfLate } from './rules/agenda.js';
import { answer, type Answer, type Scene } from './rules/answer.js';
import { quorum } from './rules/quorum.js';
import { doorsOpen, itemKnown, mustBePlanned, says } from './rules/standing.js';

/** What is written down: decisions, notes, corrections of words, and the state of the stream. */

export function recordDecision(meeting: Meeting, command: CommandOf<'decision.record'>, { rules }: Scene): Answer {
  const { item, text, votes, externalId } = command;
  const decided = meeting.items[item];
  const known = votes.filter((vote) => meeting.votes[vote]?.item === item);
  const before = decided?.decision;
  // What was decided behind closed doors can be told in other words once they are open.
  const toldAnew = before?.inside === true && meeting.closed === null;
  return answer(
    [
      itemKnown(meeting, item),
      known.length < votes.length && misfit('vote-known', { votes: votes.filter((vote) => !known.includes(vote)) }),
      says(text, 'text', { item }),
      decided &&
        decided.state !== 'called' &&
        decided.state !== 'ended' &&
        refuse('item-called', { item, state: decided.state }),
      before && !toldAnew && refuse('one-decision', { item, offer: 'text.correct' }),
      admittedIfLate(decided),
      debateOnClosing(meeting),
      rules.enforcement === 'enforce' && quorate(meeting, item, votes),
      rules.enforcement === 'enforce' && binding(meeting, votes),
      rules.enforcement === 'enforce' && onTheWhole(meeting, item, votes),
      rules.enforcement === 'enforce' && !toldAnew && readsAsAdopted(meeting, item, text),
    ],
    () => ({ type: 'decision.recorded', item, text, votes, ...(externalId !== undefined && { externalId }) }),
    { item },
  );
}

/** Nothing is decided by a vote in which too few took part, nor while the last one taken on the matter was such. */
function quorate(meeting: Meeting, item: string, votes: string[]): Refusal | null {
  const counting = (meeting.items[item]?.votes ?? []).filter((id) => {
    const vote = meeting.votes[id];
    return vote?.purpose === 'substance' && vote.binding && vote.state === 'declared';
  });
  const last = votes.length === 0 ? counting.slice(-1) : [];
  return [...votes, ...last].map((vote) => quorum(meeting.votes[vote])).find((refusal) => refusal !== null) ?? null;
}

/** A decision rests on votes that were declared, still stand and bind; a trial vote decides nothing. */
function binding(meeting: Meeting, votes: string[]): Refusal | null {
  const weak = votes.filter((id) => {
    const vote = meeting.votes[id];
    return !vote || vote.state !== 'declared' || !vote.binding || vote.result?.outcome === 'undetermined';
  });
  return weak.length > 0 ? refuse('binding-votes', { votes: weak }) : null;
}

export function addNote(meeting: Meeting, command: CommandOf<'note.add'>): Answer {
  const { type: _, at: __, overrides: ___, ...note } = command;
  return answer(
    [mustBePlanned(meeting), note.item !== undefined && itemKnown(meeting, note.item), says(note.text, 'text')],
    () => ({ type: 'note.added', ...note }),
    note.item === undefined ? {} : { item: note.item },
  );
}

/** The words read otherwise from now on; what they were stays beside them with the reason. */
export function correctText(meeting: Meeting, command: CommandOf<'text.correct'>): Answer {
  const { of, after, reason, kind } = command;
  const before = textOf(meeting, of);
  return answer(
    [
      mustBePlanned(meeting),
      before === undefined && misfit('text-known', { what: of.what }),
      says(reason, 'reason', { of: 'text.correct' }),
      says(after, 'corrected-text', { what: of.what }),
      textIsOutside(meeting, of) && doorsOpen(meeting),
      before === after && refuse('corrected-text', { what: of.what }),
    ],
    () => ({
      type: 'text.corrected',
      of,
      before: before ?? '',
      after,
      reason,
      ...(kind !== undefined && { kind }),
    }),
    of.what === 'item-title' || of.what === 'decision' ? { item: of.item } : {},
  );
}

/** What the public has read is corrected where it can hear of it; only words said behind closed doors are corrected there. */
function textIsOutside(meeting: Meeting, of: TextRef): boolean {
  if (of.what === 'motion') return !meeting.motions[of.motion]?.inside;
  if (of.what === 'decision') return !meeting.items[of.item]?.decision?.inside;
  if (of.what === 'said') return of.said > 0;
  return of.what !== 'note' || of.note > 0;
}

export function textOf(meeting: Meeting, of: TextRef): string | undefined {
  switch (of.what) {
    case 'item-title':
      return meeting.items[of.item]?.title;
    case 'motion':
      return meeting.motions[of.motion]?.text;
    case 'decision':
      return meeting.items[of.item]?.decision?.text;
    case 'note':
      return meeting.notes.find((note) => note.number === of.note)?.text;
    case 'said':
      return saidAt(meeting, of.said)?.text;
    case 'person-name':
      return meeting.people[of.person]?.name;
  }
}

/** While the doors are closed the stream stays paused, whatever anybody sees of it. */
export function reportStream(meeting: Meeting, command: CommandOf<'stream.report'>): Answer {
  const { state, fault, seenBy, url } = command;
  const { stream } = meeting;
  const last = stream.incidents.at(-1);
  const current = last?.to === null ? last.fault : null;
  const disturbed = state === 'degraded' || state === 'interrupted';
  const nothingNew =
    stream.state === state && (url === undefined || url === stream.url) && (!disturbed || current === (fault ?? null));
  const silent = state === 'paused-closed-session' || state === 'ended';
  return answer([mustBePlanned(meeting), meeting.closed && !silent && refuse('stream-paused', { state })], () =>
    nothingNew
      ? []
      : {
          type: 'stream.changed',
          state,
          ...(fault !== undefined && { fault }),
          seenBy,
          ...(url !== undefined && { url }),
        },
  );
}
