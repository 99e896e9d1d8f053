import type { Meeting } from '../meeting.js';
import { misfit, refuse, warn, type Refusal } from '../rule-book.js';
import { eachOnce } from '../rules/agenda.js';
import { answer, type Answer, type Scene } from '../rules/answer.js';
import { mustBePresent } from '../rules/attendance.js';
import { attendingNeeded } from '../rules/quorum.js';
import { seatedFor } from '../rules/seats.js';
import { doorsOpen, inSession, peopleKnown, says, voteKnown } from '../rules/standing.js';
import type { VoteId, VotePurpose } from '../vocabulary.js';
import type { FormalityCommand } from './commands.js';

/** What is settled before the first matter: that enough are there, the summons and the agenda, who signs, the last minutes. */

type Said<T extends FormalityCommand['type']> = Extract<FormalityCommand, { type: T }>;

/** Of the members there now; each decision needs as many votes again when it is made (§ 11-9 first subsection). */
export function declareQuorum(meeting: Meeting, _command: Said<'quorum.declare'>, { rules }: Scene): Answer {
  const present = seatedFor(meeting, meeting.currentItem, rules).length;
  const needed = attendingNeeded(meeting, rules);
  return answer(
    [
      inSession(meeting),
      doorsOpen(meeting),
      present < needed && refuse('quorum-present', { present, needed, members: meeting.seats }),
    ],
    () => ({ type: 'quorum.declared', present, needed, members: meeting.seats }),
  );
}

export function remarkOnSummons(meeting: Meeting, command: Said<'summons.remark'>): Answer {
  const { text, person } = command;
  return answer(
    [inSession(meeting), doorsOpen(meeting), peopleKnown(meeting, [person]), says(text, 'text')],
    () => ({ type: 'summons.remarked', text, ...(person !== undefined && { person }) }),
    person === undefined ? {} : { person },
  );
}

export function proposeAgendaChange(
  meeting: Meeting,
  command: Said<'agenda.propose-change'>,
  { rules }: Scene,
): Answer {
  const { text, by } = command;
  const sits = seatedFor(meeting, meeting.currentItem, rules).includes(by);
  return answer(
    [
      peopleKnown(meeting, [by]),
      inSession(meeting),
      doorsOpen(meeting),
      says(text, 'text'),
      mustBePresent(meeting, by) ?? (!sits && refuse('proposes', { person: by })),
      meeting.formalities.adopted !== null && refuse('agenda-open', {}),
    ],
    () => ({ type: 'agenda.change-proposed', text, by }),
    { person: by },
  );
}

/** Changes that were proposed are put to the vote before the whole is adopted. */
export function adoptAgenda(meeting: Meeting, command: Said<'agenda.adopt'>): Answer {
  const { vote } = command;
  const { adopted, proposals } = meeting.formalities;
  return answer(
    [
      inSession(meeting),
      doorsOpen(meeting),
      adopted !== null && refuse('agenda-open', {}),
      vote !== undefined && carriedFor(meeting, vote, 'agenda-vote', ['agenda']),
      vote === undefined && proposals.length > 0 && warn('proposals-put', { proposals: proposals.length }),
    ],
    () => ({ type: 'agenda.adopted', ...(vote !== undefined && { vote }) }),
  );
}

/** Signing is custom: the Act asks for none, so nothing waits for it. */
export function chooseSignatories(meeting: Meeting, command: Said<'signatories.choose'>, { rules }: Scene): Answer {
  const { persons } = command;
  const seated = seatedFor(meeting, meeting.currentItem, rules);
  const away = persons.filter((person) => !seated.includes(person));
  const { signatories } = rules.minutes.value;
  const wanted = signatories === 'everybody-there' ? seated.length : signatories;
  return answer(
    [
      persons.length === 0 && misfit('signatories', { persons: 0 }),
      eachOnce(persons, 'person-once'),
      peopleKnown(meeting, persons),
      inSession(meeting),
      doorsOpen(meeting),
      away.length > 0 && warn('signatory-attends', { people: away }),
      persons.length !== wanted &&
        rules.enforcement === 'enforce' &&
        warn('signatory-count', { wanted, chosen: persons.length }),
    ],
    () => ({ type: 'signatories.chosen', persons }),
  );
}

export function approvePreviousMinutes(meeting: Meeting, command: Said<'previous-minutes.approve'>): Answer {
  const { meeting: approved, version, remarks, vote } = command;
  const before = meeting.formalities.approved.some((one) => one.meeting === approved && one.version === version);
  return answer(
    [
      inSession(meeting),
      doorsOpen(meeting),
      says(approved, 'text'),
      remarks !== undefined && says(remarks, 'text'),
      version !== undefined && (!Number.isInteger(version) || version < 1) && misfit('minutes-version', { version }),
      approved === meeting.facts?.slug && refuse('earlier-minutes', { meeting: approved }),
      before && refuse('approved-once', { meeting: approved }),
      vote !== undefined && carriedFor(meeting, vote, 'approval-vote', ['substance', 'agenda']),
    ],
    () => ({
      type: 'previous-minutes.approved',
      meeting: approved,
      ...(version !== undefined && { version }),
      ...(remarks !== undefined && { remarks }),
      ...(vote !== undefined && { vote }),
    }),
  );
}

/** Where something is said to rest on a vote, it is one that was put for it and was carried. */
function carriedFor(
  meeting: Meeting,
  id: VoteId,
  rule: 'agenda-vote' | 'approval-vote',
  purposes: VotePurpose[],
): Refusal | null {
  const vote = meeting.votes[id];
  if (!vote) return voteKnown(meeting, id);
  const fits = purposes.includes(vote.purpose) && vote.state === 'declared' && vote.result?.outcome === 'carried';
  if (fits) return null;
  return rule === 'agenda-vote' ? refuse('agenda-vote', { vote: id }) : refuse('approval-vote', { vote: id });
}
