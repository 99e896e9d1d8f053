import { resultGroups, type ResultGroup } from '../contract/finding.js';
import type { Question } from '../public-record/search.js';
import { longestQuery } from '../public-record/search-words.js';

/** Reading what strangers ask for in an address: each field has its own form, and nothing else is looked at. */

export const slugForm = /^[a-z0-9][a-z0-9-]{0,79}$/;
const yearForm = /^[12]\d{3}$/;
const pageForm = /^[1-9]\d{0,2}$/;
const longestParty = 100;

export const hitsOnAPage = 20;

/** What the page at `/sok` was asked. */
export interface SearchAsked {
  question: Question;
  page: number;
  /** More was typed than is read. */
  cut: boolean;
}

type Query = Record<string, unknown>;

const textIn = (query: Query, name: string): string => {
  const value = query[name];
  return typeof value === 'string' ? value : '';
};

/** `2026-11`; null where no month is asked for that a council could meet in. */
export function readMonth(query: Query): string | null {
  const month = textIn(query, 'maned');
  return /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(month) ? month : null;
}

/** From 1. */
export const readPage = (query: Query): number => (pageForm.test(textIn(query, 'side')) ? Number(query['side']) : 1);

/** The page reads what it understands and lets the rest be: an old link with a filter too many still finds something. */
export function readPageQuestion(query: Query): SearchAsked {
  const typed = textIn(query, 'q');
  const [organisation = '', body = ''] = textIn(query, 'organ').split('/');
  const year = textIn(query, 'ar');
  const party = textIn(query, 'parti').slice(0, longestParty);
  const result = textIn(query, 'resultat');
  const page = readPage(query);
  return {
    question: {
      query: typed.slice(0, longestQuery),
      ...(slugForm.test(organisation) && { organisation, ...(slugForm.test(body) && { body }) }),
      ...(yearForm.test(year) && { year: Number(year) }),
      ...(party !== '' && { party }),
      ...(isResult(result) && { result }),
      order: textIn(query, 'sorter') === 'nyeste' ? 'newest' : 'best',
      from: (page - 1) * hitsOnAPage,
      limit: hitsOnAPage,
    },
    page,
    cut: typed.length > longestQuery,
  };
}

const isResult = (text: string): text is ResultGroup => (resultGroups as readonly string[]).includes(text);

/** Whether there is anything to look for. */
export const asksForSomething = ({ query, organisation, year, party, result }: Question): boolean =>
  query.trim() !== '' || [organisation, year, party, result].some((filter) => filter !== undefined);

const forms: Record<string, { form: RegExp; rule: string }> = {
  q: { form: new RegExp(`^[^]{0,${longestQuery}}$`), rule: `at-most-${longestQuery}-characters` },
  organisation: { form: slugForm, rule: 'slug' },
  body: { form: slugForm, rule: 'slug' },
  year: { form: yearForm, rule: 'year' },
  party: { form: new RegExp(`^[^]{1,${longestParty}}$`), rule: `at-most-${longestParty}-characters` },
  result: { form: new RegExp(`^(${resultGroups.join('|')})$`), rule: 'result' },
  order: { form: /^(best|newest)$/, rule: 'best-or-newest' },
  from: { form: /^\d{1,5}$/, rule: 'number' },
  limit: { form: /^([1-9]|[1-4]\d|50)$/, rule: 'from-1-to-50' },
};

/** Programs are told what they got wrong. */
export function readQuestion(query: Query): Question | { fields: { path: string; rule: string }[] } {
  const fields: { path: string; rule: string }[] = [];
  for (const [name, value] of Object.entries(query)) {
    const known = Object.hasOwn(forms, name) ? forms[name]! : null;
    if (known === null) fields.push({ path: '/…', rule: 'unknown-field' });
    else if (typeof value !== 'string' || !known.form.test(value)) fields.push({ path: `/${name}`, rule: known.rule });
  }
  const { q = '', year, from, limit, ...rest } = query as Record<string, string | undefined>;
  if (rest['body'] !== undefined && rest['organisation'] === undefined)
    fields.push({ path: '/organisation', rule: 'needed-with-body' });
  if (fields.length > 0) return { fields };
  const question = {
    query: q,
    ...rest,
    ...(year !== undefined && { year: Number(year) }),
    ...(from !== undefined && { from: Number(from) }),
    ...(limit !== undefined && { limit: Number(limit) }),
  };
  return asksForSomething(question) ? question : { fields: [{ path: '/q', rule: 'needed-without-filters' }] };
}
