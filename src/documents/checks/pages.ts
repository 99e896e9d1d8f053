/** What a page of a PDF paints, in order: enough to see text that is there and is not seen. */

/** Codes of the operators, by name, as pdf.js numbers them. */
export type OperatorCodes = Readonly<Record<string, number>>;

export interface Operators {
  fnArray: number[];
  argsArray: unknown[];
}

type Matrix = readonly [number, number, number, number, number, number];
type Colour = readonly [number, number, number];

interface Box {
  from: [number, number];
  to: [number, number];
  colour: Colour;
}

const same: Matrix = [1, 0, 0, 1, 0, 0];
const white: Colour = [255, 255, 255];
const black: Colour = [0, 0, 0];
/** Colours closer than this cannot be told apart on paper. */
const nearlySame = 24;
/** Smaller than this a filled shape is a line or a letter, not something that covers. */
const leastSide = 4;

const times = (outer: Matrix, [a, b, c, d, e, f]: Matrix): Matrix => [
  outer[0] * a + outer[2] * b,
  outer[1] * a + outer[3] * b,
  outer[0] * c + outer[2] * d,
  outer[1] * c + outer[3] * d,
  outer[0] * e + outer[2] * f + outer[4],
  outer[1] * e + outer[3] * f + outer[5],
];
const at = (matrix: Matrix, x: number, y: number): [number, number] => [
  matrix[0] * x + matrix[2] * y + matrix[4],
  matrix[1] * x + matrix[3] * y + matrix[5],
];
const numbers = (value: unknown): number[] =>
  typeof value === 'object' && value !== null ? Object.values(value as Record<string, number>).map(Number) : [];
const matrixOf = (value: unknown): Matrix => {
  const all = numbers(value);
  return all.length === 6 && all.every(Number.isFinite) ? (all as unknown as Matrix) : same;
};
const alike = (one: Colour, other: Colour): boolean =>
  one.every((part, place) => Math.abs(part - other[place]!) < nearlySame);
const within = ([x, y]: [number, number], { from, to }: Box): boolean =>
  x >= from[0] - 1 && x <= to[0] + 1 && y >= from[1] - 1 && y <= to[1] + 1;

interface Shown {
  where: [number, number];
  letters: number;
  unseen: boolean;
}

/** Letters that lie under a shape painted over them, and letters painted so that they are not seen at all. */
export function unseenText(
  { fnArray, argsArray }: Operators,
  code: OperatorCodes,
): { covered: number; hidden: number } {
  const shown: Shown[] = [];
  const boxes: Box[] = [];
  let covered = 0;
  let now = { matrix: same, colour: black, mode: 0 };
  const kept: (typeof now)[] = [];
  let text: { matrix: Matrix; line: Matrix; leading: number } = { matrix: same, line: same, leading: 0 };
  const moved = (x: number, y: number) => {
    const line = times(text.line, [1, 0, 0, 1, x, y]);
    text = { ...text, line, matrix: line };
  };
  const show = (glyphs: unknown) => {
    const letters = lettersOf(glyphs);
    if (letters === 0) return;
    const [x, y] = at(times(now.matrix, text.matrix), 0, 0);
    // Letters stand on their line; a little above it is inside them.
    const where: [number, number] = [x + 1, y + 2];
    const behind = boxes.findLast((box) => within(where, box))?.colour ?? white;
    shown.push({ where, letters, unseen: now.mode === 3 || now.mode === 7 || alike(now.colour, behind) });
  };
  const filled = (shape: unknown) => {
    const [left = NaN, bottom = NaN, right = NaN, top = NaN] = numbers(shape);
    const corners = [at(now.matrix, left, bottom), at(now.matrix, right, top)];
    const [xs, ys] = [corners.map(([x]) => x).sort(ascending), corners.map(([, y]) => y).sort(ascending)];
    const box: Box = { from: [xs[0]!, ys[0]!], to: [xs[1]!, ys[1]!], colour: now.colour };
    if (!(box.to[0] - box.from[0] >= leastSide && box.to[1] - box.from[1] >= leastSide)) return;
    for (const one of shown)
      if (!one.unseen && within(one.where, box)) {
        covered += one.letters;
        one.unseen = true;
        one.letters = 0;
      }
    boxes.push(box);
  };
  fnArray.forEach((operator, place) => {
    const args = (argsArray[place] ?? []) as unknown[];
    switch (operator) {
      case code['save']:
        return void kept.push(now);
      case code['restore']:
      case code['paintFormXObjectEnd']:
        now = kept.pop() ?? now;
        return;
      case code['paintFormXObjectBegin']:
        kept.push(now);
        now = { ...now, matrix: times(now.matrix, matrixOf(args[0])) };
        return;
      case code['transform']:
        now = { ...now, matrix: times(now.matrix, matrixOf(args)) };
        return;
      case code['setFillRGBColor']:
        now = { ...now, colour: colourOf(args) };
        return;
      case code['setTextRenderingMode']:
        now = { ...now, mode: Number(args[0]) };
        return;
      case code['beginText']:
        text = { matrix: same, line: same, leading: text.leading };
        return;
      case code['setLeading']:
        text = { ...text, leading: Number(args[0]) || 0 };
        return;
      case code['setTextMatrix']: {
        const matrix = matrixOf(args[0] ?? args);
        text = { ...text, matrix, line: matrix };
        return;
      }
      case code['moveText']:
      case code['setLeadingMoveText']:
        return moved(Number(args[0]) || 0, Number(args[1]) || 0);
      case code['nextLine']:
        return moved(0, -Math.abs(text.leading));
      case code['showText']:
        return show(args[0]);
      case code['constructPath']:
        // Filled, whatever else is done with it: fill, eoFill, and both with a stroke.
        if (fills(args[0], code)) filled(args[2]);
        return;
      default:
        return;
    }
  });
  const hidden = shown.reduce((sum, { unseen, letters }) => sum + (unseen ? letters : 0), 0);
  return { covered, hidden };
}

const ascending = (one: number, other: number) => one - other;

const fills = (paint: unknown, code: OperatorCodes): boolean =>
  ['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'].some(
    (name) => code[name] === paint,
  );

function colourOf(args: unknown[]): Colour {
  const [first] = args;
  if (typeof first === 'string' && /^#[0-9a-f]{6}$/i.test(first)) {
    const value = Number.parseInt(first.slice(1), 16);
    return [value >> 16, (value >> 8) & 255, value & 255];
  }
  const [red = 0, green = 0, blue = 0] = numbers(args);
  return [red, green, blue];
}

const lettersOf = (glyphs: unknown): number =>
  Array.isArray(glyphs)
    ? glyphs.filter((glyph: { unicode?: unknown }) => typeof glyph?.unicode === 'string' && glyph.unicode.trim() !== '')
        .length
    : 0;
