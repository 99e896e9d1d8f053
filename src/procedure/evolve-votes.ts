import type { EventOf } from './events.js';
import { itemChanged } from './evolve-agenda.js';
import type { Meeting, Vote } from './meeting.js';
import { motionsAfterVotes } from './motion-statuses.js';
import type { Ballot, Instant, PersonId, VoteId } from './vocabulary.js';

export function voteCalled(meeting: Meeting, event: EventOf<'vote.called'>, at: Instant): Meeting {
  if (!event.vote) return meeting;
  const { type: _, ...called } = event;
  const eligible = event.eligible ?? [];
  const vote: Vote = {
    ...called,
    options: event.options ?? [],
    motions: event.motions ?? [],
    eligible,
    state: 'open',
    calledAt: at,
    closedAt: null,
    declaredAt: null,
    inOpen: meeting.closed === null,
    ballots: [],
    totals: null,
    result: null,
    announced: null,
    parties: [],
    sentence: null,
    rule: null,
    voidedReason: null,
    former: [],
    lostConnection: eligible.filter((person) => meeting.presence[person]?.connected === false),
  };
  const votes = meeting.items[event.item]?.votes ?? [];
  const listed = itemChanged(meeting, event.item, { votes: [...votes, event.vote] });
  return settled({ ...listed, votes: { ...meeting.votes, [event.vote]: vote }, openVote: event.vote }, vote);
}

/** Copies one vote; a vote that has ended is no longer the one under way. */
export function voteChanged(meeting: Meeting, vote: VoteId, changes: Partial<Vote>): Meeting {
  const before = meeting.votes[vote];
  if (!before) return meeting;
  const changed = { ...meeting, votes: { ...meeting.votes, [vote]: { ...before, ...changes } } };
  const over = changes.state === 'declared' || changes.state === 'voided';
  return over && meeting.openVote === vote ? { ...changed, openVote: null } : changed;
}

export function itemVotesSettled(meeting: Meeting, vote: VoteId): Meeting {
  const known = meeting.votes[vote];
  return known ? settled(meeting, known) : meeting;
}

const settled = (meeting: Meeting, vote: Vote): Meeting => ({
  ...meeting,
  motions: motionsAfterVotes(meeting, vote.item),
});

/**
 * A later choice of the same person takes the place of the earlier one, as when a wrong button is pressed. A record
 * made elsewhere keeps both: that somebody stands there twice is what the source says.
 */
export function ballotsRecorded(meeting: Meeting, vote: VoteId, ballots: Ballot[]): Meeting {
  const before = meeting.votes[vote];
  if (!before) return meeting;
  if (meeting.facts?.ruleBook === 'as-recorded') {
    return voteChanged(meeting, vote, { ballots: [...before.ballots, ...ballots] });
  }
  return voteChanged(meeting, vote, { ballots: ballotsReplaced(before.ballots, ballots) });
}

/** The earlier ballots with those of the same people exchanged, each in its old place; new ones come last. */
export function ballotsReplaced(before: Ballot[], later: Ballot[]): Ballot[] {
  const choices = new Map<PersonId, string>(before);
  for (const [person, choice] of later) choices.set(person, choice);
  return [...choices];
}

export function voteDeclared(meeting: Meeting, event: EventOf<'vote.declared'>, at: Instant): Meeting {
  const before = meeting.votes[event.vote];
  if (!before) return meeting;
  const declared = voteChanged(meeting, event.vote, {
    ...resultOf(event),
    ...(event.ballots !== undefined && { ballots: event.ballots }),
    state: 'declared',
    closedAt: before.closedAt ?? at,
    declaredAt: at,
  });
  return settled(declared, before);
}

export function voteCorrected(meeting: Meeting, event: EventOf<'vote.corrected'>, at: Instant): Meeting {
  const before = meeting.votes[event.vote];
  if (!before) return meeting;
  const reason = event.reason ?? '';
  const former = before.result
    ? [
        ...before.former,
        {
          result: before.result,
          sentence: before.sentence ?? '',
          ballots: before.ballots,
          reason,
          at,
          flipped: event.flipped,
        },
      ]
    : before.former;
  const corrected = voteChanged(meeting, event.vote, {
    ...resultOf(event),
    ...(event.ballots === undefined ? { totals: event.result?.tally ?? before.totals } : { ballots: event.ballots }),
    former,
  });
  const trace = {
    seq: meeting.seq,
    at,
    of: { what: 'vote' as const, vote: event.vote },
    before: before.sentence ?? '',
    after: event.sentence ?? '',
    reason,
  };
  return settled({ ...corrected, corrections: [...meeting.corrections, trace] }, before);
}

function resultOf(event: EventOf<'vote.declared'> | EventOf<'vote.corrected'>): Partial<Vote> {
  return {
    result: event.result ?? null,
    announced: event.announced ?? null,
    parties: event.parties ?? [],
    sentence: event.sentence ?? null,
    rule: event.rule ?? null,
  };
}
