/** Norwegian acts and regulations, by date and number as they are cited in full (LOV-2018-06-22-83). */
export const laws = {
  kommuneloven: 'lov/2018-06-22-83',
  forvaltningsloven: 'lov/1967-02-10',
  offentleglova: 'lov/2006-05-19-16',
  valgloven: 'lov/2023-06-16-62',
  personopplysningsloven: 'lov/2018-06-15-38',
  arkivlova: 'lov/2025-06-20-96',
  arkivforskrifta: 'forskrift/2025-12-17-2647',
  åndsverkloven: 'lov/2018-06-15-40',
  likestillingsloven: 'lov/2017-06-16-51',
  uuForskriften: 'forskrift/2013-06-21-732',
} as const;

export type LawPath = (typeof laws)[keyof typeof laws];

/** Lovdata's short addresses lead to the consolidated text and keep. */
export const lawAddress = (law: LawPath, paragraph?: string): string =>
  `https://lovdata.no/${law}${paragraph === undefined ? '' : `/§${paragraph}`}`;

/** How sentences name them. An English name is ours only before a §: England has a Local Government Act of its own. */
const acts: [name: RegExp, law: LawPath][] = [
  [/kommunelov(?:en|a)(?: \(Local Government Act\))?|Local Government Act(?= §)/, laws.kommuneloven],
  [/forvaltningslov(?:en|a)|Public Administration Act(?= §)/, laws.forvaltningsloven],
  [/offentleglov[ae]|offentliglov(?:a|en)|Freedom of Information Act(?= §)/, laws.offentleglova],
  [/valglov(?:en|a)/, laws.valgloven],
  [/personopplysningslov(?:en|a)/, laws.personopplysningsloven],
  [/arkivlov(?:a|en)/, laws.arkivlova],
  [/åndsverklov(?:en|a)/, laws.åndsverkloven],
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
  let act: LawPath | null = null;
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
    pieces.push({ text: found[0], to: lawAddress(act, place) });
    end = found.index + found[0].length;
  }
  if (end < text.length) pieces.push(text.slice(end));
  return pieces;
}
