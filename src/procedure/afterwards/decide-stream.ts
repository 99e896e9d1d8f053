import type { CommandOf } from '../commands.js';
import type { Meeting, StreamIncident } from '../meeting.js';
import { misfit, type Refusal } from '../rule-book.js';
import { answer, type Answer, type Scene } from '../rules/answer.js';
import { continuationVoted, ongoingInterruption } from '../rules/disruption.js';
import { doorsOpen, inSession, mustBePlanned, says, voteKnown } from '../rules/standing.js';
import type { Instant } from '../vocabulary.js';

/** What is said and done when the public cannot follow, so that the minutes tell when it began, what was tried and how long it took. */

export function announceIncident(meeting: Meeting, command: CommandOf<'stream.announce'>): Answer {
  const { text } = command;
  const incident = named(meeting, command.incident);
  const known = incident && meeting.afterwards.incidents[incident.from]?.announced;
  return answer([mustBePlanned(meeting), incidentKnown(incident, command.incident), doorsOpen(meeting)], () =>
    !incident || known
      ? []
      : { type: 'stream.announced', incident: incident.from, ...(text !== undefined && { text }) },
  );
}

export function takeStep(meeting: Meeting, command: CommandOf<'stream.step'>): Answer {
  const { text } = command;
  const incident = named(meeting, command.incident);
  return answer(
    [mustBePlanned(meeting), incidentKnown(incident, command.incident), doorsOpen(meeting), says(text, 'text')],
    () => (incident ? { type: 'stream.step-taken', incident: incident.from, text } : []),
  );
}

export function attributeIncident(meeting: Meeting, command: CommandOf<'stream.attribute'>): Answer {
  const { responsibility } = command;
  const incident = named(meeting, command.incident);
  return answer([mustBePlanned(meeting), incidentKnown(incident, command.incident), doorsOpen(meeting)], () =>
    incident ? { type: 'stream.attributed', incident: incident.from, responsibility } : [],
  );
}

export function decideContinuation(
  meeting: Meeting,
  command: CommandOf<'continuation.decide'>,
  { rules }: Scene,
): Answer {
  const { vote } = command;
  const incident = ongoingInterruption(meeting);
  return answer(
    [
      voteKnown(meeting, vote),
      incidentKnown(incident, undefined),
      inSession(meeting),
      doorsOpen(meeting),
      continuationVoted(meeting, vote, rules),
    ],
    () => {
      const goingOn = meeting.votes[vote]?.result?.outcome === 'carried';
      return incident ? { type: 'continuation.decided', incident: incident.from, vote, goingOn } : [];
    },
    { vote },
  );
}

const named = ({ stream }: Meeting, incident: Instant | undefined): StreamIncident | undefined =>
  incident === undefined ? stream.incidents.at(-1) : stream.incidents.find(({ from }) => from === incident);

const incidentKnown = (incident: StreamIncident | undefined, asked: Instant | undefined): Refusal | null =>
  incident ? null : misfit('incident-known', { incident: asked ?? null });
