import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { readCsv } from '../../../demo/meeting-log/csv.js';
import { dataPackage } from '../../../src/archiving/exports/data-package/format.js';
import { planted, testMeetings, type TestMeeting } from '../meetings.js';
import { sourceOf } from '../support/source.js';
import { schemaAt } from '../support/xsd.js';

interface Described {
  resources: {
    name: string;
    path: string;
    bytes: number;
    hash: string;
    schema: {
      fields: { name: string; type: string; constraints?: { required?: boolean } }[];
      primaryKey: string[];
      foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
    };
  }[];
}
type Files = Map<string, string>;

const packageOf = (meeting: TestMeeting): Files =>
  new Map(dataPackage.files(sourceOf(meeting)).map(({ name, write }) => [name, write() as string]));
const describedIn = (files: Files): Described => JSON.parse(files.get('datapackage.json')!) as Described;

const forms: Record<string, RegExp> = {
  string: /^[\s\S]*$/u,
  integer: /^-?\d+$/u,
  boolean: /^(true|false)$/u,
  datetime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/u,
};

/** What a reader of Data Package 2.0 would object to: columns, types, keys, sizes and checksums. One sentence each. */
function faults(files: Files): string[] {
  const found: string[] = [];
  const { resources } = describedIn(files);
  const rowsOf = new Map(resources.map(({ name, path }) => [name, readCsv(files.get(path)!)]));
  for (const { name, path, bytes, hash, schema } of resources) {
    const text = files.get(path)!;
    if (Buffer.byteLength(text) !== bytes) found.push(`${path}: ${bytes} bytes are told`);
    if (`sha256:${createHash('sha256').update(text).digest('hex')}` !== hash)
      found.push(`${path}: another hash is told`);
    const head = text.slice(0, text.indexOf('\r\n'));
    if (head !== schema.fields.map((field) => field.name).join(',')) found.push(`${path}: other columns are told`);
    const keys = new Set<string>();
    for (const [index, row] of rowsOf.get(name)!.entries()) {
      const line = `${path}, row ${index + 1}`;
      for (const field of schema.fields) {
        const value = row[field.name] ?? '';
        if (value === '' && field.constraints?.required) found.push(`${line}: ${field.name} is empty`);
        if (value !== '' && !forms[field.type]!.test(value)) found.push(`${line}: ${field.name} is no ${field.type}`);
      }
      const key = JSON.stringify(schema.primaryKey.map((field) => row[field]));
      if (keys.has(key)) found.push(`${line}: the key ${key} is there twice`);
      keys.add(key);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const there = rowsOf.get(reference.resource)!.some((one) => one[reference.fields[0]!] === row[fields[0]!]);
        if (!there) found.push(`${line}: there is no ${fields[0]} ${row[fields[0]!]}`);
      }
    }
  }
  return found;
}

const schemaFile = schemaAt('frictionless-2.0/datapackage.json');
function official(): ValidateFunction | null {
  if (schemaFile === null) return null;
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true, logger: false });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);
}
const validate = official();

const meetings = testMeetings();
const each = meetings.map((meeting) => [meeting.name, meeting] as const);

describe('A meeting as tables', () => {
  it.each(each)('%s is a good package, row by row', (_, meeting) => {
    const files = packageOf(meeting);
    expect(faults(files)).toEqual([]);
    if (validate) expect([validate(describedIn(files)), validate.errors]).toEqual([true, null]);
  });

  it.each(each)('%s has every item, motion, vote and ballot once', (_, meeting) => {
    const files = packageOf(meeting);
    const { items } = meeting.minutes;
    const votes = items.flatMap((item) => item.votes);
    const count = (name: string) => readCsv(files.get(`${name}.csv`)!).length;
    expect(['meetings', 'items', 'motions', 'votes', 'ballots'].map(count)).toEqual([
      1,
      items.length,
      items.reduce((sum, { motions }) => sum + motions.length, 0),
      votes.length,
      votes.reduce((sum, { ballots }) => sum + ballots.length, 0),
    ]);
    const people = new Set(readCsv(files.get('attendance.csv')!).map(({ person }) => person));
    for (const { person } of meeting.minutes.attendance.absent) expect(people.has(person)).toBe(true);
  });

  it('says options in words', () => {
    const choices = meetings.flatMap((meeting) => readCsv(packageOf(meeting).get('ballots.csv')!));
    const labels = choices.filter(({ choice_label: label }) => label !== '').map(({ choice_label: label }) => label);
    expect(labels).toContain('Thea Lindkvist-Moen');
    expect(choices.filter(({ choice }) => choice === 'for').every(({ choice_label: label }) => label === '')).toBe(
      true,
    );
  });

  it('tells nothing that is not public', () => {
    const everything = meetings.flatMap((meeting) => [...packageOf(meeting).values()]).join('\n');
    for (const words of Object.values(planted)) expect([words, everything.includes(words)]).toEqual([words, false]);
  });

  const spoilt: [string, (files: Files) => void][] = [
    ['a ballot in a vote that is not there', (files) => files.set('ballots.csv', files.get('ballots.csv')!.replace(/\r\n[^,]+,/u, '\r\nno-such-vote,'))],
    ['an item told twice', (files) => files.set('items.csv', files.get('items.csv')! + files.get('items.csv')!.split('\r\n')[1] + '\r\n')],
    ['a time that is none', (files) => files.set('votes.csv', files.get('votes.csv')!.replace(/\d{4}-\d\d-\d\dT/u, 'yesterday '))],
    ['a column too many', (files) => files.set('motions.csv', files.get('motions.csv')!.replace('\r\n', ',more\r\n'))],
  ]; // prettier-ignore
  it.each(spoilt)('would not pass with %s', (_, spoil) => {
    const files = packageOf(meetings[1]!);
    spoil(files);
    expect(faults(files).length).toBeGreaterThan(1);
  });

  (validate ? it : it.skip)('the official schema refuses a package without resources', () => {
    const { resources: _, ...rest } = describedIn(packageOf(meetings[0]!));
    expect(validate!(rest)).toBe(false);
    expect(validate!({ ...rest, resources: [{ path: '../outside.csv' }] })).toBe(false);
  });
});
