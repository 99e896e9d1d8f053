import { PDFArray, PDFDict, PDFDocument, PDFName, PDFStream, type PDFObject } from 'pdf-lib';
import type { DocumentInitParameters, PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import { FileRefused } from '../refused.js';
import { found, gathered, idsIn, masked, type Found, type Looked } from './found.js';
import { unseenText, type OperatorCodes } from './pages.js';

/** More pages than any agenda has; beyond them nobody looks, and that is told. */
const mostPages = 3_000;
/** Marks readers put on a page. Links and form fields are part of the page itself. */
const marks = new Set([
  'Text',
  'FreeText',
  'Line',
  'Square',
  'Circle',
  'Polygon',
  'PolyLine',
  'Highlight',
  'Underline',
  'Squiggly',
  'StrikeOut',
  'Stamp',
  'Caret',
  'Ink',
  'Popup',
  'Redact',
]);

/**
 * Looks through a PDF: its text page by page, what is painted over or unseen, what readers marked, and what it would do.
 * @param sofar called with what is known after each page, in case there is no end
 * @throws FileRefused file-encrypted · file-broken
 */
export async function lookIntoPdf(
  bytes: Uint8Array,
  sofar: (looked: Looked) => void = () => undefined,
): Promise<Looked> {
  const structure = await lookIntoStructure(bytes);
  const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const asked: DocumentInitParameters = {
    // Handed over for good: the package takes the bytes away from whoever gives them.
    data: Uint8Array.from(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    // Pictures are not looked at; unpacking them would take most of the time.
    maxImageSize: 1,
  };
  const loading = getDocument(asked);
  try {
    const document = await loading.promise.catch((error: unknown) => {
      throw new FileRefused((error as Error).name === 'PasswordException' ? 'file-encrypted' : 'file-broken');
    });
    const all = [...structure, ...(await whoMadeIt(document))];
    const pages = document.numPages;
    let letters = 0;
    for (let number = 1; number <= Math.min(pages, mostPages); number++) {
      const page = await lookIntoPage(document, number, OPS as OperatorCodes);
      letters += page.letters;
      all.push(...page.found);
      sofar({ pages, found: gathered(all) });
    }
    if (letters === 0) all.push(found('no-text', pages));
    if (pages > mostPages) all.push(found('unchecked', pages - mostPages));
    return { pages, found: gathered(all) };
  } finally {
    await loading.destroy();
  }
}

async function lookIntoPage(document: PDFDocumentProxy, number: number, codes: OperatorCodes) {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  const annotations = (await page.getAnnotations()) as { subtype?: string; contentsObj?: { str?: string } }[];
  const said = annotations.map(({ contentsObj }) => contentsObj?.str ?? '').join('\n');
  const marked = annotations.filter(({ subtype }) => marks.has(subtype ?? '') && subtype !== 'Popup').length;
  const attached = annotations.filter(({ subtype }) => subtype === 'FileAttachment').length;
  const { covered, hidden } = unseenText(await page.getOperatorList(), codes);
  page.cleanup();
  const all: Found[] = [...idsIn(`${text}\n${said}`, number)];
  if (covered > 0) all.push(found('covered-text', covered, { page: number }));
  if (hidden > 0) all.push(found('hidden-text', hidden, { page: number }));
  if (marked > 0) all.push(found('comments', marked, { page: number }));
  if (attached > 0) all.push(found('embedded-files', attached, { page: number }));
  return { letters: text.trim().length, found: all };
}

async function whoMadeIt(document: PDFDocumentProxy): Promise<Found[]> {
  const { info, metadata } = await document.getMetadata();
  const author = (info as { Author?: unknown }).Author;
  const creator: unknown = metadata?.get('dc:creator');
  const names = [author, ...(Array.isArray(creator) ? creator : [creator])].filter(
    (name): name is string => typeof name === 'string' && name.trim() !== '',
  );
  const [first] = names;
  return first === undefined ? [] : [found('author', new Set(names).size, { shown: masked(first) })];
}

/** What the file holds besides its pages: files within it, layers, and what it would do by itself. */
async function lookIntoStructure(bytes: Uint8Array): Promise<Found[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: false }).catch(
    (error: unknown) => {
      throw new FileRefused(/encrypt/i.test((error as Error).message) ? 'file-encrypted' : 'file-broken');
    },
  );
  const counts = { script: 0, launch: 0, form: 0, files: 0, layers: 0 };
  for (const [, object] of document.context.enumerateIndirectObjects())
    for (const dict of dictsIn(object)) {
      const action = nameIn(dict, 'S');
      if (action === 'JavaScript' || dict.has(PDFName.of('JS'))) counts.script += 1;
      if (action === 'Launch' || action === 'ImportData') counts.launch += 1;
      if (dict.has(PDFName.of('XFA'))) counts.form += 1;
      if (nameIn(dict, 'Type') === 'EmbeddedFile') counts.files += 1;
      if (nameIn(dict, 'Type') === 'OCG') counts.layers += 1;
    }
  return [
    ...(counts.script > 0 ? [found('script', counts.script)] : []),
    ...(counts.launch > 0 ? [found('launch', counts.launch)] : []),
    ...(counts.form > 0 ? [found('form-program', counts.form)] : []),
    ...(counts.files > 0 ? [found('embedded-files', counts.files)] : []),
    ...(counts.layers > 0 ? [found('layers', counts.layers)] : []),
  ];
}

/** An object's own dictionary and those written inside it; what it refers to comes by itself. */
function* dictsIn(object: PDFObject, depth = 0): Generator<PDFDict> {
  if (depth > 20) return;
  if (object instanceof PDFStream) yield* dictsIn(object.dict, depth + 1);
  else if (object instanceof PDFDict) {
    yield object;
    for (const value of object.values()) yield* dictsIn(value, depth + 1);
  } else if (object instanceof PDFArray) for (const value of object.asArray()) yield* dictsIn(value, depth + 1);
}

function nameIn(dict: PDFDict, key: string): string | null {
  const value = dict.get(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : null;
}
