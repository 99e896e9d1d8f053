import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csvField, votesCsv, votesCsvColumns } from '../../../src/archiving/exports/votes-csv.js';
import { readCsv } from '../../../demo/meeting-log/csv.js';
import { minutesOf } from '../../../src/procedure/minutes.js';
import type { Published } from '../../../src/procedure/mending/published.js';
import { council, matter } from '../../support/council.js';
import { called, convened, declared, opened } from '../../support/evening.js';
import { because, callVote, hold, publicly, voted } from '../../support/scenario.js';

const people = council(5);
const held = hold([
  convened(
    people,
    [matter('i1', { title: '=HYPERLINK("http://ond.example";"klikk")', externalId: '4711', kind: 'election' })],
    { ruleBook: 'youth-council' },
  ),
  opened(people),
  called('i1'),
  { type: 'motion.file', motion: 'f1', item: 'i1', kind: 'main', text: 'Slik', externalId: 'm-77' },
  voted('v1', 'i1', [['for', 5]], { motions: ['f1'], externalId: 'v-88' }),
  declared('v1'),
  because(callVote('v2', 'i1', { method: 'secret' }), 'secret-vote'),
  { type: 'totals.record', vote: 'v2', totals: { for: 3, against: 2 } },
  { type: 'vote.close', vote: 'v2' },
  declared('v2'),
]);
const csv = votesCsv(minutesOf(publicly(held), { meeting: 'fjordvik-kommunestyret-2026-11-23' }));

const awkward = fc.string({
  unit: fc.constantFrom(';', '\t', '\r', '\n', '"', "'", ' ', ',', '=', '+', '-', '@', 'a'),
});

describe('votes.csv', () => {
  it('has one row per ballot, first what, who and how', () => {
    const [head, ...rows] = csv.split('\r\n');
    expect(head).toBe(votesCsvColumns.join(','));
    expect(head).toMatch(/^meeting,item,vote,motion,person,party,choice,/);
    expect(rows.at(-1)).toBe('');
    expect(rows.slice(0, -1)).toHaveLength(5);
    expect(readCsv(csv)[0]).toMatchObject({
      meeting: 'fjordvik-kommunestyret-2026-11-23',
      item: 'i1',
      vote: 'v1',
      motion: 'f1',
      person: 'm1',
      party: 'Ask',
      choice: 'for',
      item_external_id: '4711',
      vote_external_id: 'v-88',
      motion_external_id: 'm-77',
      outcome_computed: 'carried',
    });
  });

  it('says which words of a row were taken out, since when and on what basis', () => {
    expect(readCsv(csv).map(({ withheld }) => withheld)).toEqual(Array(5).fill(''));
    const places: Published[] = [
      { what: 'item-title', item: 'i1' },
      { what: 'person-name', person: 'm2' },
    ];
    const basis = 'offentleglova § 13';
    const after = hold([{ type: 'content.withhold', places, basis, reason: 'Navn' }], held);
    const rows = readCsv(votesCsv(minutesOf(publicly(after), { meeting: 'fjordvik-kommunestyret-2026-11-23' })));
    expect(rows[0]).toMatchObject({ item_title: '', person_name: 'Aud Bergtun' });
    expect(rows[0]!['withheld']).toMatch(/^item_title \d{4}-\d\d-\d\dT[\d:.]+Z offentleglova § 13$/u);
    expect(rows[1]!['withheld']).toMatch(/^item_title .* offentleglova § 13; person_name .* offentleglova § 13$/u);
  });

  it('has no row for a secret vote: there is nobody to name', () => {
    expect(readCsv(csv).some(({ vote }) => vote === 'v2')).toBe(false);
  });

  it('gives a spreadsheet no formula to run', () => {
    expect(csv).toContain(`"'=HYPERLINK(""http://ond.example"";""klikk"")"`);
    for (const start of ['=', '+', '-', '@', '\t', '\r']) expect(csvField(`${start}1`)).toMatch(/^"?'/);
  });

  it.each([
    ['Sak;=1+1', `Sak;'=1+1`],
    ['Sak; "@SUM(A1)', `"Sak; ""'@SUM(A1)"`],
    ['Sak\t-2', `Sak\t'-2`],
    ['Sak\n+3', `"Sak\n'+3"`],
    ['Lærer-stilling = 50 %', 'Lærer-stilling = 50 %'],
    ['Nes; Vik; Dal', 'Nes; Vik; Dal'],
  ])('nor one that begins a cell at a semicolon, a tab or a line: %j', (said, written) => {
    expect(csvField(said)).toBe(written);
  });

  it('says any text so that it can be read back', () => {
    const seed = Date.now();
    console.log(`seed ${seed}`);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), awkward), (text) => {
        // An apostrophe and then a formula's sign cannot be told from a sign made harmless.
        fc.pre(!/'[=+\-@\t\r]/u.test(text));
        const [row] = readCsv(`a,b\r\n${csvField(text)},x\r\n`);
        expect(row).toEqual({ a: text, b: 'x' });
      }),
      { seed },
    );
  });
});
