/** Sharing seats between lists by their votes: the largest quotients win (§ 7-6). Whole numbers are compared, nothing is rounded. */

export interface Quotient {
  /** 1, 2, 3 … for d'Hondt; 1.4, 3, 5 … for modified Sainte-Laguë. */
  divisor: number;
  /** Exactly: "11/3". */
  exact: string;
  /** To three decimals: "3.667". */
  decimal: string;
  /** The seat it won, counted from 1; absent where it won none. */
  seat?: number;
}

export interface QuotientRow {
  list: string;
  votes: number;
  seats: number;
  quotients: Quotient[];
}

/** Equal quotients where not everybody could have a seat, and what settled it. */
export interface SeatTie {
  /** The equal quotient, to three decimals. */
  decimal: string;
  between: string[];
  by: 'most-votes' | 'lot';
  won: string[];
}

export interface SharedSeats {
  rows: QuotientRow[];
  ties: SeatTie[];
  /** Lists with equal quotients and equal votes between which a lot must still be drawn. */
  pending: string[] | null;
}

export type Divisors = 'dhondt' | 'modified-sainte-lague';
/** Whoever settles a tie: the list drawn between these, or null while no lot has been drawn. */
export type Draw = (between: string[]) => string | null;

/** The divisor at a place, counted from 0, in tenths so that 1.4 is a whole number too. */
const tenths = (divisors: Divisors, place: number): number => {
  if (divisors === 'dhondt') return 10 * (place + 1);
  return place === 0 ? 14 : 10 * (2 * place + 1);
};

interface Place {
  list: string;
  votes: number;
  order: number;
  divisor: number;
}

/**
 * @param seats how many are shared, at least 1
 * @param first what settles equal quotients where not everybody can have a seat
 */
export function shareSeats(
  lists: readonly { list: string; votes: number }[],
  seats: number,
  divisors: Divisors,
  draw: Draw,
  first: SeatTie['by'] = 'most-votes',
): SharedSeats {
  const supported = lists.filter(({ votes }) => votes > 0);
  const won = new Map<string, number[]>();
  const ties: SeatTie[] = [];
  let given = 0;
  const seat = ({ list }: Place) => {
    given += 1;
    won.set(list, [...(won.get(list) ?? []), given]);
  };
  let pending: string[] | null = null;
  for (const equals of inDescent(supported, seats, divisors)) {
    const left = seats - given;
    if (left === 0) break;
    if (equals.length <= left) equals.forEach(seat);
    else {
      const settled = contested(equals, left, draw, first);
      settled.places.forEach(seat);
      ({ pending } = settled);
      const between = equals.map(({ list }) => list);
      const [equal] = equals;
      if (pending === null && equal) {
        const won = settled.places.map(({ list }) => list);
        ties.push({ decimal: decimal(equal.votes, equal.divisor), between, by: settled.by, won });
      }
      break;
    }
  }
  const columns = Math.min(seats, 1 + Math.max(0, ...[...won.values()].map((list) => list.length)));
  const rows = lists.map(({ list, votes }): QuotientRow => {
    const mine = won.get(list) ?? [];
    const quotients = Array.from({ length: columns }, (_, place): Quotient => {
      const divisor = tenths(divisors, place);
      const seatWon = mine[place];
      return {
        divisor: divisor / 10,
        exact: fraction(votes * 10, divisor),
        decimal: decimal(votes, divisor),
        ...(seatWon !== undefined && { seat: seatWon }),
      };
    });
    return { list, votes, seats: mine.length, quotients };
  });
  return { rows, ties, pending };
}

/** Every quotient, the largest first, those that are equal together and among them the list with more votes first. */
function inDescent(lists: readonly { list: string; votes: number }[], seats: number, divisors: Divisors): Place[][] {
  const places = lists.flatMap(({ list, votes }, order) =>
    Array.from({ length: seats }, (_, place): Place => ({ list, votes, order, divisor: tenths(divisors, place) })),
  );
  const compare = (one: Place, other: Place) => other.votes * one.divisor - one.votes * other.divisor;
  places.sort((one, other) => compare(one, other) || other.votes - one.votes || one.order - other.order);
  const classes: Place[][] = [];
  for (const place of places) {
    const last = classes.at(-1);
    if (last?.[0] && compare(last[0], place) === 0) last.push(place);
    else classes.push([place]);
  }
  return classes;
}

/** Fewer seats than equal quotients: more votes first, and between equal votes the lot; or the lot at once. */
function contested(
  equals: Place[],
  left: number,
  draw: Draw,
  goesFirst: SeatTie['by'],
): { places: Place[]; by: SeatTie['by']; pending: string[] | null } {
  const places: Place[] = [];
  let by: SeatTie['by'] = 'most-votes';
  let rest = equals;
  while (places.length < left) {
    const [first] = rest;
    const alike = goesFirst === 'lot' ? rest : rest.filter(({ votes }) => votes === first?.votes);
    if (places.length + alike.length <= left) {
      places.push(...alike);
      rest = rest.slice(alike.length);
      continue;
    }
    by = 'lot';
    const between = alike.map(({ list }) => list);
    const drawn = draw(between);
    const winner = alike.find(({ list }) => list === drawn);
    if (!winner) return { places, by, pending: between };
    places.push(winner);
    rest = rest.filter((place) => place !== winner);
  }
  return { places, by, pending: null };
}

const common = (one: number, other: number): number => (other === 0 ? one : common(other, one % other));

function fraction(numerator: number, denominator: number): string {
  const factor = common(numerator, denominator) || 1;
  return denominator === factor ? String(numerator / factor) : `${numerator / factor}/${denominator / factor}`;
}

const decimal = (votes: number, divisor: number): string => String(Math.round((votes * 10_000) / divisor) / 1000);
