import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { MeetingSummary } from '../../src/contract/following.js';
import { atom, xml, type Feed } from '../../src/finding/atom.js';
import { feedEntry, newsAt } from '../../src/finding/feed.js';
import { escaped, folded, icalendar } from '../../src/finding/icalendar.js';
import { daysOf, monthAfter } from '../../src/views/calendar-page.js';
import { papersIn, wordsIn } from '../../src/views/words/languages.js';
import { ended, planned, summary } from '../views/invented-meetings.js';

const origin = 'https://apen.fjordvik.example';
const about = { name: 'Kommunestyret, Fjordvik; åpent', address: `${origin}/a.ics`, page: `${origin}/a`, origin };
const calendar = (...meetings: MeetingSummary[]) => icalendar(about, meetings, wordsIn('nb'));

interface Property {
  name: string;
  parameters: string;
  value: string;
}

/** Reads a calendar as another program would: lines joined, then taken apart, then what is escaped made plain. */
function read(text: string): Property[] {
  return text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, name = '', parameters = '', value = ''] =
        /^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/s.exec(line) ?? [];
      return { name, parameters, value };
    });
}

const plain = (value: string) => value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
const valueOf = (text: string, name: string) => read(text).find((property) => property.name === name)?.value;

describe('A calendar of meetings (RFC 5545)', () => {
  const meeting = summary(planned().meeting);

  it('says of each meeting when, what, where and how it stands', () => {
    const text = calendar(meeting);
    expect(valueOf(text, 'DTSTART')).toBe('20261123T170000Z');
    expect(valueOf(text, 'DTEND')).toBe('20261123T210000Z');
    expect(valueOf(text, 'SUMMARY')).toBe('Kommunestyret');
    expect(plain(valueOf(text, 'LOCATION')!)).toBe('Kommunestyresalen, Fjordvik rådhus');
    expect(valueOf(text, 'STATUS')).toBe('CONFIRMED');
    expect(valueOf(text, 'UID')).toBe('fjordvik-kommunestyret-2026-11-23@apen.fjordvik.example');
    expect(valueOf(text, 'SEQUENCE')).toBe(String(meeting.seq));
    expect(
      read(text)
        .filter(({ name }) => name === 'URL')
        .at(-1)!.value,
    ).toBe(`${origin}/fjordvik/kommunestyret/2026-11-23`);
  });

  it('leads to the stream where there is one to come', () => {
    const conference = (changes: Partial<MeetingSummary>) =>
      read(calendar({ ...meeting, ...changes })).find(({ name }) => name === 'CONFERENCE');
    expect(conference({ streamState: 'planned' })).toEqual({
      name: 'CONFERENCE',
      parameters: ';VALUE=URI;FEATURE=VIDEO;LABEL="Direktesending"',
      value: `${origin}/fjordvik/kommunestyret/2026-11-23`,
    });
    expect(conference({ streamState: 'not-offered' })).toBeUndefined();
    expect(conference({ streamState: 'planned', status: 'cancelled' })).toBeUndefined();
  });

  it.each(['cancelled', 'postponed'] as const)('takes a meeting that is %s out of the evening', (status) => {
    const text = calendar({ ...meeting, status });
    expect(valueOf(text, 'STATUS')).toBe('CANCELLED');
    expect(valueOf(text, 'SUMMARY')).toBe(`${wordsIn('nb').status[status]}: Kommunestyret`);
  });

  it('gives no end that is not known or lies before the beginning', () => {
    for (const end of [null, meeting.start, '2026-11-22T00:00:00.000Z'])
      expect(valueOf(calendar({ ...meeting, end }), 'DTEND')).toBeUndefined();
  });

  it('has every block closed, every line within 75 octets and every line ended', () => {
    const text = calendar(
      meeting,
      { ...meeting, title: 'Ærlig talt: øvre Đuolbba; sa «nei», '.repeat(20) },
      { ...meeting, place: 'a\r\nATTENDEE:x' },
    );
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const open: string[] = [];
    for (const { name, value } of read(text)) {
      expect(name).not.toBe('');
      expect(name).not.toBe('ATTENDEE');
      if (name === 'BEGIN') open.push(value);
      if (name === 'END') expect(open.pop()).toBe(value);
    }
    expect(open).toEqual([]);
    for (const required of ['VERSION', 'PRODID'])
      expect(read(text).filter(({ name }) => name === required)).toHaveLength(1);
    expect(read(text).filter(({ name }) => name === 'DTSTAMP')).toHaveLength(3);
  });

  it('brings every text through whole, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const line = folded(`DESCRIPTION:${escaped(text)}`);
        for (const part of line.split('\r\n')) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
        expect(plain(read(`${line}\r\n`)[0]!.value)).toBe(text.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' '));
      }),
      { numRuns: 300 },
    );
  });
});

describe('A feed of what is new (RFC 4287)', () => {
  const told = ended();
  const entry = feedEntry(summary(told.meeting), told.meeting, origin, wordsIn('nb'), papersIn('nb'));
  const feed: Feed = {
    id: `${origin}/fjordvik/kommunestyret/feed.atom`,
    title: 'Kommunestyret & <resten>',
    subtitle: 'Nytt',
    language: 'nb',
    page: `${origin}/fjordvik/kommunestyret`,
    author: 'Fjordvik kommune',
    entries: [entry],
  };

  it('names each meeting by its permanent address and tells what came of each matter', () => {
    const text = atom(feed);
    expect(entry.id).toBe(`${origin}/fjordvik/kommunestyret/2026-11-23`);
    expect(entry.items.length).toBeGreaterThan(5);
    expect(text).toContain(`<id>${entry.id}</id>`);
    expect(text).toContain('Kommunestyret &amp; &lt;resten&gt;');
    expect(text).toContain(
      '&lt;a href=&quot;https://apen.fjordvik.example/fjordvik/kommunestyret/2026-11-23/sak/2&quot;&gt;',
    );
    expect(entry.items.some(({ outcome }) => outcome === wordsIn('nb').itemOutcome.decided)).toBe(true);
  });

  it('has what every feed and entry must have, once, and is well formed', () => {
    const text = atom(feed);
    const [head = '', ...entries] = text.split('<entry>');
    for (const part of [head, ...entries])
      for (const element of ['id', 'title', 'updated']) expect(part.split(`<${element}>`)).toHaveLength(2);
    const open: string[] = [];
    for (const [, end, name, own] of text.matchAll(/<(\/?)([a-z]+)(?:\s[^<>]*?)?(\/?)>/g))
      if (end === '/') expect(open.pop()).toBe(name);
      else if (own !== '/') open.push(name!);
    expect(open).toEqual([]);
    expect(text.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]|&(?!(amp|lt|gt|quot|#39);)/);
  });

  it('is updated when something happened that a reader would want to hear of', () => {
    expect(newsAt(told.meeting)).toBe(told.meeting.endedAt);
    const before = planned();
    const words = newsAt(before.meeting);
    before.after(5).tell({ type: 'note.added', text: 'Husk nøkkelkort', access: 'public' });
    expect(newsAt(before.meeting)).toBe(words);
    before.after(5).tell({ type: 'meeting.cancelled' });
    expect(newsAt(before.meeting)).toBe(before.now);
    expect(newsAt(before.meeting) > words).toBe(true);
  });

  it('holds no letter that XML cannot hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(xml(text)).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
        // oxlint-disable-next-line no-control-regex -- these are what XML forbids
        expect(xml(text)).not.toMatch(/(?![\t\n\r])[\u0000-\u001f]|\p{Surrogate}|[\ufffe\uffff]/u);
      }),
    );
  });
});

describe('Months', () => {
  it('follow each other across the new year, with the days each has', () => {
    expect([monthAfter('2026-12', 1), monthAfter('2026-01', -1), monthAfter('2026-11', 0)]).toEqual([
      '2027-01',
      '2025-12',
      '2026-11',
    ]);
    expect([daysOf('2024-02').length, daysOf('2026-02').length, daysOf('2026-11').at(-1)]).toEqual([
      29,
      28,
      '2026-11-30',
    ]);
  });
});
