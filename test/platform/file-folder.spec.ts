import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { FileFolder, FileTooLarge, NoSuchFile } from '../../src/platform/file-folder.js';
import { temporaryFolder } from './temporary-house.js';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
async function* parts(...texts: string[]) {
  for (const text of texts) yield Buffer.from(text);
}
async function* brokenOff() {
  yield Buffer.from('half');
  throw new Error('the line is gone');
}
const opened = async () => FileFolder.open(join(await temporaryFolder(), 'files'));
const everything = async ({ folder }: FileFolder) =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());

describe('A folder of files under their own hash', () => {
  it('keeps what came, under its hash, for its owner alone', async () => {
    const folder = await opened();
    const received = await folder.receive(parts('to ', 'deler'), 100);
    expect(await folder.size(received.sha256)).toBeNull();
    await received.keep();
    expect(received).toMatchObject({ sha256: hashOf('to deler'), bytes: 8 });
    expect(await readFile(folder.pathOf(received.sha256), 'utf8')).toBe('to deler');
    expect((await stat(folder.pathOf(received.sha256))).mode & 0o077).toBe(0);
    expect(await folder.names()).toEqual([received.sha256]);
  });

  it('keeps the same bytes once', async () => {
    const folder = await opened();
    for (const _ of [1, 2]) await (await folder.receive(parts('samme'), 100)).keep();
    expect(await everything(folder)).toHaveLength(1);
  });

  it('leaves nothing of a file that is too large, broken off or thrown away', async () => {
    const folder = await opened();
    await expect(folder.receive(parts('for ', 'mye'), 5)).rejects.toThrow(FileTooLarge);
    await expect(folder.receive(brokenOff(), 100)).rejects.toThrow('the line is gone');
    await (await folder.receive(parts('likevel ikke'), 100)).discard();
    expect(await everything(folder)).toEqual([]);
  });

  it('clears at the start what a crash left half written, and nothing else', async () => {
    const folder = await opened();
    await (await folder.receive(parts('hel'), 100)).keep();
    await folder.receive(parts('halv'), 100);
    const again = await FileFolder.open(folder.folder);
    expect((await everything(again)).map(({ name }) => name)).toEqual([hashOf('hel')]);
  });

  it('knows no names but hashes', async () => {
    const folder = await opened();
    for (const name of ['../record.sqlite', '', 'A'.repeat(64), `${hashOf('x')}/..`]) {
      expect(() => folder.pathOf(name)).toThrow(NoSuchFile);
      await expect(folder.read(name)).rejects.toThrow(NoSuchFile);
    }
  });

  it('hands on to another folder only bytes that are what their name says', async () => {
    const [from, to] = [await opened(), await opened()];
    const received = await from.receive(parts('hel'), 100);
    await received.keep();
    expect(await to.adopt(from, received.sha256)).toBe(true);
    expect(await to.names()).toEqual([received.sha256]);
    const damaged = hashOf('noe annet');
    await mkdir(join(from.folder, damaged.slice(0, 2)), { recursive: true });
    await writeFile(from.pathOf(damaged), 'ikke det');
    expect(await to.adopt(from, damaged)).toBe(false);
    expect(await to.adopt(from, hashOf('finnes ikke'))).toBe(false);
    expect(await to.names()).toEqual([received.sha256]);
  });

  it('reads to the end what is removed meanwhile, and then has it no more', async () => {
    const folder = await opened();
    const received = await folder.receive(parts('snart borte'), 100);
    await received.keep();
    const reading = await folder.read(received.sha256);
    await folder.remove(received.sha256);
    expect((await reading!.file.readFile()).toString()).toBe('snart borte');
    await reading!.file.close();
    expect(await folder.read(received.sha256)).toBeNull();
    await folder.remove(received.sha256);
  });
});
