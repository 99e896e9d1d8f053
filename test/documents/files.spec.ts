import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fileLimits, fileNameHeader, type FilesView, type FileView } from '../../src/contract/documents.js';
import { intentHeader, intentValue } from '../../src/contract/recording.js';
import { eventually, fjordvik, nameOf, openTestHouse, patience, type Caller, type TestHouse } from '../support/app.js';
import { madeDocx, madeId, madeJpeg, madeOdt, madePdf, madePng, madeZip } from './made-files.js';

const isBuilt = existsSync(new URL('../../dist/src/documents/checks/worker.js', import.meta.url));
if (!isBuilt)
  process.stdout.write('files.spec: what is found is left out, because nothing is built here (npm run build).\n');
const whenBuilt = isBuilt ? it : it.skip;

let house: TestHouse;
let secretary: Caller;
let meeting: string;

beforeAll(async () => {
  house = await openTestHouse();
  ({ secretary } = await fjordvik(house));
  meeting = (await secretary.plan()).id;
}, patience);
afterAll(() => house?.close());

const kept = async () =>
  (await readdir(join(house.folder, 'files'), { recursive: true, withFileTypes: true })).filter((file) =>
    file.isFile(),
  );
const listed = async () => ((await secretary.get(`/meetings/${meeting}/files`)).json as FilesView).files;
const checked = (sha256: string) =>
  eventually(
    async () => (await secretary.get(`/meetings/${meeting}/files/${sha256}`)).json as FileView,
    ({ state }) => state === 'checked',
  );

describe('A file is sent', () => {
  it.each([
    ['sak.pdf', () => madePdf(), 'application/pdf'],
    ['notat.odt', () => madeOdt('<text:p>x</text:p>'), 'application/vnd.oasis.opendocument.text'],
    ['brev.DOCX', () => madeDocx(''), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['kart.png', async () => madePng(), 'image/png'],
    ['bilde.jpeg', async () => madeJpeg(), 'image/jpeg'],
  ])('%s is taken for what it is', async (name, made, mediaType) => {
    const answer = await secretary.file(meeting, name, await made());
    expect([answer.status, answer.json]).toMatchObject([201, { name, mediaType }]);
  });

  it('is there under its hash, and the same bytes again are the same file', async () => {
    const bytes = await madePdf({ pages: [['to ganger']] });
    const [first, again] = [
      await secretary.file(meeting, 'a.pdf', bytes),
      await secretary.file(meeting, 'b.pdf', bytes),
    ];
    expect((again.json as FileView).sha256).toBe((first.json as FileView).sha256);
    expect((await listed()).filter(({ name }) => name === 'b.pdf')).toEqual([]);
  });

  it('is given back to those who keep the record, with nothing a browser would run', async () => {
    const bytes = await madePdf({ pages: [['tilbake']] });
    const { sha256 } = (await secretary.file(meeting, 'Møte «åtte».pdf', bytes)).json as FileView;
    const answer = await fetch(`${house.url}/api/v1/meetings/${meeting}/files/${sha256}/content`, {
      headers: { cookie: secretary.cookie! },
    });
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="Mte atte.pdf"; filename*=UTF-8''M%C3%B8te%20%C2%AB%C3%A5tte%C2%BB.pdf`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
      'content-security-policy': expect.stringContaining('sandbox'),
    });
  });

  whenBuilt('is looked into, and what was found waits for somebody to answer for it', async () => {
    const bytes = await madePdf({ pages: [['Søknad'], [`fra ${madeId()}`]], author: 'Kari Nordmann' });
    const { sha256 } = (await secretary.file(meeting, 'søknad.pdf', bytes)).json as FileView;
    const { findings, pages } = await checked(sha256);
    expect(pages).toBe(2);
    expect(findings.map(({ key, acknowledged }) => [key, acknowledged])).toEqual([
      ['author', null],
      ['national-id-2', null],
    ]);
    const path = `/meetings/${meeting}/files/${sha256}/acknowledgements`;
    const answered = await secretary.post(path, { finding: 'author', reason: 'Saksbehandler, kjent av alle.' });
    expect((answered.json as FileView).findings[0]!.acknowledged).toMatchObject({
      reason: 'Saksbehandler, kjent av alle.',
    });
    expect(nameOf(await secretary.post(path, { finding: 'comments', reason: 'nei' }))).toBe('not-found');
    expect(nameOf(await secretary.post(path, { finding: 'author', reason: '' }))).toBe('invalid');
  });

  whenBuilt('with a program in it is not made fit by any reason', async () => {
    const { sha256 } = (await secretary.file(meeting, 'skript.pdf', await madePdf({ script: true }))).json as FileView;
    await checked(sha256);
    const path = `/meetings/${meeting}/files/${sha256}/acknowledgements`;
    expect(nameOf(await secretary.post(path, { finding: 'script', reason: 'likevel' }))).toBe('file-unfit');
  });
});

describe('A file is refused, and nothing of it is kept', () => {
  const bomb = () =>
    madeZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': Buffer.alloc(4_000_000) });

  it.each<[string, string, () => Promise<Buffer> | Buffer, number, string]>([
    ['without bytes', 'tom.pdf', () => Buffer.alloc(0), 422, 'file-empty'],
    ['of a kind we do not take', 'side.html', () => Buffer.from('<script>alert(1)</script>'), 415, 'file-kind'],
    ['that only calls itself a PDF', 'side.pdf', () => Buffer.from('<html></html>'), 415, 'file-kind'],
    ['that calls itself something else', 'bilde.png', () => madePdf(), 415, 'file-name-belies'],
    ['cut short', 'halv.pdf', async () => (await madePdf()).subarray(0, 500), 422, 'file-broken'],
    ['that unpacks to far more than it is', 'bombe.odt', bomb, 422, 'file-unpacks-too-large'],
    ['with macros', 'makro.docx', () => madeDocx('', { 'word/vbaProject.bin': 'x' }), 422, 'file-with-macros'],
    ['with too many pixels', 'stor.png', () => madePng(20_000, 20_000), 422, 'picture-too-large'],
    ['with a path in its name', '../record.sqlite', () => madePdf(), 400, 'file-name'],
    ['with a hidden turn in its name', 'sak\u202efdp.exe', () => madePdf(), 400, 'file-name'],
  ])('%s', async (_, name, made, status, problem) => {
    const before = [(await kept()).length, (await listed()).length];
    const answer = await secretary.file(meeting, name, await made());
    expect([answer.status, nameOf(answer)]).toEqual([status, problem]);
    expect([(await kept()).length, (await listed()).length]).toEqual(before);
  });

  it('that says it is too large, before its bytes come', async () => {
    const before = (await kept()).length;
    const status = await new Promise<number>((resolve, reject) => {
      const asked = request(`${house.url}/api/v1/meetings/${meeting}/files`, {
        method: 'POST',
        headers: {
          cookie: secretary.cookie!,
          [intentHeader]: intentValue,
          [fileNameHeader]: 'stor.pdf',
          'content-type': 'application/octet-stream',
          'content-length': fileLimits.bytesPerFile + 1,
        },
      });
      asked.on('response', ({ statusCode }) => (resolve(statusCode!), asked.destroy()));
      asked.on('error', reject);
      asked.write('%PDF');
    });
    expect(status).toBe(413);
    expect((await kept()).length).toBe(before);
  });

  it('that breaks off', async () => {
    const before = (await kept()).length;
    await new Promise<void>((resolve) => {
      const asked = request(`${house.url}/api/v1/meetings/${meeting}/files`, {
        method: 'POST',
        headers: {
          cookie: secretary.cookie!,
          [intentHeader]: intentValue,
          [fileNameHeader]: 'avbrutt.pdf',
          'content-type': 'application/octet-stream',
          'content-length': 10_000,
        },
      });
      asked.on('error', () => resolve());
      asked.write('%PDF-1.7', () => setTimeout(() => asked.destroy(), 50));
    });
    await eventually(kept, (files) => files.length === before);
    expect(await listed()).not.toContainEqual(expect.objectContaining({ name: 'avbrutt.pdf' }));
  });

  it('that is sent as a form or to any other address', async () => {
    const bytes = await madePdf();
    const form = await secretary.ask('POST', `/meetings/${meeting}/files`, bytes, {
      'content-type': 'multipart/form-data',
    });
    expect(nameOf(form)).toBe('wrong-media-type');
    const elsewhere = await secretary.ask('POST', '/meetings', bytes, { 'content-type': 'application/octet-stream' });
    expect(elsewhere.status).toBe(415);
    expect(nameOf(await secretary.post(`/meetings/${meeting}/files`, {}))).toBe('file-missing');
  });
});
