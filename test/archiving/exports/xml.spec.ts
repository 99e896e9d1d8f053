import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { el, holdable, running, xmlDocument } from '../../../src/archiving/exports/xml.js';

function read(xml: string): { text: string; attribute: string } {
  const document = XmlDocument.fromString(xml);
  try {
    return { text: document.root.content, attribute: document.root.attr('a')?.value ?? '' };
  } finally {
    document.dispose();
  }
}

const awkward = fc.string({
  unit: fc.constantFrom('<', '>', '&', '"', "'", ']', '\r', '\n', '\t', '\u0000', '\ud800', '漢', 'đ'),
});

describe('The XML writer', () => {
  it('gives back any text and any attribute that XML can hold', () => {
    const seed = Date.now();
    console.log(`seed ${seed}`);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), awkward), (text) => {
        const said = read(xmlDocument(el('r', { a: text }, text)));
        expect(said).toEqual({ text: holdable(text), attribute: holdable(text) });
      }),
      { seed },
    );
  });

  it('shows that something stood there where XML cannot say it', () => {
    expect(holdable('a\u0000b\u001fc\ud800d\udc00e\ufffe')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde\ufffd');
    expect(holdable('\t\n\r漢😀')).toBe('\t\n\r漢😀');
  });

  it('sets elements in and leaves running text alone', () => {
    const tree = el('a', {}, el('b', { x: null, y: 1 }), running('p', {}, el('i', {}, 'en'), el('i', {}, 'to')));
    expect(xmlDocument(tree)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a>\n  <b y="1"/>\n  <p><i>en</i><i>to</i></p>\n</a>\n',
    );
  });

  it('keeps an element of elements within running text on its line', () => {
    expect(xmlDocument(running('p', {}, 'x', el('q', {}, el('r', {}))))).toContain('<p>x<q><r/></q></p>');
  });
});
