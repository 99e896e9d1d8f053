import { plural } from '../plural.js';
import type { nbFinding } from './nb-finding.js';

const count = (n: number, one: string, other: string) =>
  plural('en', n, { one: `${n} ${one}`, other: `${n} ${other}` });

/** English for the pages on which people find things. */
export const enFinding: typeof nbFinding = {
  search: {
    title: 'Search the meetings',
    description: 'Search items, motions, decisions, votes, statements and names in all meetings.',
    label: 'What are you looking for?',
    hint: 'For example svømmehall, the number of an item, or the name of an elected member.',
    submit: 'Search',
    filters: 'Narrow the search',
    body: 'Municipality or body',
    allBodies: 'All',
    wholeOrganisation: (name) => `All bodies of ${name}`,
    year: 'Year',
    allYears: 'All years',
    party: 'Party',
    allParties: 'All parties',
    result: 'Outcome',
    allResults: 'All outcomes',
    results: {
      adopted: 'Adopted',
      rejected: 'Not adopted',
      postponed: 'Postponed or sent back',
      withdrawn: 'Withdrawn or dismissed',
      noted: 'Noted',
    },
    order: 'Order',
    best: 'Best match first',
    newest: 'Newest first',
    cut: 'Only the first 200 characters were searched for.',
    howTo: 'How to search',
    howToTips: [
      'Words are found in all their Norwegian forms: skole also finds skolen, skolene and skolevei.',
      'Use several words for fewer results. All of them must be in the item.',
      'Words in quotation marks must stand together: "trygg skolevei".',
      'You may also choose only a body, a year, a party or an outcome.',
    ],
    found: (n) => count(n, 'result', 'results'),
    foundFor: (n, words) => `${count(n, 'result', 'results')} for “${words}”`,
    nothing: 'No results',
    nothingFor: (words) => `No results for “${words}”`,
    nothingTips: [
      'Check the spelling. Å, æ and ø are letters of their own.',
      'Try fewer or other words.',
      'What was handled behind closed doors or is exempt from disclosure cannot be found here.',
    ],
    withoutFilters: (words) => `Search for “${words}” in all meetings`,
    people: 'Elected members',
    onRosters: (n) => `on the roster of ${count(n, 'meeting', 'meetings')}`,
    shown: (from, to, total) => `Showing ${from}–${to} of ${total}.`,
    parts: {
      meeting: 'The meeting',
      recommendation: 'Recommendation',
      decision: 'Decision',
      motion: 'Motion',
      vote: 'Vote',
      statement: 'Statement for the minutes',
      document: 'Document',
      reference: 'Case file',
      party: 'Party',
    },
    partBy: (part, name) => `${part} by ${name}`,
    pages: 'More results',
    previous: 'Previous page',
    next: 'Next page',
  },
};
