import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { describe, expect, it } from '@jest/globals';
import { disclosures, type Cut } from '../../src/procedure/disclosures.js';
import type { PublicEvent } from '../../src/procedure/events.js';
import { digestOf } from '../../src/public-record/envelope.js';
import { verifyChain } from '../../src/public-record/verify-chain.js';
import { secretary } from '../record/drafts.js';
import { afterThisTest, temporaryFolder } from '../platform/temporary-house.js';
import { agenda, announcement, councilMeeting, openHouse, type OpenHouse } from './open-house.js';

Logger.overrideLogger(false);

const all = 1_000;
const secret = 'Barnevernssak om Oline Strandheim';
const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 17, minute)).toISOString();

async function house(folder: string): Promise<OpenHouse> {
  const opened = await openHouse(folder);
  let open = true;
  const close = async () => {
    if (open) await opened.close();
    open = false;
  };
  afterThisTest(close);
  return { ...opened, close };
}

/** Copies as a program of that time wrote them: cut as it cut, with so many salts and no more. */
async function written({ privateStore }: OpenHouse, cut: Cut, events: PublicEvent[], salts?: string[]) {
  for (const [index, event] of events.entries()) {
    const count = Math.ceil(disclosures(event, cut).length / 8) * 8;
    await privateStore.write.run((manager) =>
      manager.query(
        'INSERT INTO public_copy (idx, meeting, seq, at, recorded_at, event, salts, cut) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
        [
          index,
          councilMeeting,
          index + 1,
          at(index),
          at(index),
          JSON.stringify(event),
          JSON.stringify(salts ?? Array.from({ length: count }, () => randomBytes(32).toString('base64'))),
          cut,
        ],
      ),
    );
  }
}

const facts = { ...(announcement() as Extract<PublicEvent, { type: 'meeting.announced' }>).facts, title: secret };
const announced: PublicEvent = { type: 'meeting.announced', seats: 25, facts };
const byLetter: PublicEvent = { type: 'meeting.revised', changes: { place: 'Kinosalen', title: 'Budsjettmøte' } };
const evening = [announced, agenda as PublicEvent, byLetter];

async function publicFiles(folder: string): Promise<string> {
  const files = (await readdir(folder)).filter((file) => file.startsWith('public.sqlite'));
  return files.map((file) => readFileSync(join(folder, file)).toString('latin1')).join('');
}

describe('Copies written by an older version', () => {
  it.each([1, 2] as Cut[])('come back to the byte, cut as they were cut then (%i)', async (cut) => {
    const folder = await temporaryFolder();
    const first = await house(folder);
    await written(first, cut, evening);
    await first.door.carry();
    const before = await first.record.sealed(councilMeeting, 0, all);
    const paths = before.flatMap(({ disclosures: pieces }) => pieces.map(({ path }) => path));
    expect(paths.includes('/facts/title')).toBe(cut === 2);
    await first.close();
    for (const file of await readdir(folder)) if (file.startsWith('public.sqlite')) rmSync(join(folder, file));
    const second = await house(folder);
    await second.door.start(second.bell);
    expect(await second.record.sealed(councilMeeting, 0, all)).toEqual(before);
    expect((await second.record.state(councilMeeting))?.facts).toMatchObject({
      title: 'Budsjettmøte',
      place: 'Kinosalen',
    });
    expect(verifyChain(councilMeeting, before)).toEqual([]);
  });

  it('with too few salts keep the public store that has them, and otherwise say so where the operator looks', async () => {
    const folder = await temporaryFolder();
    const first = await house(folder);
    await written(first, 2, [announced], []);
    await first.door.start(first.bell);
    expect(first.door.stuck()).toContain('was written by an older version and cannot be sealed as it was');
    expect(first.door.stuck()).toContain('public.sqlite');
    expect(await first.record.head(councilMeeting)).toBeNull();
  });

  it('never bring back what was withheld, though its piece is not found again', async () => {
    const folder = await temporaryFolder();
    const first = await house(folder);
    await written(first, 2, evening);
    const salt = randomBytes(32).toString('base64');
    const act = {
      meeting: councilMeeting,
      seq: 1,
      path: '/facts',
      state: 'withheld',
      basis: 'offentleglova § 13',
    } as const;
    await first.withholdings.record({ ...act, digest: digestOf(salt, '/facts', facts), at: at(9), by: secretary });
    await first.door.start(first.bell);
    expect(first.door.stuck()).toContain('what was withheld of it is not found again');
    expect((await publicFiles(folder)).includes(secret)).toBe(false);
  });

  it('give up the larger piece where the smaller one was withheld', async () => {
    for (const cut of [1, 2] as const) {
      const folder = await temporaryFolder();
      const first = await house(folder);
      await written(first, cut, evening);
      await first.door.carry();
      const withheld = { type: 'content.withheld', places: [{ what: 'meeting-title' }], basis: 'offentleglova § 13' };
      await first.log.append(councilMeeting, 0, { id: 'c1', fingerprint: 'f' }, [
        {
          at: at(30),
          recordedAt: at(30),
          by: secretary,
          event: { ...withheld, reason: secret } as never,
          copy: {
            event: withheld as never,
            salts: Array.from({ length: 8 }, (_, place) => `${place}`.padEnd(43, 'A') + '='),
          },
        },
      ]);
      await first.door.carry();
      expect((await publicFiles(folder)).includes(secret)).toBe(false);
      const state = await first.record.state(councilMeeting);
      expect(state?.facts?.title).toBeUndefined();
      expect(state?.facts?.body.name).toBe(cut === 1 ? undefined : 'Kommunestyret');
      const [entry] = await first.record.entries(councilMeeting, 0, 1);
      expect(entry!.gone).toMatchObject([{ path: cut === 1 ? '/facts' : '/facts/title' }]);
    }
  });
});
