import { fileMediaTypes, type FileMediaType } from '../../contract/documents.js';
import { unpack, type Unpacked } from '../archives.js';
import { FileRefused } from '../refused.js';
import { found, idsIn, masked, type Found, type Looked } from './found.js';

/** One part of such a document as XML; a thousand pages are about ten. */
const mostBytes = 40 * 1024 * 1024;

const wordParts = /^word\/(document|comments\w*|header\d*|footer\d*|footnotes|endnotes)\.xml$|^docProps\/core\.xml$/;
const officeParts = /^(content|styles|meta|META-INF\/manifest)\.xml$/;

/** Looks through an ODT or DOCX. @throws FileRefused */
export async function lookIntoTextDocument(mediaType: FileMediaType, path: string): Promise<Looked> {
  const isWord = mediaType === fileMediaTypes.docx;
  const wanted = isWord ? wordParts : officeParts;
  const { names, texts } = await unpack(path, (name) => wanted.test(name), mostBytes);
  if (!isWord && /manifest:encryption-data/.test(texts.get('META-INF/manifest.xml') ?? ''))
    throw new FileRefused('file-encrypted');
  const all = isWord ? lookIntoWord(names, texts) : lookIntoOffice(names, texts);
  const text = [...texts.values()].map(plainText).join('\n');
  return { pages: null, found: [...idsIn(text), ...all] };
}

/** ECMA-376 part 1, § 17: changes, comments and hidden runs as Word writes them. */
function lookIntoWord(names: string[], texts: Unpacked): Found[] {
  const body = [...texts]
    .filter(([name]) => name.startsWith('word/'))
    .map(([, xml]) => xml)
    .join('\n');
  const core = texts.get('docProps/core.xml') ?? '';
  return present([
    ['tracked-changes', count(body, /<w:(ins|del|moveFrom|moveTo)[ >]/g)],
    ['comments', count(body, /<w:comment[ >]/g)],
    ['hidden-text', count(body, /<w:vanish\s*(\/>|w:val="(1|true|on)")/g)],
    ['embedded-files', names.filter((name) => /^word\/embeddings\/./.test(name)).length],
    ...authors(core, /<(?:dc:creator|cp:lastModifiedBy)>([^<]+)</g),
  ]);
}

/** OpenDocument 1.3 part 3: the same as LibreOffice writes them. */
function lookIntoOffice(names: string[], texts: Unpacked): Found[] {
  const content = `${texts.get('content.xml') ?? ''}\n${texts.get('styles.xml') ?? ''}`;
  const meta = texts.get('meta.xml') ?? '';
  return present([
    ['tracked-changes', count(content, /<text:changed-region[ >]/g)],
    ['comments', count(content, /<office:annotation[ >]/g)],
    ['hidden-text', count(content, /text:display="none"|<text:hidden-(text|paragraph)[ >]/g)],
    ['embedded-files', names.filter((name) => /^Object \d+\/?$|^ObjectReplacements\/./.test(name)).length],
    ...authors(meta, /<(?:dc:creator|meta:initial-creator)>([^<]+)</g),
  ]);
}

type Counted = [Found['kind'], number, string?];

const present = (all: Counted[]): Found[] =>
  all
    .filter(([, many]) => many > 0)
    .map(([kind, many, shown]) => found(kind, many, shown === undefined ? {} : { shown }));

const count = (xml: string, form: RegExp): number => [...xml.matchAll(form)].length;

function authors(xml: string, form: RegExp): Counted[] {
  const names = new Set([...xml.matchAll(form)].map(([, name]) => decoded(name!).trim()).filter((name) => name !== ''));
  const [first] = names;
  return first === undefined ? [] : [['author', names.size, masked(first)]];
}

/** Runs of one word may lie in several elements, so only what parts lines and cells parts the text. */
function plainText(xml: string): string {
  return decoded(
    xml
      .replace(/<(\/w:p|w:tab|w:br|\/text:p|\/text:h|text:tab|text:line-break)\b[^>]*>/g, '\n')
      .replace(/<text:s\b[^>]*>/g, ' ')
      .replace(/<[^>]*>/g, ''),
  );
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decoded = (text: string): string =>
  text.replace(/&(#x[0-9a-f]+|#\d+|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
