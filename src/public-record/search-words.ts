/**
 * Words as they are looked for. Case and accents do not count, and neither do most Norwegian endings; å, æ and ø are
 * letters of their own, as in any Norwegian word list.
 */

/** Longest question that is read, in characters. */
export const longestQuery = 200;
/** Words of a question that count; the rest is not looked for. */
export const mostTerms = 8;

/** One thing to look for: words that must stand together, each folded. */
export interface Term {
  words: string[];
  /** What the only word begins with once its ending is taken off; absent where every letter was asked for. */
  stem?: string;
}

/** Text with those of its words marked that were asked for. Joined together the parts are the text. */
export type Marked = { text: string; hit: boolean }[];

const word = /[\p{L}\p{N}\p{M}]+/gu;
/** Letters that do not come apart into a plain letter and a mark, although people without the key type them so. */
const plain: Record<string, string> = { đ: 'd', ŋ: 'n', ŧ: 't', ð: 'd', ä: 'æ', ö: 'ø', ß: 'ss' };

/** A word as the index keeps it: `Idéen` and `ideen` are one word, `får` and `far` are not. */
export function folded(text: string): string {
  return Array.from(text.normalize('NFC').toLowerCase(), (letter) => plain[letter] ?? withoutMarks(letter)).join('');
}

/** Keeps å, which is a letter, and drops every other mark. */
const withoutMarks = (letter: string): string =>
  letter === 'å' ? letter : letter.normalize('NFD').replace(/\p{M}/gu, '');

/** All words of a text, folded, with a space between. */
export const foldedWords = (text: string): string => wordsOf(text).join(' ');

const wordsOf = (text: string): string[] =>
  [...text.normalize('NFC').matchAll(word)].map(([found]) => folded(found)).filter((found) => found !== '');

/** Endings of nouns, adjectives and verbs in bokmål and nynorsk, the longest first. */
const endings =
  'hetenes hetens hetene heten endes enes anes ende ande edes ene ane ede ers ens ets ast het er ar en et es as a e'.split(
    ' ',
  );
/** What must be left: below this a word tells too little. */
const shortestStem = 3;

/** The part of a folded word that its forms share: `skolen`, `skoler` and `skolane` all begin with `skol`. */
export function stemOf(folded: string): string {
  const bare = /[^aeiouyæøås]s$/.test(folded) && folded.length > shortestStem + 1 ? folded.slice(0, -1) : folded;
  const ending = endings.find((end) => bare.endsWith(end) && bare.length - end.length >= shortestStem);
  return ending === undefined ? bare : bare.slice(0, -ending.length);
}

/**
 * What a reader asked for. Words in quotation marks must stand together as they are; every other word is found in all
 * its forms and at the beginning of longer ones. Whatever is neither letter nor digit means nothing.
 */
export function termsOf(query: string): Term[] {
  const terms: Term[] = [];
  for (const [index, part] of query
    .slice(0, longestQuery)
    .split(/["“”«»„]/)
    .entries()) {
    const words = wordsOf(part);
    if (index % 2 === 1) terms.push(...(words.length > 0 ? [{ words }] : []));
    else terms.push(...words.map((found) => termOf(found)));
  }
  const seen = new Set<string>();
  return terms.filter(({ words }) => !seen.has(words.join(' ')) && seen.add(words.join(' '))).slice(0, mostTerms);
}

/** A single letter or digit would begin half of all words, so it is found only where it stands alone. */
const termOf = (found: string): Term => ({ words: [found], ...(found.length > 1 && { stem: stemOf(found) }) });

/** The text with the words marked that any of the terms asks for. */
export function marked(text: string, terms: Term[]): Marked {
  const parts: Marked = [];
  let end = 0;
  for (const { from, to } of hitsIn(text, terms)) {
    if (from > end) parts.push({ text: text.slice(end, from), hit: false });
    parts.push({ text: text.slice(from, to), hit: true });
    end = to;
  }
  if (end < text.length || parts.length === 0) parts.push({ text: text.slice(end), hit: false });
  return parts;
}

interface HitPlace {
  from: number;
  to: number;
  term: Term;
}

function hitsIn(text: string, terms: Term[]): HitPlace[] {
  const words = [...text.matchAll(word)].map((found) => ({
    from: found.index,
    to: found.index + found[0].length,
    folded: folded(found[0]),
  }));
  const hits: HitPlace[] = [];
  for (let place = 0; place < words.length; place += 1) {
    const term = terms.find((asked) => standsAt(asked, words, place));
    if (term === undefined) continue;
    const last = words[place + term.words.length - 1]!;
    hits.push({ from: words[place]!.from, to: last.to, term });
    place += term.words.length - 1;
  }
  return hits;
}

function standsAt({ words, stem }: Term, text: { folded: string }[], place: number): boolean {
  if (stem !== undefined) return text[place]!.folded.startsWith(stem);
  return words.every((asked, offset) => text[place + offset]?.folded === asked);
}

/** How many of the terms stand in a text. */
export const termsIn = (text: string, terms: Term[]): number =>
  new Set(hitsIn(text, terms).map(({ term }) => term)).size;

const excerptLength = 220;

/** The part of a text where most of what was asked for stands closest together, cut at words, with the words marked. */
export function excerpt(text: string, terms: Term[]): Marked {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= excerptLength) return marked(flat, terms);
  const hits = hitsIn(flat, terms);
  const best = hits.reduce(
    (found, hit) => {
      const near = new Set(
        hits.filter(({ from, to }) => from >= hit.from && to <= hit.from + excerptLength).map(({ term }) => term),
      );
      return near.size > found.terms ? { from: hit.from, terms: near.size } : found;
    },
    { from: 0, terms: 0 },
  );
  const from = wordStart(flat, Math.max(0, Math.min(best.from - 60, flat.length - excerptLength)));
  const to = wordEnd(flat, from + excerptLength);
  return marked(`${from > 0 ? '… ' : ''}${flat.slice(from, to)}${to < flat.length ? ' …' : ''}`, terms);
}

function wordStart(text: string, place: number): number {
  if (place === 0) return 0;
  const space = text.indexOf(' ', place);
  return space === -1 || space > place + 40 ? place : space + 1;
}

function wordEnd(text: string, place: number): number {
  if (place >= text.length) return text.length;
  const space = text.lastIndexOf(' ', place);
  return space < place - 40 ? place : space;
}
