import type { Computed } from '../results.js';
import type { Meeting, Vote } from '../meeting.js';
import type { Tongue } from '../sentence-words.js';
import { electionOf } from './count.js';

/** What the result of an election is said with. Sentences come with their full stop. */
interface ElectionWords {
  shared(seats: string): string;
  lastByLot: string;
  elected(votes: number, cast: number, aside: string): string;
  electedByAll: string;
  byLot(what: 'carried' | 'lost' | 'chosen', score: string): string;
  tied(score: string): string;
  nobody(scores: string): string;
  againNow: string;
  notUnanimous(inFavour: number, against: number, blank: number): string;
  blanks(count: number): string;
}

const votes = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const words: Record<Tongue, ElectionWords> = {
  nb: {
    shared: (seats) => `Plassene er fordelt: ${seats}.`,
    lastByLot: 'Loddtrekning avgjorde mellom lister med like mange stemmer.',
    elected: (given, cast, aside) => `Valgt med ${given} av ${votes(cast, 'stemme', 'stemmer')}${aside}.`,
    electedByAll: 'Enstemmig valgt.',
    byLot: (what, score) =>
      `${{ carried: 'Vedtatt', lost: 'Falt', chosen: 'Valgt' }[what]} etter loddtrekning (${score}).`,
    tied: (score) => `Stemmelikhet (${score}). Det må trekkes lodd.`,
    nobody: (scores) => `Ingen fikk mer enn halvparten av stemmene (${scores}).`,
    againNow: 'Det stemmes på nytt.',
    notUnanimous: (inFavour, against, blank) =>
      `Ikke enstemmig: ${inFavour} for, ${against} mot${blank > 0 ? ` og ${words.nb.blanks(blank)}` : ''}. Et avtalevalg krever at alle er enige.`,
    blanks: (count) => votes(count, 'blank', 'blanke'),
  },
  nn: {
    shared: (seats) => `Plassane er fordelte: ${seats}.`,
    lastByLot: 'Loddtrekking avgjorde mellom lister med like mange røyster.',
    elected: (given, cast, aside) => `Vald med ${given} av ${votes(cast, 'røyst', 'røyster')}${aside}.`,
    electedByAll: 'Samrøystes vald.',
    byLot: (what, score) =>
      `${{ carried: 'Vedteke', lost: 'Fall', chosen: 'Vald' }[what]} etter loddtrekking (${score}).`,
    tied: (score) => `Likt røystetal (${score}). Det må trekkjast lodd.`,
    nobody: (scores) => `Ingen fekk meir enn halvparten av røystene (${scores}).`,
    againNow: 'Det blir røysta på nytt.',
    notUnanimous: (inFavour, against, blank) =>
      `Ikkje samrøystes: ${inFavour} for, ${against} mot${blank > 0 ? ` og ${words.nn.blanks(blank)}` : ''}. Eit avtaleval krev at alle er samde.`,
    blanks: (count) => votes(count, 'blank', 'blanke'),
  },
  en: {
    shared: (seats) => `The seats are shared: ${seats}.`,
    lastByLot: 'A lot decided between lists with equally many votes.',
    elected: (given, cast, aside) => `Elected with ${given} of ${votes(cast, 'vote', 'votes')}${aside}.`,
    electedByAll: 'Elected unanimously.',
    byLot: (what, score) => `${{ carried: 'Carried', lost: 'Lost', chosen: 'Elected' }[what]} by lot (${score}).`,
    tied: (score) => `Tied (${score}). A lot must be drawn.`,
    nobody: (scores) => `Nobody had more than half of the votes (${scores}).`,
    againNow: 'Another vote is taken.',
    notUnanimous: (inFavour, against, blank) =>
      `Not unanimous: ${inFavour} for, ${against} against${blank > 0 ? ` and ${words.en.blanks(blank)}` : ''}. An agreed election needs everybody to agree.`,
    blanks: (count) => `${count} blank`,
  },
};

/**
 * The result of an election as it is read aloud. Lists are told by name, people never (I8): the page finds who it is
 * through the option that won.
 * @returns null for a vote that is worded like any other
 */
export function electionSentence(
  { vote, result, meeting }: { vote: Vote; result: Computed; meeting: Meeting },
  tongue: Tongue,
): string | null {
  const say = words[tongue];
  const { tally, outcome, decidedBy } = result;
  const blank = tally['blank'] ?? 0;
  const aside = blank > 0 ? ` (${say.blanks(blank)})` : '';
  const standing = [score(vote, result), ...(blank > 0 ? [say.blanks(blank)] : [])].join(', ');
  if (decidedBy === 'lot' && (outcome === 'carried' || outcome === 'lost' || outcome === 'chosen')) {
    return say.byLot(outcome, standing);
  }
  const election = electionOf(meeting, vote);
  if (!election) return null;
  if (vote.purpose === 'election-method') {
    return outcome === 'lost' ? say.notUnanimous(tally['for'] ?? 0, tally['against'] ?? 0, blank) : null;
  }
  if (vote.purpose !== 'substance') return null;
  switch (outcome) {
    case 'shared':
      return say.shared(seatsOf(vote, result) + aside) + (decidedBy === 'lot' ? ` ${say.lastByLot}` : '');
    case 'chosen':
      if (decidedBy === 'unanimity') return say.electedByAll;
      return decidedBy === 'majority' ? say.elected(tally[result.chosen ?? ''] ?? 0, result.cast, aside) : null;
    case 'tied':
      return say.tied(standing);
    case 'undetermined':
      return `${say.nobody(standing)} ${say.againNow}`;
    default:
      return null;
  }
}

const seatsOf = ({ options }: Vote, { seats = {} }: Computed): string =>
  options.map(({ option, text }) => `${text} ${seats[option] ?? 0}`).join(', ');

/** "12–10–3": what each had, the most first; blank votes are told apart. */
function score({ kind, options }: Vote, { tally }: Computed): string {
  const offered = kind === 'yes-no' ? ['for', 'against'] : options.map(({ option }) => option);
  const counts = offered.map((option) => tally[option] ?? 0);
  return (kind === 'yes-no' ? counts : counts.sort((one, other) => other - one)).join('–');
}
