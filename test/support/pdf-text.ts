import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfRead {
  pages: string[];
  /** All text with runs of white space made one space. */
  text: string;
  title: string | null;
  language: string | null;
  /** Bookmarks of the first two levels. */
  outline: string[];
}

/** Reads a PDF the way a reader's program does. */
export async function readPdf(bytes: Uint8Array): Promise<PdfRead> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false, disableFontFace: true });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  const { info } = await document.getMetadata();
  const facts = info as { Title?: string; Language?: string };
  const outline = ((await document.getOutline()) ?? []).flatMap(({ title, items }) => [
    title,
    ...items.map((item: { title: string }) => item.title),
  ]);
  await task.destroy();
  const text = pages.join('\n').replace(/\s+/g, ' ');
  return { pages, text, title: facts.Title ?? null, language: facts.Language ?? null, outline };
}
