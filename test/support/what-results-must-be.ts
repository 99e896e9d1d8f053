import type { EventOf } from '../../src/procedure/events.js';
import type { Meeting, Vote } from '../../src/procedure/meeting.js';
import { namedMethods } from '../../src/procedure/vocabulary.js';

type Declared = EventOf<'vote.declared'>;
type Counts = { count: (choice: string) => number; enough: boolean };

/** Done by hand, from the ballots, in other words than the procedure's. */
export function resultHolds(before: Meeting, vote: Vote, { result, ballots }: EventOf<'vote.declared'>): string[] {
  const wrong: string[] = [];
  const must = (holds: boolean, sentence: string) => void (holds || wrong.push(sentence));
  const named = namedMethods.includes(vote.method);
  must(named || ballots === undefined, 'a secret or counted vote told who chose what');
  const voters = (ballots ?? []).map(([person]) => person);
  must(new Set(voters).size === voters.length, 'somebody voted twice');
  must(
    voters.every((person) => vote.eligible.includes(person)),
    'somebody voted who might not',
  );
  const elected = vote.election !== undefined;
  const lawfulBlank = elected || ['hiring', 'election'].includes(before.items[vote.item]?.kind ?? '');
  must(
    lawfulBlank || !(ballots ?? []).some(([, choice]) => choice === 'blank'),
    'a blank vote was taken in an ordinary matter',
  );
  const count = (choice: string) =>
    ballots ? ballots.filter(([, other]) => other === choice).length : (result.tally[choice] ?? 0);
  const offered = vote.kind === 'choice' ? vote.options.map(({ option }) => option) : ['for', 'against'];
  const cast = [...offered, 'blank'].reduce((sum, choice) => sum + count(choice), 0);
  const enough = 2 * cast >= before.seats;
  if (!enough) must(result.outcome === 'not-quorate', `${cast} votes of ${before.seats} seats was ${result.outcome}`);
  const counts = { count, enough };
  const election = vote.election === undefined ? undefined : before.elections.elections[vote.election];
  if (!enough) return wrong;
  if (election && vote.purpose === 'election-method') return [...wrong, ...agreed(before, vote, result, counts)];
  if (election?.way === 'proportional' && vote.purpose === 'substance')
    return [...wrong, ...seatsHold(before, vote, result, counts)];
  if (election?.way === 'majority' && vote.purpose === 'substance')
    return [...wrong, ...roundHolds(before, vote, result, counts, cast)];
  return [...wrong, ...forOrAgainst(before, vote, { result, ballots }, counts)];
}

function forOrAgainst(
  before: Meeting,
  vote: Vote,
  { result, ballots }: Pick<Declared, 'result' | 'ballots'>,
  { count }: Counts,
): string[] {
  const wrong: string[] = [];
  const must = (holds: boolean, sentence: string) => void (holds || wrong.push(sentence));
  const [inFavour, against] = [count('for'), count('against')];
  const sides = `${inFavour} to ${against}`;
  if (vote.threshold === 'suspend-mayor')
    must((result.outcome === 'carried') === inFavour * 3 >= 2 * result.cast, `${sides} was ${result.outcome}`);
  else if (inFavour > against) must(result.outcome === 'carried', `${sides} was ${result.outcome}`);
  else if (against > inFavour) must(result.outcome === 'lost', `${sides} was ${result.outcome}`);
  else if (before.items[vote.item]?.kind === 'election' && vote.purpose === 'substance')
    must(result.decidedBy === 'nothing' || drawnFor(before, vote), 'a tie in an election was not left to the lot');
  else if (vote.binding || result.outcome !== 'tied') {
    const own = ballots?.find(([person]) => person === result.chair)?.[1] ?? result.castingChoice;
    must(result.decidedBy === 'casting-vote', 'a tie was decided by something else than the chair');
    must(result.outcome === (own === 'for' ? 'carried' : 'lost'), 'a tie went against the chair’s own vote');
  }
  return wrong;
}

const drawnFor = (before: Meeting, vote: Vote): boolean => (before.elections.lots[vote.vote] ?? []).length > 0;

/** Everybody, or it is not agreed. */
function agreed(before: Meeting, vote: Vote, { outcome }: Declared['result'], { count }: Counts): string[] {
  const everybody = count('for') > 0 && count('against') + count('blank') === 0;
  return (outcome === 'carried') === everybody
    ? []
    : [`an agreed election with ${count('against')} against was ${outcome}`];
}

/**
 * Looked at from the other end than the table of quotients: whoever has a seat would rather keep it than anybody gets one
 * more. A list's last seat cost it `votes / seats`; nobody else's next would cost more, and where it would cost the same
 * the list with more votes has it, or a lot gave it.
 */
function seatsHold(before: Meeting, vote: Vote, result: Declared['result'], { count }: Counts): string[] {
  const election = before.elections.elections[vote.election ?? ''];
  if (!election || result.outcome !== 'shared')
    return result.outcome === 'undetermined' || (result.outcome === 'tied' && result.decidedBy === 'nothing')
      ? []
      : [`lists with votes were ${result.outcome}`];
  const wrong: string[] = [];
  const lists = vote.options.map(({ option }) => ({
    list: option,
    votes: count(option),
    seats: result.seats?.[option] ?? 0,
  }));
  const shared = lists.reduce((sum, { seats }) => sum + seats, 0);
  if (shared !== election.seats) wrong.push(`${shared} seats of ${election.seats} were shared`);
  for (const one of lists.filter(({ seats }) => seats > 0)) {
    for (const other of lists.filter(({ list }) => list !== one.list)) {
      const dearer = other.votes * one.seats - one.votes * (other.seats + 1);
      if (dearer > 0) wrong.push(`${other.list} should have had a seat of ${one.list}`);
      if (dearer === 0 && other.votes > one.votes) wrong.push(`${one.list} had a seat of the larger ${other.list}`);
      if (dearer === 0 && other.votes === one.votes && other.seats < one.seats && !drawnFor(before, vote))
        wrong.push(`nobody drew a lot between ${one.list} and ${other.list}`);
    }
  }
  return wrong;
}

/** More than half of the votes at first; then the most, and between equals the lot, never the chair. */
function roundHolds(
  before: Meeting,
  vote: Vote,
  result: Declared['result'],
  { count }: Counts,
  cast: number,
): string[] {
  const wrong: string[] = [];
  const must = (holds: boolean, sentence: string) => void (holds || wrong.push(sentence));
  must(result.decidedBy !== 'casting-vote', 'the chair settled an election');
  const ranked = vote.options.map(({ option }) => count(option)).sort((one, other) => other - one);
  const most = ranked[0] ?? 0;
  if (result.chosen !== undefined) {
    must(count(result.chosen) === most, 'somebody with fewer votes was elected');
    const alone = ranked[1] !== most;
    must(alone || (result.decidedBy === 'lot' && drawnFor(before, vote)), 'nobody drew a lot between equals');
  }
  const earlier = (before.items[vote.item]?.votes ?? [])
    .slice(0, before.items[vote.item]?.votes.indexOf(vote.vote))
    .map((id) => before.votes[id])
    .some(
      (one) => one?.election === vote.election && one?.result?.outcome === 'undetermined' && one.state === 'declared',
    );
  if (!earlier) must((result.chosen !== undefined) === 2 * most > cast, `${most} of ${cast} in a first round`);
  return wrong;
}
