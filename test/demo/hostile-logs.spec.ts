import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rehearse } from '../../demo/meeting-log/dry-run.js';
import { LogError } from '../../demo/meeting-log/log-error.js';
import { limits, parseLog, readLogFile } from '../../demo/meeting-log/log-file.js';
import { translate } from '../../demo/meeting-log/translate.js';
import { bytesOf, header, invented, inventedFile, numbered, withLine, written, type Line } from './meeting-log.js';

/** What somebody who plays this file is told, before anything is sent. */
function toldOf(file: Uint8Array): string {
  try {
    rehearse(translate(parseLog(file)));
    return 'nothing is wrong';
  } catch (error) {
    if (error instanceof LogError) return error.message;
    throw error;
  }
}
const told = (lines: readonly Line[], changes: Line = {}) => toldOf(bytesOf(written(numbered(lines, changes))));
const lines = () => written(numbered(invented)).trimEnd().split('\n');
const joined = (parts: string[]) => bytesOf(`${parts.join('\n')}\n`);

describe('A file with a fault is told by its line, and nothing of it is sent', () => {
  it('has nothing to say of a good one', () => {
    expect(toldOf(inventedFile())).toBe('nothing is wrong');
  });

  it('truncated: the header promises more', () => {
    expect(toldOf(joined(lines().slice(0, 9)))).toBe(
      'line 9: the file ends here after 8 events; the header promises 16',
    );
  });

  it('truncated in the middle of a line', () => {
    expect(toldOf(bytesOf(lines().slice(0, 9).join('\n').slice(0, -10)))).toBe(
      'line 9: is not JSON (each line must be one whole JSON object)',
    );
  });

  it('longer than the header promises', () => {
    expect(told(invented, { events: 15 })).toBe('line 17: the header promises 15 events; here is one more');
  });

  it('reordered', () => {
    const all = lines();
    [all[6], all[7]] = [all[7]!, all[6]!];
    expect(toldOf(joined(all))).toBe('line 7: seq must be 6, is 7');
  });

  it('time that runs backwards', () => {
    const back = invented.map((line, index) => (index === 7 ? { ...line, t: 1 } : line));
    expect(told(back)).toBe('line 9: time runs backwards: t is less than on the line before');
  });

  it('a type nobody knows, a reserved one, and a field nobody knows', () => {
    expect(told(withLine(4, { type: 'vote.rigged' }))).toBe('line 6: the event is of a type nobody knows');
    expect(told(withLine(4, { type: 'item.added', item: 'x' }))).toBe(
      'line 6: the event "item.added" is reserved and has no meaning yet',
    );
    expect(told(withLine(4, { type: 'note', code: 'a', text: 'b', script: 'c' }))).toBe(
      'line 6: the event has a field nobody knows: "script"',
    );
    expect(told(withLine(4, { type: 'note', code: 'a', text: 'b', '\u001b[31m': 1 }))).toBe(
      'line 6: the event has a field nobody knows: (not a plain word)',
    );
  });

  it('names that every object already has', () => {
    for (const id of ['__proto__', 'constructor', 'toString']) {
      expect(told(withLine(4, { type: 'item.opened', item: id }))).toMatch(/^line 6: the event "item" must be an id/);
    }
    const sneaky = lines();
    sneaky[4] = sneaky[4]!.replace('{', '{"__proto__":{"present":true},');
    expect(toldOf(joined(sneaky))).toMatch(/^line 5: the event has a field nobody knows/);
  });

  it('text that is too long, or cannot be written', () => {
    expect(told(withLine(4, { type: 'note', code: 'a', text: 'x'.repeat(5001) }))).toBe(
      'line 6: the event "text" must be at most 5000 characters, is 5001',
    );
    for (const text of ['a\0b', '\ud800']) {
      expect(told(withLine(4, { type: 'note', code: 'a', text }))).toBe(
        'line 6: the event "text" holds characters that cannot be written as UTF-8',
      );
    }
  });

  it('an address that is none', () => {
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'https://a b', 'https://x/"><script>']) {
      expect(told(withLine(15, { type: 'minutes.published', url }))).toMatch(
        /^line 17: the event "url" must be an http/,
      );
    }
  });

  it('JSON that is too deep to be read', () => {
    const deep = lines();
    deep[4] = '['.repeat(1_000_000);
    expect(toldOf(joined(deep))).toBe('line 5: is nested deeper than 8 levels');
    // Brackets inside a text are only text.
    expect(told(withLine(4, { type: 'note', code: 'a', text: '[[[[[[[[[[{{{{{{ \\" [' }))).toBe('nothing is wrong');
  });

  it('bytes that are no UTF-8, and where', () => {
    const file = inventedFile();
    const at = file.indexOf(0x0a, 400) + 5;
    const line = new TextDecoder().decode(file.subarray(0, at)).split('\n').length;
    file[at] = 0xff;
    expect(toldOf(file)).toBe(`line ${line}: is not UTF-8`);
  });

  it('a line, or a file, larger than any meeting', () => {
    const huge = lines();
    huge[4] = ' '.repeat(limits.lineCharacters + 1);
    expect(toldOf(joined(huge))).toBe(`line 5: is longer than ${limits.lineCharacters} characters`);
    const path = join(mkdtempSync(join(tmpdir(), 'replay-')), 'huge.log.ndjson');
    writeFileSync(path, '');
    truncateSync(path, limits.fileBytes + 1); // a hole on the disk, so that the test stays small
    expect(() => readLogFile(path)).toThrow(`line 1: the file is larger than ${limits.fileBytes} bytes`);
  });

  it('an empty file, a folder, another format, an unknown time zone', () => {
    expect(toldOf(new Uint8Array())).toBe('line 1: the file is empty');
    expect(() => readLogFile(tmpdir())).toThrow('line 1: is not a file');
    expect(told(invented, { format: 'meeting-log/1' })).toBe(
      'line 1: the header "format" must be one of meeting-log/0',
    );
    expect(told(invented, { timezone: 'Europe/Atlantis' })).toMatch(
      /^line 1: the header "timezone" must be a time zone/,
    );
    expect(toldOf(bytesOf('[]\n'))).toBe('line 1: the header must be an object');
    expect(toldOf(bytesOf(`${JSON.stringify(header(0))}\n`))).toBe('line 1: the file has no meeting.scheduled event');
  });

  it('speaking of what no line before it brought in', () => {
    expect(told(withLine(6, { type: 'item.closed', item: 'sak-9', outcome: 'noted' }))).toBe(
      'line 8: speaks of an item that no line before it brought in',
    );
    expect(told(withLine(8, { type: 'ballots.recorded', vote: 'v-9', ballots: [] }))).toMatch(
      /^line 10: speaks of a vote/,
    );
    expect(
      told(withLine(6, { type: 'motion.tabled', motion: 'm-9', item: 'sak-1', kind: 'main', text: '', mover: 'p:x' })),
    ).toMatch(/^line 8: speaks of a person/);
  });

  it('bringing the same in twice', () => {
    expect(told(withLine(2, { type: 'agenda.published', items: [{ id: 'sak-1', order: 3, kind: 'other' }] }))).toBe(
      'line 4: brings in the same item a second time',
    );
    expect(told(withLine(2, { ...invented[0], t: -3000 }))).toMatch(/^line 4: meeting.scheduled must be the first/);
  });

  it('what no meeting could do, such as ballots after the result', () => {
    const late = withLine(11, { type: 'ballots.recorded', vote: 'v-1', ballots: [['p:aud', 'for']] });
    expect(told(late)).toBe('line 13: ballots.record is refused: vote-state');
    expect(told(withLine(15, { type: 'meeting.cancelled' }))).toMatch(
      /^line 17: meeting.cancel is refused: meeting-status/,
    );
  });

  it('any bytes at all: told, or good, but never a crash', () => {
    const seed = Date.now();
    console.log(`seed ${seed}`);
    const good = inventedFile();
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(255), fc.nat(good.length), (at, byte, end) => {
        const bent = good.slice(0, Math.max(end, 1));
        bent[at % bent.length] = byte;
        expect(toldOf(bent)).toMatch(/^(line \d+: |nothing is wrong$)/);
      }),
      { seed, numRuns: 300 },
    );
  });
});
