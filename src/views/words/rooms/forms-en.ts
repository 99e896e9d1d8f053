import type { formsNb } from './forms-nb.js';

/** Rules of this room by name, as results and overridden warnings mention them. */
export const formsRulesEn: Record<string, string> = {
  'written-meeting': 'Answers are collected in a written procedure only, and it is not opened as a meeting',
  'documents-to-all': 'The documents go to all members at the same time',
  'answers-open': 'Answers are taken once for each matter',
  'answers-for-a-seat': 'The answers are those of the members',
  'answers-awaited': 'The matter was settled in writing before the answers were due and everybody had answered',
  'urgent-remote': 'An urgent remote meeting is held remotely',
  'demanded-by-members': 'Only members can demand this',
  'budget-second-vote': 'A second vote on the two budget proposals with most votes',
  'budget-second-place': 'Equal votes: the chair rules which two proposals go on',
  'finalists-equal': 'The chair rules only between proposals with equal votes',
  'budget-whole': 'The budget is decided by a vote on the whole of it',
  'points-known': 'The points voted on do not stand in the proposal',
  'decision-differs': 'The decision reads otherwise than what the votes adopted',
  'voting-order': 'The order of voting is announced',
  'motion-moved': 'A motion is moved once',
  'forwarded-kind': 'A motion was passed on without a vote although it did not ask for that',
  'item-on-demand': 'A third of the members can have an item on the agenda',
  'meeting-on-demand': 'Enough members can have a meeting held',
};

export const formsEn: typeof formsNb = {
  collecting: 'The matters are decided in writing',
  collectingMeaning:
    'The members do not meet. A proposal is adopted when every member says yes, both to the proposal and to its being decided in writing. The answers are shown when the matter is settled.',
  written: 'Written procedure',
  proposal: 'Proposed decision',
  proposalInside: 'The proposal is not public.',
  due: (when) => `Answers are due ${when}.`,
  adopted: (members) =>
    `Adopted: all ${members} members said yes to the proposal and to deciding in writing (Local Government Act § 11-8 fourth subsection).`,
  notAdopted: (agreed, members) =>
    `Not adopted: ${agreed} of ${members} members said yes both to the proposal and to deciding in writing, and everybody must (Local Government Act § 11-8 fourth subsection).`,
  answers: 'How the members answered',
  agrees: 'To the proposal',
  inWriting: 'To deciding in writing',
  yes: 'Yes',
  no: 'No',
  noAnswer: 'Did not answer',
  urgency: 'Demand for an ordinary meeting',
  contested: (wanting, members, needed) =>
    `${wanting} of ${members} members demanded that the matter be put off to an ordinary meeting; it takes at least ${needed} (Local Government Act § 11-8 third subsection).`,
  postponed: 'The matter is put off.',
  goesOn: 'It is handled all the same.',
  ruling: (texts) => `The chair ruled which two proposals went on: ${texts}.`,
  rulingReason: (reason) => `Reason: ${reason}`,
  points: (labels, n) => (n === 1 ? `On point ${labels}` : `On points ${labels}`),
  order: 'Order of voting',
  orderMeaning: (clock) => `Announced by the chair at ${clock}.`,
  voted: 'voted on',
  aboutMotions: (numbers, n) => (n === 1 ? `motion ${numbers}` : `motions ${numbers}`),
  targets: (numbers, n) => (n === 1 ? `Concerns motion ${numbers}` : `Concerns motions ${numbers}`),
  forwardedTo: (to) => `Passed on to ${to} without a vote on it`,
  ruledOut: (reason) => `The chair did not put it to the vote: ${reason}`,
  demanded: (wanting, members, needed) =>
    `The item is on the agenda because ${wanting} of ${members} members demanded it; it takes at least ${needed} (Local Government Act § 11-3 first subsection).`,
  calledBy: 'Demanded by',
  calledByMembers: (n) => `${n} ${n === 1 ? 'member' : 'members'} (Local Government Act § 11-2 second subsection)`,
};
