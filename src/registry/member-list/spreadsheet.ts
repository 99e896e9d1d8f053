import { parse } from 'csv-parse/sync';
import type { CellProblem, MemberField } from '../../contract/member-list.js';
import { isVisible } from '../../platform/fields.js';
import { mostPeople } from '../dto.js';
import { columnFor, type Column } from './columns.js';

/** A file from whatever spreadsheet, as headings and cells; nothing of what it says is judged here. */
export interface Sheet {
  lines: { row: number; cells: Partial<Record<MemberField, Cell>> }[];
  left: { column: string; why: 'private' | 'unknown' }[];
  problems: CellProblem[];
}

export interface Cell {
  text: string;
  /** The heading it stands below, to tell where something is wrong. */
  column: string;
}

const longestHeading = 100;
const longestCell: Record<MemberField, number> = {
  person: 120,
  name: 200,
  party: 120,
  group: 120,
  role: 60,
  seat: 120,
  order: 20,
};
const unwritable = /\p{Cc}|\p{Surrogate}/u;

/** UTF-8 where it is, UTF-16 where it says so, otherwise what Windows writes. Never throws. */
export function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Never throws: what cannot be read is a problem among the others. */
export function readSheet(bytes: Uint8Array): Sheet {
  const text = textOf(bytes);
  const nothing = (rule: CellProblem['rule'], row = 1): Sheet => ({
    lines: [],
    left: [],
    problems: [{ row, column: null, rule }],
  });
  let records: string[][];
  try {
    records = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: false,
      // A heading, a line naming the separator, and a few empty rows beside the most there may be.
      to: mostPeople + 100,
      max_record_size: 50_000,
    });
  } catch (error) {
    const { lines } = error as { lines?: number };
    return nothing('unreadable', typeof lines === 'number' ? lines : 1);
  }
  const numbered = records
    .map((cells, index) => ({ row: index + 1, cells: cells.map(tidy) }))
    .filter(({ cells, row }) => cells.some((cell) => cell !== '') && !(row === 1 && /^sep=/i.test(cells[0] ?? '')));
  const head = numbered.shift();
  if (!head || numbered.length === 0) return nothing('empty', head?.row ?? 1);
  if (numbered.length > mostPeople) return nothing('too-many-rows', head.row + mostPeople + 1);
  return withHeadings(head, numbered);
}

function withHeadings(head: { row: number; cells: string[] }, rows: { row: number; cells: string[] }[]): Sheet {
  const sheet: Sheet = { lines: [], left: [], problems: [] };
  const wrong = (row: number, column: string | null, rule: CellProblem['rule']) =>
    sheet.problems.push({ row, column, rule });
  const columns: Column[] = head.cells.map((heading) => columnFor(heading));
  for (const [place, column] of columns.entries()) {
    const heading = head.cells[place]!.slice(0, longestHeading);
    if (column === 'private' || (column === 'unknown' && heading !== ''))
      sheet.left.push({ column: heading, why: column });
    else if (column !== 'unknown' && columns.indexOf(column) !== place) wrong(head.row, heading, 'column-twice');
  }
  if (!columns.includes('name') && !columns.includes('last-name')) wrong(head.row, null, 'no-name-column');
  if (sheet.problems.length > 0) return sheet;
  for (const { row, cells } of rows) {
    const found = new Map(
      columns.map((column, place) => [column, { text: cells[place] ?? '', column: head.cells[place]! }]),
    );
    const line: Sheet['lines'][number] = { row, cells: {} };
    for (const field of Object.keys(longestCell) as MemberField[]) {
      const cell = field === 'name' ? nameIn(found) : found.get(field);
      if (!cell) continue;
      if (cell.text.length > longestCell[field]) wrong(row, cell.column, 'too-long');
      else if (unwritable.test(cell.text) || !isVisible(cell.text)) wrong(row, cell.column, 'unwritable');
      else line.cells[field] = cell;
    }
    sheet.lines.push(line);
  }
  return sheet;
}

/** One column, or two that make it. */
function nameIn(found: ReadonlyMap<Column, Cell>): Cell | undefined {
  const [whole, first, last] = [found.get('name'), found.get('first-name'), found.get('last-name')];
  if (whole || !last) return whole;
  return { text: [first?.text, last.text].filter(Boolean).join(' '), column: last.column };
}

/** One spelling, and one blank where spreadsheets leave two, or a hard one. */
const tidy = (cell: string): string =>
  cell
    .replace(/^\ufeff/, '')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();

/** Norwegian spreadsheets write semicolons, others commas or tabs; the headings tell, unless the file says it itself. */
function delimiterOf(text: string): string {
  const first = text.split(/\r\n|\n|\r/).find((line) => line.trim() !== '') ?? '';
  const said = /^\ufeff?sep=([;,\t])/i.exec(first);
  if (said) return said[1]!;
  const bare = first.replace(/"[^"]*"/g, '');
  const count = (sign: string) => bare.split(sign).length;
  return [';', ',', '\t'].sort((a, b) => count(b) - count(a))[0]!;
}
