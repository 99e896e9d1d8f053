import { describe, expect, it } from '@jest/globals';
import { rehearse } from '../../demo/meeting-log/dry-run.js';
import { parseLog } from '../../demo/meeting-log/log-file.js';
import { slugOf } from '../../demo/meeting-log/slugs.js';
import { commandId, translate, type Import } from '../../demo/meeting-log/translate.js';
import { bytesOf, invented, inventedFile, numbered, withLine, written, type Line } from './meeting-log.js';

const plan = (lines: readonly Line[] = invented): Import => translate(parseLog(bytesOf(written(numbered(lines)))));
const types = ({ steps }: Import) => steps.map(({ command }) => command.type);
const agendaOf = (items: Line[]): Line[] =>
  invented.flatMap((line) => {
    if (line['type'] === 'agenda.published') return [{ ...line, items }];
    return ['meeting.scheduled', 'roster.published', 'meeting.opened', 'meeting.closed'].includes(String(line['type']))
      ? [line]
      : [];
  });

describe('A log in the words of our own commands', () => {
  it('keeps the order of the lines and the times of the source', () => {
    const { steps } = plan();
    expect(steps.map(({ line }) => line)).toEqual(steps.map(({ line }) => line).sort((a, b) => a - b));
    expect(steps.find(({ command }) => command.type === 'item.call')?.command.at).toBe('2026-03-02T17:01:00.000Z');
  });

  it('gives every command an id of its own that is the same each time', () => {
    const ids = plan().steps.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(translate(parseLog(inventedFile())).steps.map(({ id }) => id)).toEqual(ids);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(commandId('a', 1, 0)).not.toBe(commandId('b', 1, 0));
  });

  it('parts an agenda of more than four hundred items, and one that is too heavy for one request', () => {
    const items = Array.from({ length: 801 }, (_, n) => ({
      id: `sak-${n}`,
      order: n,
      kind: 'decision',
      title: `Sak ${n}`,
    }));
    const many = plan(agendaOf(items));
    const parts = many.steps.flatMap(({ command }) =>
      'items' in command ? [[command.type, command.items.length]] : [],
    );
    expect(parts).toEqual([
      ['agenda.publish', 400],
      ['agenda.supplement', 400],
      ['agenda.supplement', 1],
    ]);
    expect(rehearse(many).open.agenda).toHaveLength(801);
    const heavy = plan(agendaOf(items.slice(0, 120).map((item) => ({ ...item, title: 'æ'.repeat(10_000) }))));
    for (const { command } of heavy.steps) expect(Buffer.byteLength(JSON.stringify(command))).toBeLessThan(600_000);
    expect(rehearse(heavy).open.agenda).toHaveLength(120);
  });

  it('ends a recess where the source opens the meeting a second time', () => {
    const lines = withLine(14, { type: 'meeting.recessed', comment: 'Strømbrudd' }, { type: 'meeting.opened' });
    expect(types(plan(lines))).toEqual(expect.arrayContaining(['recess.start', 'recess.end']));
    expect(rehearse(plan(lines)).open.recesses).toHaveLength(1);
  });

  it('makes a correction where it can find what was meant, and a note where it cannot', () => {
    const title = { type: 'correction', target: 'sak-1', field: 'title', old: 'Ny kai', new: 'Ny, lang kai' };
    const vague = { type: 'correction', target: 4, field: 'chair', old: 'a', new: 'b', reason: 'skrivefeil' };
    const { open } = rehearse(plan(withLine(14, title, vague)));
    expect(open.items['sak-1']).toMatchObject({ title: 'Ny, lang kai', formerTitles: ['Ny kai'] });
    expect(open.notes.find(({ code }) => code === 'source-correction')?.text).toBe('chair: a → b (skrivefeil)');
  });

  it('never tells why somebody was away', () => {
    const away = { type: 'attendance.changed', person: 'p:birk', status: 'excused', reason: 'sykt barn' };
    expect(JSON.stringify(rehearse(plan(withLine(14, away))))).not.toContain('sykt barn');
  });

  it('reports the source’s stream as the source saw it', () => {
    const lines = withLine(4, { type: 'stream.status', state: 'live' }, { type: 'stream.status', state: 'error' });
    expect(rehearse(plan(lines)).open.stream).toMatchObject({
      state: 'interrupted',
      incidents: [{ seenBy: 'source' }],
    });
  });

  it('makes addresses out of names', () => {
    expect(plan().organisation).toMatchObject({ slug: 'fjordvik', name: 'Fjordvik' });
    expect(['Bærum', 'Gáivuotna', 'Straße', 'São Tomé', '議會'].map(slugOf)).toEqual([
      'baerum',
      'gaivuotna',
      'strasse',
      'sao-tome',
      '',
    ]);
    expect(slugOf('x'.repeat(59) + ' y')).toBe('x'.repeat(59));
  });
});
