/**
 * Where the law stands that a sentence names. Lovdata's short addresses lead to the consolidated text and keep: they are made
 * of the act's date and number, as laws are cited in full (LOV-2018-06-22-83). An English name is ours only before a §:
 * England has a Local Government Act of its own.
 */
const acts: [name: RegExp, address: string][] = [
  [/kommunelov(?:en|a)(?: \(Local Government Act\))?|Local Government Act(?= §)/, 'lov/2018-06-22-83'],
  [/forvaltningslov(?:en|a)|Public Administration Act(?= §)/, 'lov/1967-02-10'],
  [/offentleglov[ae]|offentliglov(?:a|en)|Freedom of Information Act(?= §)/, 'lov/2006-05-19-16'],
  [/valglov(?:en|a)/, 'lov/2023-06-16-62'],
  [/personopplysningslov(?:en|a)/, 'lov/2018-06-15-38'],
  [/arkivlov(?:a|en)/, 'lov/2025-06-20-96'],
  [/åndsverklov(?:en|a)/, 'lov/2018-06-15-40'],
];

const law = acts.map(([name]) => `(${name.source})`).join('|');
const number = '(\\d+[a-z]?(?:-\\d+[a-z]?)?)';
/** A name with the paragraph after it; one more paragraph of the act that was named before; one more number of a row (§§). */
const provision = new RegExp(`(?:${law})(?: §§? ?${number})?|§ ?${number}|(\\d+-\\d+)`, 'giu');
const goesOn = /(?:, |jf\. | og | and )$/u;

export type Piece = string | { text: string; to: string };

/** A text in pieces, each name of a provision with the address of its text; everything else as it was. */
export function provisionsIn(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  let act: string | null = null;
  let inRow = false;
  for (const found of text.matchAll(provision)) {
    const between = text.slice(end, found.index);
    const named = acts.findIndex((_, place) => found[place + 1] !== undefined);
    const [paragraph, another, inTheRow] = found.slice(acts.length + 1);
    if (named >= 0) act = acts[named]![1];
    else if (another !== undefined ? !goesOn.test(between) : !inRow || between !== ', ') continue;
    if (act === null) continue;
    inRow = inTheRow !== undefined || found[0].includes('§§');
    const place = paragraph ?? another ?? inTheRow;
    if (between !== '') pieces.push(between);
    pieces.push({ text: found[0], to: `https://lovdata.no/${act}${place === undefined ? '' : `/§${place}`}` });
    end = found.index + found[0].length;
  }
  if (end < text.length) pieces.push(text.slice(end));
  return pieces;
}
