import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { MeetingEvent } from '../../src/procedure/events.js';
import { agendaLog, difference, type AgendaLine } from '../../src/views/agenda-log.js';
import { renderPage } from '../../src/views/render.js';
import { facts, opened, planned, Told } from './invented-meetings.js';
import { meetingPage } from './invented-pages.js';

/** Reads a difference backwards: the order it says the agenda had before. */
function undone(after: string[], lines: AgendaLine[], removedAt: Map<string, number>): string[] {
  const moved = new Map(lines.flatMap((line) => (line.did === 'moved' ? [[line.item, line.from] as const] : [])));
  const added = new Set(lines.flatMap((line) => (line.did === 'added' ? [line.item] : [])));
  const known = new Map([...moved, ...removedAt]);
  const rest = after.filter((item) => !added.has(item) && !moved.has(item));
  const length = rest.length + known.size;
  const places = new Map([...known].map(([item, place]) => [place, item]));
  return Array.from({ length }, (_, index) => places.get(index + 1) ?? rest.shift()!);
}

describe('The difference between two agendas', () => {
  it.each<[string[], string[], AgendaLine[]]>([
    [['a', 'b'], ['a', 'b'], []],
    [['a', 'b'], ['a', 'x', 'b'], [{ did: 'added', item: 'x', place: 2 }]],
    [['a', 'b', 'c'], ['a', 'c'], [{ did: 'removed', item: 'b' }]],
    [['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'], [{ did: 'moved', item: 'd', from: 4, to: 1 }]],
    [['a', 'b', 'c', 'd'], ['b', 'c', 'd', 'a'], [{ did: 'moved', item: 'a', from: 1, to: 4 }]],
  ])('%j to %j', (before, after, lines) => {
    expect(difference(before, after)).toEqual(lines);
  });

  it('tells enough to find the one from the other, whatever was done', () => {
    const agenda = fc.uniqueArray(
      fc.constantFrom<string[]>('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(agenda, agenda, (before, after) => {
        const lines = difference(before, after);
        const removed = new Map(
          lines.flatMap((line) =>
            line.did === 'removed' ? [[line.item, before.indexOf(line.item) + 1] as const] : [],
          ),
        );
        expect(undone(after, lines, removed)).toEqual(before);
      }),
    );
  });
});

const told = (...events: MeetingEvent[]) =>
  new Told(Date.parse('2026-11-10T09:00:00.000Z')).tell({ type: 'meeting.announced', facts, seats: 25 }, ...events);
const item = (id: string) => ({ item: id, number: `PS ${id}/26`, title: `Sak ${id}`, kind: 'decision' as const });
const published: MeetingEvent = { type: 'agenda.published', items: ['1', '2', '3'].map(item) };
const summoned = (noticeDays: number): MeetingEvent => ({ type: 'meeting.summoned', noticeDays, documentsSent: true });
const assets = { styles: [], script: null, preloads: [], icon: null };
const logOf = (meeting: Told) =>
  /<section[^>]*id="endringer">(.*?)<\/section>/s.exec(renderPage(meetingPage(meeting), assets))?.[1] ?? '';

describe('The log of an agenda', () => {
  it('begins after the first publishing, and tells a second one as what it changed', () => {
    const meeting = told(published, { type: 'agenda.published', items: ['1', '3', '4'].map(item) });
    expect(agendaLog(meeting.meeting).map(({ lines }) => lines)).toEqual([
      [
        { did: 'removed', item: '2' },
        { did: 'added', item: '4', place: 3 },
      ],
    ]);
    expect(agendaLog(told(published).meeting)).toEqual([]);
  });

  it('tells a new title with the one before it, and a withdrawal with its reason', () => {
    const meeting = told(
      published,
      {
        type: 'text.corrected',
        of: { what: 'item-title', item: '2' },
        before: 'Sak 2',
        after: 'Sak to',
        reason: 'Skrivefeil',
      },
      { type: 'item.withdrawn', item: '3', reason: 'Ikke ferdig utredet' },
    );
    expect(agendaLog(meeting.meeting).map(({ lines }) => lines)).toEqual([
      [{ did: 'retitled', item: '2', before: 'Sak 2', after: 'Sak to' }],
      [{ did: 'named', item: '3' }],
    ]);
    expect(logOf(meeting)).toContain('<del>Sak 2</del>');
    expect(logOf(meeting)).toContain('Ikke ferdig utredet');
  });

  it('says of each change whether people had been summoned, or sat there already', () => {
    const meeting = told(published);
    meeting.after(5).tell({ type: 'item.withdrawn', item: '1' });
    meeting.after(5).tell(summoned(13));
    meeting.after(5).tell({ type: 'item.withdrawn', item: '2' });
    meeting.after(5).tell({ type: 'meeting.opened', chair: null }, { type: 'item.withdrawn', item: '3' });
    expect(agendaLog(meeting.meeting).map(({ when }) => when)).toEqual([
      'before-summons',
      'after-summons',
      'in-session',
    ]);
  });

  it('shows what was added and moved in the invented meeting', () => {
    const html = logOf(opened());
    expect(html).toContain('<span class="ds-sr-only">Lagt til: </span>');
    expect(html).toMatch(/PS 66\/26 Hasteløyving.*fra plass 8 til plass 4/s);
    expect(html).not.toMatch(/Flyttet: <\/span><a[^>]*>PS 64/);
  });
});

describe('The notice given', () => {
  const under = (ruleBook: typeof facts.ruleBook, days: number, kind?: 'constitutive') =>
    logOf(
      new Told(Date.parse('2026-11-10T09:00:00.000Z')).tell(
        { type: 'meeting.announced', facts: { ...facts, ruleBook, ...(kind && { kind }) }, seats: 25 },
        published,
        summoned(days),
      ),
    );

  it('is told in days, without a verdict where the law names no number', () => {
    expect(logOf(planned())).toContain('7 dager før møtet');
    expect(logOf(planned()).replace(/<[^>]+>/g, '')).toContain(
      'loven setter ikke noe antall dager (kommuneloven §§ 7-1, 11-3)',
    );
  });

  it('is kept or not where the law counts', () => {
    expect(under('norwegian-municipality', 14, 'constitutive')).toContain('minst 14 dager er holdt');
    expect(under('norwegian-municipality', 13, 'constitutive')).toContain('minst 14 dager er ikke holdt');
    expect(under('swedish-municipality', 6)).toContain('minst 7 dager er ikke holdt');
  });

  it('is not judged in a record made elsewhere', () => {
    expect(under('as-recorded', 3)).not.toMatch(/Fristen|loven setter/);
  });
});
