import type { CommandOf } from './commands.js';
import type { MeetingEvent } from './events.js';
import type { Meeting } from './meeting.js';
import { debateFits } from './mending/closing.js';
import { misfit, refuse } from './rule-book.js';
import { answer, type Answer, type Scene } from './rules/answer.js';
import { decidedByVote } from './rules/disqualification.js';
import { cited, debateCited, exemptionNamed, groundHolds, votedInOpen } from './rules/doors.js';
import { isMember } from './rules/seats.js';
import { doorsOpen, inSession, itemKnown, noVoteUnderWay, peopleKnown, says } from './rules/standing.js';

/** Closing and opening the doors, and who steps aside. */

/** The stream is paused before the doors close, so that no word from behind them goes out. */
export function closeDoors(meeting: Meeting, command: CommandOf<'doors.close'>, { rules }: Scene): Answer {
  const { ground, exemption, vote, remaining, forDebate } = command;
  const item = meeting.currentItem ?? '';
  return answer(
    [
      inSession(meeting),
      meeting.closed && misfit('doors-open', { item: meeting.closed.item }),
      meeting.currentItem === null && misfit('item-under-way', { item: null, underWay: null }),
      noVoteUnderWay(meeting),
      peopleKnown(meeting, remaining ?? []),
      groundHolds(meeting, ground, rules),
      forDebate ? debateFits(meeting, ground, vote, rules) : exemptionNamed(ground, exemption, rules),
      !forDebate && votedInOpen(meeting, ground, vote, rules),
    ],
    () => {
      const running = ['live', 'degraded', 'interrupted', 'testing'].includes(meeting.stream.state);
      const paused: MeetingEvent[] = running
        ? [{ type: 'stream.changed', state: 'paused-closed-session', seenBy: 'procedure' }]
        : [];
      const closed: MeetingEvent = {
        type: 'doors.closed',
        item,
        ground,
        ...(exemption !== undefined && { exemption }),
        citation: forDebate ? debateCited(meeting, rules) : cited(meeting, ground, exemption, rules),
        ...(vote !== undefined && { vote }),
        ...(remaining !== undefined && { remaining }),
        ...(forDebate && { forDebate }),
      };
      return [...paused, closed];
    },
    { item },
  );
}

/** Whatever the public must know of how the meeting now stands is told again, because it was not told while it happened. */
export function openDoors(meeting: Meeting): Answer {
  return answer(
    [!meeting.closed && misfit('doors-closed', {}), noVoteUnderWay(meeting), inSession(meeting)],
    () => {
      const present = meeting.roster.flatMap((person) => {
        const presence = meeting.presence[person];
        if (presence?.status !== 'present') return [];
        const { mode, substituteFor, forItem } = presence;
        const seat = {
          ...(substituteFor !== undefined && { substituteFor }),
          ...(forItem !== undefined && { forItem }),
        };
        return [{ person, mode, ...seat }];
      });
      const events: MeetingEvent[] = [{ type: 'doors.opened', item: meeting.closed?.item ?? '', present }];
      for (const { person } of present) {
        if (meeting.presence[person]?.connected === false) events.push({ type: 'connection.lost', person });
      }
      if (meeting.closed?.chair !== meeting.chair) events.push({ type: 'chair.changed', chair: meeting.chair });
      if (meeting.stream.state === 'paused-closed-session') {
        events.push({ type: 'stream.changed', state: 'live', seenBy: 'procedure' });
      }
      return events;
    },
    meeting.closed ? { item: meeting.closed.item } : {},
  );
}

export function raiseDisqualification(meeting: Meeting, command: CommandOf<'disqualification.raise'>): Answer {
  const { item, person } = command;
  const raised = meeting.items[item]?.disqualifications.some((entry) => entry.person === person);
  const sits = isMember(meeting, person) || meeting.people[person]?.role === 'substitute';
  return answer(
    [
      itemKnown(meeting, item),
      peopleKnown(meeting, [person]),
      inSession(meeting),
      !sits && meeting.people[person] && refuse('seat-of-a-member', { person }),
      doorsOpen(meeting),
      raised && refuse('raised-once', { person }),
    ],
    () => ({ type: 'disqualification.raised', item, person }),
    { item, person },
  );
}

/** Where the rules leave it to the member there is no vote: they say so themselves and step aside. */
export function decideDisqualification(
  meeting: Meeting,
  command: CommandOf<'disqualification.decide'>,
  { rules }: Scene,
): Answer {
  const { item, person, outcome, basis, vote } = command;
  const raised = meeting.items[item]?.disqualifications.some((entry) => entry.person === person);
  return answer(
    [
      itemKnown(meeting, item),
      peopleKnown(meeting, [person]),
      inSession(meeting),
      doorsOpen(meeting),
      !raised && refuse('disqualification-raised', { person }),
      says(basis, 'disqualification-basis', { person }),
      rules.disqualifiedBy.value === 'body' && decidedByVote(meeting, item, person, outcome, vote),
    ],
    () => ({
      type: 'disqualification.decided',
      item,
      person,
      outcome,
      basis,
      ...(vote !== undefined && { vote }),
    }),
    { item, person },
  );
}
