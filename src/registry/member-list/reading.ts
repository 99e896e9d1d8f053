import type { CellProblem, ListRemark, MemberField, MemberListPreview, MemberRow } from '../../contract/member-list.js';
import { isId } from '../../platform/fields.js';
import type { RosterPerson } from '../../procedure/events.js';
import { roleFrom } from './columns.js';
import { readSheet, type Cell, type Sheet } from './spreadsheet.js';

/** Somebody whose id is made when the list is taken in, because until then they are nobody's member. */
export type Coming = Omit<RosterPerson, 'person'> & { person: string | null };

/** What the registry knows before the file is read. */
export interface Known {
  members: readonly RosterPerson[];
  /** People of the municipality's other bodies. */
  elsewhere: readonly { person: string; name: string; body: string }[];
  seats: number;
}

export interface Reading {
  preview: Omit<MemberListPreview, 'seen'>;
  /** The list as it would be, in order; to be used only where there are no problems. */
  members: Coming[];
}

interface Line {
  row: number;
  /** The one it changes. */
  was: RosterPerson | null;
  is: Coming;
  /** Where something in this line is to be told of. */
  columns: Partial<Record<MemberField, string>>;
  /** The file itself says the place in the order. */
  numbered: boolean;
  alsoIn: string[];
}

const fields: readonly Exclude<MemberField, 'person'>[] = ['name', 'party', 'group', 'role', 'seat', 'order'];
const seated: readonly RosterPerson['role'][] = ['chair', 'deputy-chair', 'member'];
const sameName = (name: string) => name.toLowerCase();

/**
 * What a members list would make of a body. Pure, and never throws: every row is new, changed, the same or unclear, and what
 * is wrong is named by row and column. A column that is not there leaves what is known as it is; an empty cell empties it.
 *
 * @param whole whether the file is the whole list, so that who is not in it no longer sits there
 */
export function readMemberList(bytes: Uint8Array, known: Known, whole: boolean): Reading {
  const sheet = readSheet(bytes);
  const problems: CellProblem[] = [...sheet.problems];
  const lines = sheet.lines.flatMap((line) => lineOf(line, known, problems));
  const named = new Set<string>();
  for (const { row, is, columns } of lines) {
    const key = is.person ?? `name ${sameName(is.name)}`;
    if (named.has(key)) problems.push({ row, column: columns.person ?? columns.name ?? null, rule: 'person-twice' });
    named.add(key);
  }
  const leaving = whole && lines.length > 0 ? known.members.filter(({ person }) => !named.has(person)) : [];
  const staying = whole ? [] : known.members.filter(({ person }) => !named.has(person));
  order(lines, staying, whole);
  giveSeats(lines, staying);
  problems.push(...seatsTakenTwice(lines, staying));
  const unclear = new Set(problems.map(({ row }) => row));
  const members = whole ? lines.map(({ is }) => is) : inPlace(known.members, lines);
  return {
    members,
    preview: {
      rows: lines.map((line) => rowOf(line, unclear.has(line.row))),
      leaving: leaving.map(({ person, name }) => ({ person, name })),
      problems: problems.sort((a, b) => a.row - b.row),
      remarks: lines.length === 0 ? [] : remarksOn(members, known.seats),
      left: sheet.left,
    },
  };
}

/** One row against what is known. Nothing where it names nobody. */
function lineOf({ row, cells }: Sheet['lines'][number], known: Known, problems: CellProblem[]): Line[] {
  const wrong = (cell: Cell | undefined, rule: CellProblem['rule']) =>
    problems.push({ row, column: cell?.column ?? null, rule });
  const name = cells.name?.text ?? '';
  if (name === '') {
    if (!problems.some((problem) => problem.row === row)) wrong(cells.name, 'name-missing');
    return [];
  }
  const { was, person, alsoIn } = whoIs(name, cells.person, known, (rule) => wrong(cells.person ?? cells.name, rule));
  const said = cells.role?.text ? roleFrom(cells.role.text) : null;
  if (cells.role?.text && said === null) wrong(cells.role, 'unknown-role');
  const number = /^(\d{1,4})\.?$/.exec(cells.order?.text ?? '');
  if (cells.order?.text && !number) wrong(cells.order, 'not-a-number');
  if (cells.seat?.text && !isId(cells.seat.text)) wrong(cells.seat, 'not-an-id');
  const told = (cell: Cell | undefined, before: string | undefined) => (cell ? cell.text || undefined : before);
  const party = told(cells.party, was?.party);
  const role = said?.role ?? (cells.role && cells.role.text === '' ? 'member' : (was?.role ?? 'member'));
  const is = trimmed({
    ...was,
    person,
    name,
    party,
    // The list that won the seat stays what it was when a member changes party (kommuneloven § 7-10).
    group: told(cells.group, was ? (was.group ?? (party === was.party ? undefined : was.party)) : party),
    role,
    seat: told(cells.seat, seated.includes(role) || role === 'temporary-member' ? was?.seat : undefined),
    order: number
      ? Number(number[1])
      : (said?.order ?? (role === 'substitute' && !cells.order ? was?.order : undefined)),
  });
  const columns = Object.fromEntries(Object.entries(cells).map(([field, cell]) => [field, cell.column]));
  return [{ row, was, is, columns, numbered: number !== null || typeof said?.order === 'number', alsoIn }];
}

/** By id where the row has one, else by the name, if only one is called so: here first, then in the other bodies. */
function whoIs(
  name: string,
  id: Cell | undefined,
  { members, elsewhere }: Known,
  wrong: (rule: CellProblem['rule']) => void,
): { was: RosterPerson | null; person: string | null; alsoIn: string[] } {
  const bodiesOf = (person: string) => elsewhere.filter((one) => one.person === person).map(({ body }) => body);
  if (id?.text) {
    if (!isId(id.text)) wrong('not-an-id');
    const was = members.find(({ person }) => person === id.text) ?? null;
    return { was, person: id.text, alsoIn: was ? [] : bodiesOf(id.text) };
  }
  const here = members.filter((member) => sameName(member.name) === sameName(name));
  const there = elsewhere.filter((one) => sameName(one.name) === sameName(name));
  const people = new Set((here.length > 0 ? here : there).map(({ person }) => person));
  if (people.size > 1) wrong('several-of-the-name');
  const [person = null] = people;
  return { was: here[0] ?? null, person, alsoIn: here.length > 0 || person === null ? [] : bodiesOf(person) };
}

/** Substitutes without a number are called in the order in which the file has them, group by group. */
function order(lines: readonly Line[], staying: readonly RosterPerson[], whole: boolean): void {
  const next = new Map<string, number>();
  const groupOf = ({ group, party }: Pick<Coming, 'group' | 'party'>) => group ?? party ?? '';
  for (const one of whole ? [] : [...staying, ...lines.flatMap(({ was }) => was ?? [])])
    next.set(groupOf(one), Math.max(next.get(groupOf(one)) ?? 0, one.order ?? 0));
  for (const { is, numbered } of lines) {
    if (is.role !== 'substitute') continue;
    const last = next.get(groupOf(is)) ?? 0;
    if (!numbered && (whole || is.order === undefined)) is.order = last + 1;
    next.set(groupOf(is), Math.max(last, is.order ?? 0));
  }
}

/** Whoever sits gets a seat of their own, the first that is free. */
function giveSeats(lines: readonly Line[], staying: readonly RosterPerson[]): void {
  const taken = new Set([...staying, ...lines.map(({ is }) => is)].map(({ seat }) => seat));
  let number = 0;
  for (const { is } of lines) {
    if (is.seat !== undefined || !seated.includes(is.role)) continue;
    do number += 1;
    while (taken.has(`s${number}`));
    is.seat = `s${number}`;
    taken.add(is.seat);
  }
}

/** A temporary member shares the seat of the one on leave; of the others each has one. */
function seatsTakenTwice(lines: readonly Line[], staying: readonly RosterPerson[]): CellProblem[] {
  const taken = new Set(staying.filter(({ role }) => seated.includes(role)).map(({ seat }) => seat));
  return lines.flatMap(({ row, is, columns }): CellProblem[] => {
    if (is.seat === undefined || !seated.includes(is.role)) return [];
    if (taken.has(is.seat)) return [{ row, column: columns.seat ?? null, rule: 'seat-twice' }];
    taken.add(is.seat);
    return [];
  });
}

/** Who is changed keeps their place in the list; who is new comes last. */
function inPlace(members: readonly RosterPerson[], lines: readonly Line[]): Coming[] {
  const changed = new Map(lines.flatMap(({ was, is }) => (was ? [[was.person, is] as const] : [])));
  return [
    ...members.map((member) => changed.get(member.person) ?? member),
    ...lines.filter(({ was }) => was === null).map(({ is }) => is),
  ];
}

function rowOf({ row, was, is, alsoIn }: Line, unclear: boolean): MemberRow {
  const text = (value: string | number | undefined) => (value === undefined ? '' : String(value));
  const changes = was
    ? fields
        .map((field) => ({ field, before: text(was[field]), after: text(is[field]) }))
        .filter(({ before, after }) => before !== after)
    : [];
  const state = unclear ? 'unclear' : was === null ? 'new' : changes.length > 0 ? 'changed' : 'same';
  return { row, state, name: is.name, party: is.party ?? null, role: is.role, changes, alsoIn };
}

function remarksOn(members: readonly Coming[], seats: number): ListRemark[] {
  const chairs = members.filter(({ role }) => role === 'chair').length;
  const sitting = members.filter(({ role }) => seated.includes(role)).length;
  const remarks: ListRemark[] = [];
  if (chairs !== 1) remarks.push({ rule: chairs === 0 ? 'no-chair' : 'several-chairs', counted: chairs, wanted: 1 });
  if (sitting !== seats)
    remarks.push({ rule: sitting > seats ? 'more-than-seats' : 'fewer-than-seats', counted: sitting, wanted: seats });
  return remarks;
}

/** An absent fact is left out, so that the same person has one spelling. */
const trimmed = (person: { [Field in keyof Coming]: Coming[Field] | undefined }): Coming =>
  Object.fromEntries(Object.entries(person).filter(([, value]) => value !== undefined)) as unknown as Coming;
