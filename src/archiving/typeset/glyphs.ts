/**
 * Which letters a font can draw. A font lists them in its table `cmap` (OpenType 1.9, "cmap"); the two kinds of list that
 * fonts of our day carry are read, 4 and 12.
 */
export function lettersIn(font: Buffer): (letter: number) => boolean {
  const cmap = tableOf(font, 'cmap');
  if (cmap === null) return () => false;
  const lists: ((letter: number) => boolean)[] = [];
  const count = font.readUInt16BE(cmap + 2);
  for (let index = 0; index < count; index++) {
    const at = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
    const kind = font.readUInt16BE(at);
    if (kind === 12) lists.push(inGroups(font, at));
    if (kind === 4) lists.push(inSegments(font, at));
  }
  return (letter) => lists.some((has) => has(letter));
}

function tableOf(font: Buffer, name: string): number | null {
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index++) {
    const at = 12 + index * 16;
    if (font.toString('latin1', at, at + 4) === name) return font.readUInt32BE(at + 8);
  }
  return null;
}

/** Groups of letters from first to last, each with the glyph of its first. */
function inGroups(font: Buffer, at: number): (letter: number) => boolean {
  const groups = Array.from({ length: font.readUInt32BE(at + 12) }, (_, index) => {
    const group = at + 16 + index * 12;
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)] as const;
  });
  return (letter) => groups.some(([first, last]) => letter >= first && letter <= last);
}

/** Segments of the first plane. A letter may lie in one and have no glyph all the same: then its place says 0. */
function inSegments(font: Buffer, at: number): (letter: number) => boolean {
  const twice = font.readUInt16BE(at + 6);
  const [ends, starts] = [at + 14, at + 16 + twice];
  const [deltas, offsets] = [starts + twice, starts + 2 * twice];
  return (letter) => {
    if (letter > 0xffff) return false;
    for (let one = 0; one < twice; one += 2) {
      if (letter > font.readUInt16BE(ends + one)) continue;
      const start = font.readUInt16BE(starts + one);
      if (letter < start) return false;
      const offset = font.readUInt16BE(offsets + one);
      if (offset === 0) return ((letter + font.readUInt16BE(deltas + one)) & 0xffff) !== 0;
      const place = offsets + one + offset + 2 * (letter - start);
      return place + 2 <= font.length && font.readUInt16BE(place) !== 0;
    }
    return false;
  };
}

/** Marks that are never seen by themselves: joiners, direction marks, variation selectors, soft hyphen, control codes. */
const unseen = /^[\p{Cc}\p{Cf}\p{Variation_Selector}\u034f\u115f\u1160\u17b4\u17b5\u3164]$/u;

/** Signs that plain letters can stand for. */
const standIns: Record<string, string> = {
  '→': '->',
  '←': '<-',
  '↔': '<->',
  '⇒': '=>',
  '✓': 'v',
  '✔': 'v',
  '☐': '[ ]',
  '☑': '[x]',
};

/**
 * The same words with every letter drawable: a letter no font has is written by its number in Unicode, `U+6F22`, so that
 * a name is never left out and never blocks the document. Line breaks stay.
 */
export function drawable(text: string, has: (letter: number) => boolean): string {
  let drawn = '';
  for (const letter of text.normalize('NFC')) {
    if (letter === '\n') drawn += letter;
    else if (letter === '\t') drawn += ' ';
    else if (has(letter.codePointAt(0)!)) drawn += unseen.test(letter) ? '' : letter;
    else if (!unseen.test(letter)) drawn += standIns[letter] ?? byNumber(letter);
  }
  return drawn;
}

const byNumber = (letter: string): string =>
  `[U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`;
