import type { MeetingFilter } from '../public-record/public-record.js';
import type { MeetingStatus } from '../procedure/vocabulary.js';

/** Reads the query of the meeting list by hand: seven strings, each with its own form, and nothing else. */
export function readFilter(
  query: Record<string, unknown>,
): MeetingFilter | { fields: { path: string; rule: string }[] } {
  const filter: MeetingFilter = {};
  const fields: { path: string; rule: string }[] = [];
  for (const [name, value] of Object.entries(query)) {
    const known = isField(name);
    if (known && typeof value === 'string' && forms[name].test(value)) take(filter, name, value);
    else fields.push({ path: known ? `/${name}` : '/…', rule: known ? rules[name] : 'unknown-field' });
  }
  if (filter.body !== undefined && filter.organisation === undefined)
    fields.push({ path: '/organisation', rule: 'needed-with-body' });
  return fields.length > 0 ? { fields } : filter;
}

type Field = keyof MeetingFilter;

const statuses: readonly MeetingStatus[] = [
  'planned',
  'announced',
  'summoned',
  'in-session',
  'recess',
  'adjourned',
  'collecting',
  'ended',
  'postponed',
  'cancelled',
];
const slug = /^[a-z0-9][a-z0-9-]{0,79}$/;
const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const oneStatus = `(${statuses.join('|')})`;

const forms: Record<Field, RegExp> = {
  organisation: slug,
  body: slug,
  from: day,
  to: day,
  status: new RegExp(`^${oneStatus}(,${oneStatus}){0,9}$`),
  limit: /^([1-9]\d?|1\d\d|200)$/,
  cursor: /^[A-Za-z0-9_~.:=+-]{1,300}$/,
};
const rules: Record<Field, string> = {
  organisation: 'slug',
  body: 'slug',
  from: 'date',
  to: 'date',
  status: 'statuses',
  limit: 'from-1-to-200',
  cursor: 'cursor',
};

const isField = (name: string): name is Field => Object.hasOwn(forms, name);

function take(filter: MeetingFilter, name: Field, value: string): void {
  if (name === 'limit') filter.limit = Number(value);
  else if (name === 'status') filter.status = value.split(',') as MeetingStatus[];
  else filter[name] = value;
}
