import { writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { fileMediaTypes } from '../../src/contract/documents.js';
import { FileChecker } from '../../src/documents/checks/checker.js';
import type { Found } from '../../src/documents/checks/found.js';
import { lookInto } from '../../src/documents/checks/look.js';
import { temporaryFolder } from '../platform/temporary-house.js';
import { madeDocx, madeId, madeJpeg, madeOdt, madePdf, type PdfWishes } from './made-files.js';

async function look(bytes: Buffer, kind: keyof typeof fileMediaTypes) {
  const path = join(await temporaryFolder(), 'file');
  await writeFile(path, bytes);
  return lookInto(path, fileMediaTypes[kind], () => undefined);
}

const told = (found: Found[]) => found.map(({ kind, page, count }) => [kind, page ?? null, count]);
const inPdf = async (wishes: PdfWishes) => told((await look(await madePdf(wishes), 'pdf')).found);

describe('What is found in a PDF', () => {
  it('is nothing where there is nothing, and how many pages it has', async () => {
    expect(await look(await madePdf({ pages: [['En'], ['To'], ['Tre']] }), 'pdf')).toEqual({ pages: 3, found: [] });
  });

  it('is an identity number, by its page, masked', async () => {
    const id = madeId();
    const { found } = await look(
      await madePdf({ pages: [['Side en'], [`Søker: ${id}`, `Fullmektig: ${madeId('150685')}`]] }),
      'pdf',
    );
    expect(told(found)).toEqual([['national-id', 2, 2]]);
    expect(JSON.stringify(found)).not.toContain(id.slice(2, 9));
  });

  it('is text under a black box, with the number that can still be read there', async () => {
    expect(await inPdf({ pages: [[`Fnr. ${madeId()}`]], blackBox: true })).toEqual([
      ['national-id', 1, 1],
      ['covered-text', 1, 15],
    ]);
  });

  it('is white text on white, and not white text on a bar', async () => {
    expect(await inPdf({ whiteText: 'usynlig' })).toEqual([['hidden-text', 1, 7]]);
    expect(await inPdf({ whiteOnBlack: 'Overskrift' })).toEqual([]);
  });

  it.each<[string, PdfWishes, unknown[]]>([
    ['who wrote it', { author: 'Kari Nordmann' }, ['author', null, 1]],
    ['a script', { script: true }, ['script', null, 1]],
    ['a program it would start', { launch: true }, ['launch', null, 1]],
    ['a file within it', { attachment: true }, ['embedded-files', null, 1]],
    ['a note in the margin', { comment: 'Bør ikke ut' }, ['comments', 1, 1]],
  ])('is %s', async (_, wishes, expected) => {
    expect(await inPdf(wishes)).toEqual([expected]);
  });

  it('is an identity number in a note', async () => {
    expect((await inPdf({ comment: `se ${madeId()}` })).map(([kind]) => kind)).toEqual(['national-id', 'comments']);
  });

  it('is that it has no text, as with a scan', async () => {
    expect(await inPdf({ pages: [[]] })).toEqual([['no-text', null, 1]]);
  });

  it('says which of it stops the file for good', async () => {
    const { found } = await look(await madePdf({ script: true, author: 'Kari' }), 'pdf');
    expect(found.map(({ kind, stops }) => [kind, stops])).toEqual([
      ['script', true],
      ['author', false],
    ]);
  });

  it('shows of a name the first letters only', async () => {
    const { found } = await look(await madePdf({ author: 'Kari Nordmann' }), 'pdf');
    expect(found[0]!.shown).toBe('K••• N•••');
  });
});

describe('What is found in a text document', () => {
  const id = madeId();

  it('is an identity number, also where runs part it', async () => {
    const parted = `<w:r><w:t>Fnr ${id.slice(0, 4)}</w:t></w:r><w:r><w:t>${id.slice(4)}</w:t></w:r>`;
    expect(told((await look(await madeDocx(parted), 'docx')).found)).toEqual([['national-id', null, 1]]);
    const spans = `<text:p>Fnr <text:span>${id.slice(0, 6)}</text:span> <text:span>${id.slice(6)}</text:span></text:p>`;
    expect(told((await look(await madeOdt(spans), 'odt')).found)).toEqual([['national-id', null, 1]]);
  });

  it('is what Word keeps beside the text', async () => {
    const body = `<w:ins w:id="1"><w:r><w:t>nytt</w:t></w:r></w:ins><w:del w:id="2"/><w:r><w:rPr><w:vanish/></w:rPr><w:t>skjult</w:t></w:r>`;
    const more = {
      'word/comments.xml': `<w:comments><w:comment w:id="0"><w:p><w:r><w:t>Fnr ${id}</w:t></w:r></w:p></w:comment></w:comments>`,
      'docProps/core.xml': '<cp:coreProperties><dc:creator>Ola &amp; Kari</dc:creator></cp:coreProperties>',
      'word/embeddings/oleObject1.bin': 'x',
    };
    expect(told((await look(await madeDocx(body, more), 'docx')).found)).toEqual([
      ['national-id', null, 1],
      ['tracked-changes', null, 2],
      ['comments', null, 1],
      ['hidden-text', null, 1],
      ['embedded-files', null, 1],
      ['author', null, 1],
    ]);
  });

  it('is what LibreOffice keeps beside the text', async () => {
    const body = `<text:tracked-changes><text:changed-region text:id="a"></text:changed-region></text:tracked-changes><text:p>x<office:annotation><text:p>nei</text:p></office:annotation></text:p>`;
    const more = { 'meta.xml': '<office:meta><meta:initial-creator>Kari</meta:initial-creator></office:meta>' };
    expect(told((await look(await madeOdt(body, more), 'odt')).found)).toEqual([
      ['tracked-changes', null, 1],
      ['comments', null, 1],
      ['author', null, 1],
    ]);
  });

  it('is refused where a password locks it', async () => {
    const locked = {
      'META-INF/manifest.xml': '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>',
    };
    await expect(look(await madeOdt('', locked), 'odt')).rejects.toThrow('file-encrypted');
  });
});

describe('What is found in a picture', () => {
  it('is where it was taken', async () => {
    expect(told((await look(madeJpeg({ gps: true }), 'jpg')).found)).toEqual([['place-taken', null, 1]]);
    expect(told((await look(madeJpeg(), 'jpg')).found)).toEqual([]);
  });
});

const compiled = new URL('../../dist/src/documents/checks/worker.js', import.meta.url);
const inThread = existsSync(compiled) ? it : it.skip;
if (!existsSync(compiled))
  process.stdout.write('checks.spec: the thread is left out, because nothing is built here (npm run build).\n');

describe('The thread that looks', () => {
  const checked = async (limits?: { milliseconds: number; megabytes: number }) => {
    const path = join(await temporaryFolder(), 'file');
    await writeFile(path, await madePdf({ author: 'Kari' }));
    return new FileChecker(limits, compiled).check(path, fileMediaTypes.pdf);
  };

  inThread('tells what it found', async () => {
    expect(told((await checked()).found)).toEqual([['author', null, 1]]);
  });

  inThread('is ended when it takes too long, and that is told', async () => {
    expect(told((await checked({ milliseconds: 1, megabytes: 256 })).found)).toEqual([['unchecked', null, 1]]);
  });

  inThread('is ended when it takes too much memory, and that is told', async () => {
    expect(told((await checked({ milliseconds: 30_000, megabytes: 6 })).found)).toEqual([['unchecked', null, 1]]);
  });

  inThread('says of a file it cannot read that it is broken', async () => {
    const path = join(await temporaryFolder(), 'file');
    await writeFile(path, '%PDF-1.7 nothing more');
    await expect(new FileChecker(undefined, compiled).check(path, fileMediaTypes.pdf)).rejects.toThrow('file-broken');
  });
});
