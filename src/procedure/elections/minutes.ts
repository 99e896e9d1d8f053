import type { Meeting, Vote } from '../meeting.js';
import type { MinutesPerson } from '../minutes-document.js';
import { itemRef, person } from '../minutes-refs.js';
import type { PersonId } from '../vocabulary.js';
import { standing } from './standing.js';
import type { MinutesElected, MinutesElection, MinutesLot, MinutesSharing } from './minutes-document.js';
import type { Elected, Election, ListCandidate, Sharing } from './state.js';

/** The elections of a meeting in the order in which they were opened. */
export const electionsOf = (meeting: Meeting): MinutesElection[] =>
  Object.values(meeting.elections.elections).map((election) => ({
    election: election.election,
    item: itemRef(meeting, election.item),
    title: election.title,
    electing: election.electing,
    seats: election.seats,
    way: election.way,
    mayFallShort: election.mayFallShort,
    demandedBy: election.demandedBy.map((who) => person(meeting, who)),
    lists: election.lists.map(({ list, name, groups, signedBy, candidates, at }) => ({
      list,
      name,
      groups,
      signedBy: signedBy.map((who) => person(meeting, who)),
      candidates: candidates.map((one) => ({
        candidate: candidate(meeting, election, one.candidate),
        substitute: one.substitute ?? false,
      })),
      at,
    })),
    sharing: sharedNow(meeting, election) ? sharingOf(election, election.sharing) : null,
    elected: standing(meeting, election) ? electedOf(meeting, election, election.elected) : null,
  }));

/** Somebody who stands on a list, by the roster's name or by the list's own. */
function candidate(meeting: Meeting, election: Election, id: PersonId): MinutesPerson {
  if (meeting.people[id]) return person(meeting, id);
  const known = election.lists
    .flatMap(({ candidates }) => candidates)
    .find((one: ListCandidate) => one.candidate === id);
  return { person: id, name: known?.name ?? null, party: known?.group ?? null, externalId: null };
}

const nameOf = (election: Election, list: string): string =>
  election.lists.find((one) => one.list === list)?.name || list;

/** A table stands as long as the vote it was made of. */
const sharedNow = (meeting: Meeting, { sharing }: Election): boolean =>
  sharing !== null && meeting.votes[sharing.vote]?.state === 'declared';

function sharingOf(election: Election, sharing: Sharing | null): MinutesSharing | null {
  if (!sharing) return null;
  const names = (lists: string[]) => lists.map((list) => nameOf(election, list));
  return {
    vote: sharing.vote,
    divisors: sharing.divisors,
    rows: sharing.rows.map((row) => ({ ...row, name: nameOf(election, row.list) })),
    ties: sharing.ties.map(({ decimal, between, by, won }) => ({
      decimal,
      between: names(between),
      by,
      won: names(won),
    })),
  };
}

function electedOf(meeting: Meeting, election: Election, elected: Elected | null): MinutesElected | null {
  if (!elected) return null;
  const named = ({ candidate: id, list }: Elected['elected'][number]) => ({
    person: candidate(meeting, election, id),
    list: list === undefined ? null : nameOf(election, list),
  });
  return {
    at: elected.at,
    vote: elected.vote,
    elected: elected.elected.map(named),
    substitutes: elected.substitutes.map(named),
    adjustments: elected.adjustments.map(({ list, up, past, among }) => ({
      list: nameOf(election, list),
      up: candidate(meeting, election, up),
      past: candidate(meeting, election, past),
      among,
    })),
    short: elected.short.map((list) => nameOf(election, list)),
  };
}

/** What an option is called: somebody on the roster by the name that stands there. */
export function optionText(meeting: Meeting, vote: Vote, option: string): string {
  const offered = vote.options.find((one) => one.option === option);
  const known = vote.election === undefined ? undefined : meeting.people[option];
  if (known && offered?.text === option) return known.name ?? '';
  return offered?.text ?? option;
}

export const lotsOf = (meeting: Meeting, vote: Vote): MinutesLot[] =>
  (meeting.elections.lots[vote.vote] ?? []).map(({ between, drawn, how, witnesses, at }) => ({
    between: between.map((option) => optionText(meeting, vote, option)),
    drawn: optionText(meeting, vote, drawn),
    how,
    witnesses: witnesses.map((who) => person(meeting, who)),
    at,
  }));
