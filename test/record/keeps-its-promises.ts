import { describe, expect, it } from '@jest/globals';
import { CommandReused, SequenceTaken, type MeetingLog } from '../../src/record/meeting-log.js';
import { TooMuchAtOnce } from '../../src/record/sizes.js';
import { command, draft, noted, notedInside } from './drafts.js';

/** A log, and the same log as somebody else would find it: a second opening of the file, or the log itself where there is none. */
export interface OpenedLog {
  log: MeetingLog;
  again: () => Promise<MeetingLog>;
}

/** Rejects where the promise is broken. */
type Trial = (opened: OpenedLog) => Promise<void>;

/** What every private log promises. Each is a sentence and a trial; the suite runs them, and so do the tests of the suite itself. */
export const promises: Record<string, Trial> = {
  'numbers the entries of a meeting 1, 2, 3 …, each meeting for itself': async ({ log }) => {
    await log.append('storvik-kst-a', 0, command('1'), [noted('one'), noted('two')]);
    await log.append('storvik-kst-b', 0, command('2'), [noted('another meeting')]);
    await log.append('storvik-kst-a', 2, command('3'), [noted('three')]);
    expect((await log.read('storvik-kst-a')).map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect((await log.read('storvik-kst-b')).map(({ seq }) => seq)).toEqual([1]);
    expect(await log.head('storvik-kst-a')).toBe(3);
    expect(await log.head('storvik-kst-c')).toBe(0);
    expect(await log.meetings()).toEqual(['storvik-kst-a', 'storvik-kst-b']);
  },

  'finds the meetings in which something of a kind was written': async ({ log }) => {
    await log.append('storvik-kst-b', 0, command('1'), [noted('one'), noted('two')]);
    await log.append('storvik-kst-a', 0, command('2'), [notedInside('inside')]);
    expect(await log.meetingsTelling('note.added')).toEqual(['storvik-kst-a', 'storvik-kst-b']);
    expect(await log.meetingsTelling('meeting.opened')).toEqual([]);
  },

  'has written what it acknowledges': async ({ log, again }) => {
    const written = await log.append('m', 0, command('1'), [noted('said aloud')]);
    expect(await (await again()).read('m')).toEqual(written);
  },

  'gives back exactly what was written, in order, after any number': async ({ log }) => {
    const drafts = [noted('å, ø and 𝄞'), notedInside('inside'), noted('last')];
    const written = await log.append('m', 0, command('1'), drafts);
    expect(written.map(({ event }) => event)).toEqual(drafts.map(({ event }) => event));
    expect(written.map(({ at, recordedAt, by, commandId }) => ({ at, recordedAt, by, commandId }))).toEqual(
      drafts.map(({ at, recordedAt, by }) => ({ at, recordedAt, by, commandId: '1' })),
    );
    expect(await log.read('m')).toEqual(written);
    expect(await log.read('m', 1)).toEqual(written.slice(1));
    expect(await log.read('m', 3)).toEqual([]);
  },

  'lets one of two writers win, and leaves nothing of the other': async ({ log }) => {
    await log.append('m', 0, command('1'), [noted('first')]);
    await expect(log.append('m', 0, command('2'), [noted('too late'), noted('too')])).rejects.toThrow(SequenceTaken);
    await expect(log.append('m', 2, command('3'), [noted('too early')])).rejects.toThrow(SequenceTaken);
    expect(await log.read('m')).toHaveLength(1);
    expect(await log.copies(0, 10)).toHaveLength(1);
    expect(await log.commandOf('m', '2')).toBeNull();
  },

  'gives the public copies of one meeting by themselves, in order': async ({ log }) => {
    await log.append('storvik-kst-a', 0, command('1'), [noted('one'), notedInside('inside')]);
    await log.append('storvik-kst-b', 0, command('2'), [noted('another meeting')]);
    await log.append('storvik-kst-a', 2, command('3'), [noted('two')]);
    const copies = await log.copies(0, 10);
    expect(await log.copiesOf('storvik-kst-a')).toEqual([copies[0], copies[2]]);
    expect(await log.copiesOf('storvik-kst-c')).toEqual([]);
  },

  'answers the same command with what it led to, however late': async ({ log }) => {
    const first = await log.append('m', 0, command('1'), [noted('one'), noted('two')]);
    await log.append('m', 2, command('2'), [noted('three')]);
    expect(await log.append('m', 3, command('1'), [noted('one'), noted('two')])).toEqual(first);
    expect(await log.append('m', 0, command('1'), [noted('something else')])).toEqual(first);
    expect(await log.head('m')).toBe(3);
    expect(await log.copies(0, 10)).toHaveLength(3);
    expect(await log.commandOf('m', '1')).toEqual({ commandId: '1', fingerprint: 'fingerprint of 1', from: 1, to: 2 });
  },

  'refuses the same command id with other content, and writes nothing': async ({ log }) => {
    await log.append('m', 0, command('1', 'this'), [noted('one')]);
    await expect(log.append('m', 1, command('1', 'that'), [noted('two')])).rejects.toThrow(CommandReused);
    expect(await log.head('m')).toBe(1);
  },

  'lets two meetings use the same command id': async ({ log }) => {
    await log.append('a', 0, command('1', 'this'), [noted('one')]);
    await log.append('b', 0, command('1', 'that'), [noted('one')]);
    expect(await log.head('b')).toBe(1);
  },

  'finds the meeting of a command by the id alone': async ({ log }) => {
    expect(await log.meetingOfCommand('1')).toBeNull();
    await log.append('storvik-kst-b', 0, command('1'), [noted('first here')]);
    await log.append('storvik-kst-b', 1, command('11'), []);
    expect(await log.meetingOfCommand('1')).toBe('storvik-kst-b');
    expect(await log.meetingOfCommand('11')).toBe('storvik-kst-b');
    await log.append('storvik-kst-a', 0, command('1'), [noted('and there')]);
    expect(await log.meetingOfCommand('1')).toBe('storvik-kst-a');
  },

  'remembers a command that led to nothing': async ({ log }) => {
    expect(await log.append('m', 0, command('1'), [])).toEqual([]);
    expect(await log.append('m', 0, command('1'), [])).toEqual([]);
    expect(await log.commandOf('m', '1')).toEqual({
      commandId: '1',
      fingerprint: 'fingerprint of 1',
      from: null,
      to: null,
    });
    expect(await log.head('m')).toBe(0);
  },

  'numbers public copies for themselves, so that what stays inside leaves no gap': async ({ log }) => {
    await log.append('a', 0, command('1'), [noted('a1'), notedInside('behind the doors'), noted('a2')]);
    await log.append('b', 0, command('2'), [notedInside('behind the doors'), noted('b1')]);
    await log.append('a', 3, command('3'), [noted('a3')]);
    expect((await log.copies(0, 10)).map(({ index, meeting, seq }) => `${index} ${meeting} ${seq}`)).toEqual([
      '0 a 1',
      '1 a 2',
      '2 b 1',
      '3 a 3',
    ]);
  },

  'keeps event, times and salts of a public copy, and hands them out in pieces': async ({ log }) => {
    const drafts = Array.from({ length: 5 }, (_, place) => noted(`note ${place}`));
    await log.append('m', 0, command('1'), drafts);
    const copies = await log.copies(2, 2);
    expect(copies.map(({ index }) => index)).toEqual([2, 3]);
    expect(copies[0]).toMatchObject({ ...drafts[2]!.copy, at: drafts[2]!.at, recordedAt: drafts[2]!.recordedAt });
    expect(await log.copies(5, 10)).toEqual([]);
  },

  'refuses a copy that no public entry could hold, and writes nothing': async ({ log }) => {
    const long = draft({ type: 'note.added', text: 'long', access: 'public' }, undefined, 1_352);
    await expect(log.append('m', 0, command('1'), [noted('one'), long])).rejects.toThrow(TooMuchAtOnce);
    expect(await log.head('m')).toBe(0);
  },

  'refuses a copy that could not be sealed, and writes nothing': async ({ log }) => {
    const unsalted = draft({ type: 'note.added', text: 'short', access: 'public' }, undefined, 1);
    await expect(log.append('m', 0, command('1'), [unsalted])).rejects.toThrow(RangeError);
    expect(await log.head('m')).toBe(0);
  },

  'keeps what it was given, whatever the caller does to it afterwards': async ({ log }) => {
    const event = { type: 'note.added' as const, text: 'as said', access: 'public' as const };
    const [written] = await log.append('m', 0, command('1'), [draft(event)]);
    event.text = 'as I would rather have said';
    (written!.event as { text: string }).text = 'rewritten';
    expect((await log.read('m'))[0]!.event).toMatchObject({ text: 'as said' });
    expect((await log.copies(0, 1))[0]!.event).toMatchObject({ text: 'as said' });
  },

  'takes fifty writers at once: the meetings all grow, and no number is missing or doubled': async ({ log }) => {
    const writers = Array.from({ length: 50 }, async (_, writer) => {
      const meeting = `meeting-${writer % 5}`;
      for (;;) {
        const head = await log.head(meeting);
        try {
          return await log.append(meeting, head, command(`writer-${writer}`), [
            noted(`by ${writer}`),
            notedInside('and inside'),
          ]);
        } catch (error) {
          if (!(error instanceof SequenceTaken)) throw error;
        }
      }
    });
    const answers = await Promise.all(writers);
    for (let meeting = 0; meeting < 5; meeting++) {
      const entries = await log.read(`meeting-${meeting}`);
      expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, place) => place + 1));
    }
    for (const answer of answers) expect(answer).toHaveLength(2);
    const copies = await log.copies(0, 100);
    expect(copies.map(({ index }) => index)).toEqual(Array.from({ length: 50 }, (_, place) => place));
  },

  'lets exactly one of fifty who expect the same head win': async ({ log }) => {
    const tries = await Promise.allSettled(
      Array.from({ length: 50 }, (_, writer) =>
        log.append('m', 0, command(`writer-${writer}`), [noted(`by ${writer}`)]),
      ),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await log.head('m')).toBe(1);
    expect(await log.copies(0, 10)).toHaveLength(1);
  },

  'writes a command once that is sent fifty times at once': async ({ log }) => {
    const draftOnce = noted('once');
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => log.append('m', 0, command('same'), [draftOnce])),
    );
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(await log.head('m')).toBe(1);
  },
};

/** The suite: `describe('The log in SQLite', () => keepsItsPromises(open))`. */
export function keepsItsPromises(open: () => Promise<OpenedLog>): void {
  describe('keeps its promises:', () => {
    it.each(Object.entries(promises))('it %s', async (_promise, trial) => trial(await open()));
  });
}
