import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { FileFolder } from '../../src/platform/file-folder.js';
import type { MeetingEvent, PublicEvent } from '../../src/procedure/events.js';
import { PublicFiles } from '../../src/public-record/public-files.js';
import { Door } from '../../src/publishing/door.js';
import { FilesDoor } from '../../src/publishing/files-door.js';
import { temporaryFolder } from '../platform/temporary-house.js';
import { agenda, announcement, councilMeeting, drafted, openHouse } from '../publishing/open-house.js';
import { command } from '../record/drafts.js';

/** The power goes: nothing after it happens. */
class PowerCut extends Error {}

/** Counts the steps that change a disk, and cuts the power before one of them. */
class Wire {
  steps = 0;
  constructor(private readonly cutAt: number) {}
  step<T>(work: () => Promise<T>): Promise<T> {
    this.steps += 1;
    if (this.steps === this.cutAt) throw new PowerCut();
    return work();
  }
}

const kept = async (folder: FileFolder, words: string): Promise<string> => {
  const received = await folder.receive(
    (async function* () {
      yield Buffer.from(words);
    })(),
    1_000,
  );
  await received.keep();
  return received.sha256;
};

const copies = 6;

type House = Awaited<ReturnType<typeof openHouse>>;

/** A council whose papers were added, replaced and withdrawn, all of it still waiting inside. */
async function waiting() {
  const folder = await temporaryFolder();
  const house = await openHouse(folder);
  const inside = await FileFolder.open(join(folder, 'files'));
  const [one, two, three] = [await kept(inside, 'en'), await kept(inside, 'to'), await kept(inside, 'tre')];
  const paper = (id: string, sha256: string) => ({
    id,
    title: id,
    url: `/dokument/${sha256}/${id}.pdf`,
    sha256,
    mediaType: 'application/pdf',
    version: 1,
    access: 'public' as const,
  });
  const { id: _, title: __, access: ___, ...file } = paper('d1', three);
  const told: MeetingEvent[] = [
    announcement(),
    agenda,
    { type: 'document.added', item: 'i1', document: paper('d1', one) },
    { type: 'document.added', item: 'i2', document: paper('d2', two) },
    { type: 'document.replaced', item: 'i1', document: 'd1', now: { ...file, version: 2 } },
    { type: 'document.withdrawn', item: 'i2', document: 'd2', reason: 'Feil sak' },
  ];
  for (const [head, event] of told.entries())
    await house.log.append(councilMeeting, head, command(String(head)), [drafted(event, head)]);
  await house.close();
  return { folder, files: { one, two, three } };
}

type Waiting = Awaited<ReturnType<typeof waiting>>;

/** The door as one process has it, with the power on that wire; `bring` can be left out, as a mistake. */
async function doorOf(folder: string, house: House, inside: FileFolder, wire: Wire, bringing = true) {
  const outside = await FileFolder.open(join(folder, 'public-files'));
  const wired = Object.create(outside) as FileFolder;
  wired.adopt = (from, sha256) => wire.step(() => outside.adopt(from, sha256));
  wired.remove = (sha256) => wire.step(() => outside.remove(sha256));
  const publicFiles = new PublicFiles(house.publicStore, wired);
  const files = new FilesDoor(inside, publicFiles);
  if (!bringing) files.bring = async (_events: PublicEvent[]) => undefined;
  const writer = Object.create(house.writer) as House['writer'];
  // One copy at a time, so that the power can go between any two.
  writer.take = (copies, acts) => wire.step(() => house.writer.take(copies, acts));
  const log = Object.create(house.log) as House['log'];
  log.copies = async (from: number) => house.log.copies(from, 1);
  const door = new Door(log, house.withholdings, writer, house.publicBell, async () => undefined, files);
  /** Every copy, and at the end what every start does. */
  const carry = async () => {
    for (let copy = 0; copy < copies; copy++) await door.carry();
    await files.settle();
  };
  return { carry, outside, publicFiles };
}

/** Whatever the public store names can be read, and nothing else can. */
async function holds(publicFiles: PublicFiles, all: string[]): Promise<string[]> {
  const named = await publicFiles.named();
  const wrong: string[] = [];
  for (const sha256 of all) {
    const opened = await publicFiles.open(sha256);
    await opened?.file.close();
    if (named.has(sha256) !== (opened !== null)) wrong.push(sha256);
  }
  return wrong;
}

async function cutAt({ folder: template, files }: Waiting, place: number, bringing = true) {
  const folder = join(template, `cut-${place}-${bringing}`);
  for (const name of ['record.sqlite', 'public.sqlite', 'files'])
    await cp(join(template, name), join(folder, name), { recursive: true });
  const house = await openHouse(folder);
  try {
    const inside = await FileFolder.open(join(folder, 'files'));
    const all = Object.values(files);
    const wire = new Wire(place);
    const first = await doorOf(folder, house, inside, wire, bringing);
    const cut = await first.carry().catch((error: unknown) => error);
    const after = await holds(first.publicFiles, all);
    const again = await doorOf(folder, house, inside, new Wire(0));
    await again.carry();
    const [names, whole] = [await again.outside.names(), await holds(again.publicFiles, all)];
    return { cut, steps: wire.steps, after, names, whole, expected: [files.one, files.three].sort() };
  } finally {
    await house.close();
  }
}

describe('The power goes while files go out and come back', () => {
  it('and at no moment is a file told of that is not there, or there that is not told of', async () => {
    const evening = await waiting();
    const { steps, cut } = await cutAt(evening, 0);
    expect(cut).toBeUndefined();
    expect(steps).toBeGreaterThan(10);
    for (let place = 1; place <= steps; place++) {
      const { cut: error, after, names, whole, expected } = await cutAt(evening, place);
      expect([place, error]).toEqual([place, expect.any(PowerCut)]);
      expect([place, after]).toEqual([place, []]);
      expect([place, names]).toEqual([place, expected]);
      expect([place, whole]).toEqual([place, []]);
    }
  }, 120_000);

  it('which a door that writes the entry before the file would not keep', async () => {
    const evening = await waiting();
    const { steps } = await cutAt(evening, 0, false);
    let broken = 0;
    for (let place = 1; place <= steps; place++) broken += (await cutAt(evening, place, false)).after.length;
    expect(broken).toBeGreaterThan(0);
  }, 120_000);
});
