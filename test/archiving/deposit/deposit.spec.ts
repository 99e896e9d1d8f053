import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { mkdtemp } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { archiveFormats } from '../../../src/archiving/formats.js';
import { DepositRefused, makeDeposit } from '../../../src/archiving/deposit/deposit.js';
import { lackingOf } from '../../../src/archiving/deposit/survey.js';
import type { Meeting } from '../../../src/procedure/meeting.js';
import { staticCopy } from '../../../src/archiving/deposit/static-copy.js';
import { demoMeetings, oddMeeting, planted } from '../meetings.js';
import { everything, openArchiveHouse, publishAll, withhold, type ArchiveHouse } from '../support/archived.js';
import { bagFaults } from '../support/bag-check.js';

const odd = oddMeeting();
/** Told on the same evening, two of the demo have one id; the first stays. */
const meetings = [...new Map([...demoMeetings().reverse(), odd].map((one) => [one.id, one])).values()];
let folder: string;
let house: ArchiveHouse;
let bag: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tribune-archive-'));
  house = await openArchiveHouse(join(folder, 'data'));
  await publishAll(house, meetings);
  const roster = meetings[0]!.told.find(({ event }) => event.type === 'roster.published')!;
  await withhold(house, meetings[0]!.id, roster.seq, '/people/3/name');
  bag = join(folder, 'bag');
  await makeDeposit(house, everything, bag);
}, 120_000);
afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true, force: true });
});

const filesBelow = (top: string): string[] =>
  readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
const has = (program: string) => spawnSync(program, ['--version']).status === 0;

describe('An archive', () => {
  it('is a bag, by a checker that shares nothing with what packed it', () => {
    expect(bagFaults(bag)).toEqual([]);
  });

  it.each<[string, () => void]>([
    ['a file that was changed', () => writeFileSync(join(bag, 'data/check.py'), 'print("fine")\n')],
    ['a file that is gone', () => rmSync(join(bag, 'data/check.py'))],
    ['a file nobody listed', () => writeFileSync(join(bag, 'data/more.txt'), '')],
    ['a changed list', () => writeFileSync(join(bag, 'bag-info.txt'), 'Payload-Oxum: 1.1\n')],
  ])('would not be one with %s', (_, spoil) => {
    const kept = ['data/check.py', 'bag-info.txt'].map((name) => [name, readFileSync(join(bag, name))] as const);
    spoil();
    expect(bagFaults(bag)).not.toEqual([]);
    for (const [name, content] of kept) writeFileSync(join(bag, name), content);
    rmSync(join(bag, 'data/more.txt'), { force: true });
    expect(bagFaults(bag)).toEqual([]);
  });

  it('is read by programs every machine has', () => {
    if (!has('sha256sum')) return void process.stdout.write('Left out: no sha256sum on this machine.\n');
    for (const algorithm of ['sha256', 'sha512'])
      for (const list of ['manifest', 'tagmanifest'])
        expect(
          execFileSync(`${algorithm}sum`, ['--quiet', '-c', `${list}-${algorithm}.txt`], {
            cwd: bag,
            encoding: 'utf8',
          }),
        ).toBe('');
  });

  it('brings the program with it that checks the record, and that finds one changed word', () => {
    if (!has('python3')) return void process.stdout.write('Left out: no python3 on this machine.\n');
    const records = meetings.map(({ id }) => `meetings/${id}/record.ndjson`);
    const check = () => spawnSync('python3', ['check.py', ...records], { cwd: join(bag, 'data'), encoding: 'utf8' });
    expect([check().stdout, check().status]).toEqual(['wrong: 0\n', 0]);
    const name = join(bag, 'data', records[0]!);
    const sound = readFileSync(name, 'utf8');
    writeFileSync(name, sound.replace('"value":"', '"value":"x'));
    const { stdout, status } = check();
    expect([stdout.trimEnd().split('\n').at(-1), status]).toEqual(['wrong: 1', 1]);
    writeFileSync(name, sound);
  });

  it('holds every format of every meeting, and what each cannot say', () => {
    for (const { id } of meetings) {
      const there = filesBelow(join(bag, 'data/meetings', id)).map((name) =>
        name.slice(join(bag, 'data/meetings', id).length + 1),
      );
      expect(there).toEqual(
        expect.arrayContaining([
          'record.ndjson',
          'minutes.html',
          'minutes.json',
          'minutes.odt',
          'minutes.pdf',
          'minutes.txt',
          'votes.csv',
          'losses.json',
          'akoma-ntoso/minutes.xml',
        ]),
      );
    }
    expect(readFileSync(join(bag, 'data/meetings.csv'), 'utf8').trimEnd().split('\r\n')).toHaveLength(
      meetings.length + 1,
    );
    const archive = JSON.parse(readFileSync(join(bag, 'data/archive.json'), 'utf8'));
    expect(archive).toMatchObject({ format: 'tribune-archive/1', whole: true, meetings: meetings.length });
  });

  it('says of each meeting what is lacking before it goes to a depot', () => {
    const rows = readFileSync(join(bag, 'data/meetings.csv'), 'utf8').trimEnd().split('\r\n');
    expect(rows[0]!.endsWith(',lacking')).toBe(true);
    expect(rows.find((row) => row.startsWith(odd.id))).toContain('minutes-not-published');
    const version = { variant: 'public', publishedAt: '2026-11-24T09:00:00.000Z', signatures: [], approved: null };
    const standing = (status: string, versions: object[]) =>
      ({ status, afterwards: { minutes: { versions } } }) as unknown as Meeting;
    expect(lackingOf(standing('in-session', []), [])).toEqual(['not-ended']);
    expect(lackingOf(standing('ended', [version]), ['a.pdf'])).toEqual([
      'minutes-not-signed',
      'minutes-not-approved',
      'file-missing',
    ]);
    const whole = { ...version, signatures: [{}], approved: { at: '' } };
    expect(lackingOf(standing('ended', [whole]), [])).toEqual([]);
    expect(lackingOf(standing('cancelled', []), [])).toEqual([]);
  });

  it('opens from the disk: nothing in its pages runs or is loaded from elsewhere, and every way leads to a file', () => {
    const pages = filesBelow(join(bag, 'data')).filter((name) => name.endsWith('.html'));
    expect(pages).toHaveLength(2 * meetings.length + 1);
    for (const page of pages) {
      const text = readFileSync(page, 'utf8');
      expect(text).not.toMatch(/<script|<form|<noscript|<iframe|http-equiv/);
      const ways = [...text.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, way]) => way!);
      const lost = ways
        .filter((way) => !/^(https?:|mailto:|#)/.test(way))
        .filter((way) => !existsSync(resolve(dirname(page), way.split('#')[0]!)));
      expect([page, lost]).toEqual([page, []]);
      const links = ways.filter((way) => way.startsWith('#')).filter((way) => !text.includes(` id="${way.slice(1)}"`));
      expect([page, links]).toEqual([page, []]);
    }
  });

  it('says in two languages what it is', () => {
    const readme = readFileSync(join(bag, 'data/README.txt'), 'utf8');
    expect(readme).toContain('HVA DETTE ER');
    expect(readme).toContain('WHAT THIS IS');
    for (const line of readme.split('\n')) expect([line, line.length <= 120]).toEqual([line, true]);
  });

  it('does not hold what was withheld, and says that it was', () => {
    const id = meetings[0]!.id;
    const gone = JSON.parse(readFileSync(join(bag, 'data/meetings', id, 'withheld.ndjson'), 'utf8'));
    expect(gone).toMatchObject({ number: 1, path: '/people/3/name', state: 'withheld' });
    const name = meetings[0]!.open.people[Object.keys(meetings[0]!.open.people)[3]!]!.name!;
    for (const file of filesBelow(join(bag, 'data/meetings', id)))
      expect([file, readFileSync(file, 'utf8').includes(name)]).toEqual([file, false]);
  });

  it('of the same record is the same, to the byte', async () => {
    const zips = ['one.zip', 'two.zip'].map((name) => join(folder, name, 'archive.zip'));
    for (const zip of zips) await makeDeposit(house, { ...everything, formats: everything.formats.toReversed() }, zip);
    expect(readFileSync(zips[0]!).equals(readFileSync(zips[1]!))).toBe(true);
  }, 120_000);

  it('goes on where it was cut off, makes no finished meeting again and every half one', async () => {
    const out = join(folder, 'cut');
    let told = 0;
    const cut = makeDeposit(house, everything, out, () => {
      told += 1;
      if (told === 2) throw new Error('the power went');
    });
    await expect(cut).rejects.toThrow('the power went');
    expect(existsSync(out)).toBe(false);
    const wasFinished = readdirSync(join(`${out}.unfinished`, 'done'));
    expect(wasFinished).toHaveLength(2);
    const half = meetings.find(({ id }) => !wasFinished.includes(`${id}.json`))!;
    mkdirSync(join(`${out}.unfinished`, 'bag/data/meetings', half.id, 'half'), { recursive: true });
    writeFileSync(join(`${out}.unfinished`, 'bag/data/meetings', half.id, 'half/written.txt'), 'x');
    const kept: (string | null)[] = [];
    await makeDeposit(house, everything, out, ({ meeting, kept: was }) => void (was && kept.push(meeting)));
    expect(kept.map((id) => `${id}.json`).sort()).toEqual(wasFinished.sort());
    expect(bagFaults(out)).toEqual([]);
    expect(readFileSync(join(out, 'manifest-sha512.txt'), 'utf8')).toBe(
      readFileSync(join(bag, 'manifest-sha512.txt'), 'utf8'),
    );
  }, 120_000);

  it('is not made over another, nor of what was half asked for before, nor of nothing', async () => {
    await expect(makeDeposit(house, everything, bag)).rejects.toThrow(/is there already/);
    const nowhere = makeDeposit(house, { ...everything, from: '1999-01-01', to: '1999-12-31' }, join(folder, 'none'));
    await expect(nowhere).rejects.toThrow(DepositRefused);
    await expect(makeDeposit(house, everything, join(folder, 'none'))).rejects.toThrow(
      /unfinished archive of something else/,
    );
    await expect(makeDeposit(house, { ...everything, formats: ['wordperfect'] }, join(folder, 'x'))).rejects.toThrow(
      /no format/,
    );
  });

  it('of one body has that body’s meetings and does not claim to be everything', async () => {
    const out = join(folder, 'part');
    await makeDeposit(house, { ...everything, organisation: 'saerby', formats: ['json'] }, out);
    expect(readdirSync(join(out, 'data/meetings'))).toEqual([odd.id]);
    expect(JSON.parse(readFileSync(join(out, 'data/archive.json'), 'utf8'))).toMatchObject({
      whole: false,
      meetings: 1,
    });
  });

  it('says nothing of what was said behind closed doors', () => {
    for (const file of filesBelow(bag)) {
      const text = readFileSync(file, 'utf8');
      for (const words of Object.values(planted))
        expect([file, words, text.includes(words)]).toEqual([file, words, false]);
    }
  });
});

describe('The formats of an archive', () => {
  it('each have an id of their own and a name in three languages', () => {
    expect(new Set(archiveFormats.map(({ id }) => id)).size).toBe(archiveFormats.length);
    for (const { name } of archiveFormats) expect([name.nb, name.nn, name.en].every(Boolean)).toBe(true);
  });
});

describe('A static copy', () => {
  it('keeps words that look like tags, since they are escaped', () => {
    const page = '<p>&lt;script&gt;</p><a href="/a?lang=nb#x">a</a><a href="/b?lang=nb">b</a><script>1</script>';
    const fileOf = (path: string) => (path === '/a' ? 'a.html' : null);
    expect(staticCopy(page, fileOf, 'https://h.example')).toBe(
      '<p>&lt;script&gt;</p><a href="a.html#x">a</a><a href="https://h.example/b?lang=nb">b</a>',
    );
  });
});
