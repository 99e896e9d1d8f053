import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { drawable, lettersIn } from '../../../src/archiving/typeset/glyphs.js';

const face = createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf');
const has = lettersIn(readFileSync(face));
const knows = (letters: string) => Array.from(letters, (letter) => has(letter.codePointAt(0)!));

describe('Which letters a font can draw', () => {
  it('reads the letters of Norwegian, Northern Sámi and their neighbours from the font itself', () => {
    expect(knows('aæøåÆØÅšđŧŋŠĐŦŊčžáñüßΩЖ«»–…§').every(Boolean)).toBe(true);
  });

  it('knows which it cannot draw', () => {
    expect(knows('漢字😀→ﷺ').some(Boolean)).toBe(false);
  });

  it('knows none where the font has no list', () => {
    expect(lettersIn(Buffer.from([0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]))(65)).toBe(false);
  });
});

describe('A letter no font has', () => {
  const drawn = (text: string) => drawable(text, has);

  it('is written by its number, so that a name is neither left out nor in the way', () => {
    expect(drawn('漢 字')).toBe('[U+6F22] [U+5B57]');
    expect(drawn('😀')).toBe('[U+1F600]');
  });

  it('is written with plain letters where those say the same', () => {
    expect(drawn('før → etter')).toBe('før -> etter');
  });

  it('is left out when nobody sees it anyway', () => {
    expect(drawn('Høy\u00adtid\u200d \ufe0f\u2068navn\u2069\u0007')).toBe('Høytid navn');
  });

  it('does not disturb the others, and half a letter is none', () => {
    expect(drawn('Áile Šđŧŋ\nto\tlinjer e\u0301')).toBe('Áile Šđŧŋ\nto linjer é');
    expect(drawn('\ud83d!')).toBe('[U+D83D]!');
  });
});
