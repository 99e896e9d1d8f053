import type { CommandOf } from '../commands.js';
import type { VoteOption } from '../events.js';
import type { Meeting, Vote } from '../meeting.js';
import { misfit, refuse, warn, type Refusal, type RuleBook } from '../rule-book.js';
import type { PersonId } from '../vocabulary.js';
import { secretIn } from '../rules/ballots.js';
import { isMember, seatedFor } from '../rules/seats.js';
import { electionOf } from './count.js';
import { balancedList } from './persons.js';
import { agreedVotes } from './standing.js';
import type { Election, ElectionList, ListCandidate } from './state.js';

type Objections = (Refusal | null)[];

export const electionKnown = (meeting: Meeting, election: string | undefined): Refusal | null =>
  election === undefined || meeting.elections.elections[election] ? null : misfit('election-known', { election });

/** Members by agreement or by lists, a leader by most votes (§ 7-4). */
export function wayFits(
  { electing, way, seats }: Pick<Election, 'electing' | 'way' | 'seats'>,
  rules: RuleBook,
): Objections {
  const fits = electing === 'leader' ? way === 'majority' : way !== 'majority';
  const known =
    way === 'agreed' ? rules.agreedElection.value : way !== 'proportional' || rules.listsOnDemandOf.value !== null;
  const count = Number.isInteger(seats) && seats >= 1 && (electing === 'members' || seats === 1);
  return [
    count ? null : misfit('election-seats', { seats }),
    fits && known ? null : refuse('election-way', { electing, way }),
  ];
}

/** A member of the electing body, or whoever sits for one. */
const sits = (meeting: Meeting, person: PersonId): boolean =>
  isMember(meeting, person) || meeting.presence[person]?.substituteFor !== undefined;

/** So many members must ask for an election by lists; otherwise it is agreed (§ 7-4). */
export function listsDemanded(
  meeting: Meeting,
  { way, item, seats, demandedBy = [] }: Pick<CommandOf<'election.open'>, 'way' | 'item' | 'seats' | 'demandedBy'>,
  rules: RuleBook,
): Refusal | null {
  const asked = rules.listsOnDemandOf.value;
  if (way !== 'proportional' || asked === null) return null;
  const attending = seatedFor(meeting, item, rules).length;
  const needed = asked === 'attending-by-seats' ? Math.max(1, Math.ceil(attending / (seats + 1))) : asked;
  const demanding = [...new Set(demandedBy)].filter((person) => sits(meeting, person)).length;
  return demanding >= needed ? null : refuse('lists-on-demand', { demanding, needed });
}

/** What a list must be (§ 7-5), and what everybody's common list must be (§ 7-7). */
export function listFits(
  meeting: Meeting,
  election: Election,
  list: Pick<ElectionList, 'list' | 'groups' | 'signedBy' | 'candidates'>,
  rules: RuleBook,
): Objections {
  const { groups, signedBy, candidates } = list;
  const others = election.lists.flatMap((other) => other.candidates.map(({ candidate }) => candidate));
  const names = candidates.map(({ candidate }) => candidate);
  const twice = names.filter((name, index) => names.indexOf(name) !== index || others.includes(name));
  const nameless = candidates.filter(({ candidate, name }) => !meeting.people[candidate] && !name?.trim());
  const taken = groups.filter((group) => election.lists.some((other) => other.groups.includes(group)));
  const agreed = election.way === 'agreed';
  const signers = signedBy.filter((person) => sits(meeting, person));
  return [
    election.lists.some((other) => other.list === list.list) ? misfit('list-new', { list: list.list }) : null,
    nameless.length > 0 ? misfit('candidate-named', { candidates: nameless.map(({ candidate }) => candidate) }) : null,
    election.way === 'majority' ? refuse('election-way', { electing: election.electing, way: 'majority' }) : null,
    listsAreIn(meeting, election) ? refuse('list-in-time', { election: election.election }) : null,
    agreed && election.lists.length > 0 ? refuse('list-each-group', { groups }) : null,
    taken.length > 0 ? refuse('list-each-group', { groups: taken }) : null,
    twice.length > 0 ? refuse('candidate-once', { candidates: [...new Set(twice)] }) : null,
    agreed || signers.length > 0 ? null : refuse('list-signed', { list: list.list }),
    ...(agreed ? agreedListFits(election, candidates) : [namesFit(election, candidates)]),
    balancedList(election, candidates, rules)
      ? null
      : warn('gender-balance', { election: election.election, lists: [list.list] }),
  ];
}

/** Lists are handed in before anybody votes on them (§ 7-5). */
function listsAreIn(meeting: Meeting, election: Election): boolean {
  return Object.values(meeting.votes).some(
    (vote) => vote.election === election.election && vote.purpose === 'substance' && vote.state !== 'voided',
  );
}

function namesFit({ seats }: Election, candidates: ListCandidate[]): Refusal | null {
  const fits = candidates.length >= 1 && candidates.length <= 2 * seats;
  return fits ? null : refuse('list-length', { names: candidates.length, least: 1, most: 2 * seats });
}

/** As many names as there are seats, each with its group, and for each group at most two substitutes more than members. */
function agreedListFits({ seats }: Election, candidates: ListCandidate[]): Objections {
  const members = candidates.filter(({ substitute }) => !substitute);
  const groupless = candidates.filter(({ group }) => !group?.trim());
  const crowded = [...new Set(candidates.map(({ group }) => group ?? ''))].filter((group) => {
    const of = (list: ListCandidate[]) => list.filter((candidate) => (candidate.group ?? '') === group).length;
    return of(candidates) - of(members) > of(members) + 2;
  });
  return [
    members.length === seats ? null : refuse('list-length', { names: members.length, least: seats, most: seats }),
    groupless.length > 0
      ? refuse('candidate-group', { candidates: groupless.map(({ candidate }) => candidate) })
      : null,
    crowded.length > 0 ? refuse('list-substitutes', { groups: crowded }) : null,
  ];
}

type Called = Pick<CommandOf<'vote.call'>, 'vote' | 'item' | 'election' | 'purpose' | 'kind' | 'options' | 'method'>;

/** A vote in an election offers its lists, or its candidates; agreeing on one is for or against. */
export function electionVoteFits(meeting: Meeting, called: Called, rules: RuleBook): Objections {
  const election = electionOf(meeting, called);
  if (called.election !== undefined && !election) return [electionKnown(meeting, called.election)];
  if (!election) return [called.purpose === 'election-method' ? misfit('election-known', { election: null }) : null];
  const offered = called.options.map(({ option }) => option);
  const offers = misfit('election-options', { election: election.election, way: election.way });
  const objections: Objections = [
    election.item === called.item ? null : misfit('election-known', { election: election.election }),
  ];
  if (called.purpose === 'election-method') {
    objections.push(election.way === 'agreed' && called.kind === 'yes-no' ? null : offers);
    const onTheList = agreedVotes(meeting, election).length > 0;
    objections.push(
      onTheList && election.lists.length === 0 ? refuse('list-in-time', { election: election.election }) : null,
    );
  } else if (called.purpose === 'substance') {
    const lists = election.lists.map(({ list }) => list);
    const fits =
      election.way === 'proportional'
        ? lists.length === offered.length && lists.every((list) => offered.includes(list))
        : election.way === 'majority';
    objections.push(fits && called.kind === 'choice' && offered.length > 0 ? null : offers);
    objections.push(alreadyOver(meeting, election, called.vote));
    objections.push(secrecyFits(meeting, election, called.method, rules));
  }
  return objections;
}

/** An election that is won, or shared, is not voted on again unless that vote is void. */
function alreadyOver(meeting: Meeting, { election, item }: Election, vote: string): Refusal | null {
  const won = Object.values(meeting.votes).find(
    (earlier) =>
      earlier.election === election &&
      earlier.item === item &&
      earlier.vote !== vote &&
      earlier.purpose === 'substance' &&
      earlier.state === 'declared' &&
      (earlier.result?.outcome === 'chosen' || earlier.result?.outcome === 'shared'),
  );
  return won ? refuse('election-settled', { election, vote: won.vote }) : null;
}

/** In writing where lists are voted on; persons by show of hands, but for a youth council's leader on demand (§§ 5-12, 7-5, 7-8). */
function secrecyFits(meeting: Meeting, election: Election, method: Vote['method'], rules: RuleBook): Refusal | null {
  if (method !== 'secret') return null;
  const { lists, persons } = rules.secret.value;
  const youth =
    meeting.facts?.body.type === 'youth-council' && election.electing === 'leader' && election.secretDemanded;
  const allowed = election.way === 'proportional' ? lists : persons || youth;
  return allowed ? null : refuse('secret-vote', secretIn(election.item, rules));
}

/**
 * Lists are offered by the name they were handed in under; candidates who stand on the roster are named there and nowhere
 * else (I8).
 */
export function optionsNamed(meeting: Meeting, called: Pick<Vote, 'election' | 'options'>): VoteOption[] {
  const election = electionOf(meeting, called);
  if (!election) return called.options;
  return called.options.map((option) => {
    const list = election.lists.find((one) => one.list === option.option);
    if (list) return { ...option, text: list.name };
    return meeting.people[option.option] ? { ...option, text: option.option } : option;
  });
}
