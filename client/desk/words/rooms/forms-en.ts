import type { FormsEvent } from '../../../../src/procedure/forms/events.js';
import type { RuleWords } from '../rules.js';
import type { HappeningsOf } from '../tell.js';
import type { formsPaneNb } from './forms-nb.js';
import { clip } from '../clip.js';

export const formsRulesEn: RuleWords = {
  'written-meeting': () =>
    'Answers are collected only where the meeting was called as a written procedure, and a written procedure is not opened as a meeting.',
  'documents-to-all': () =>
    'The documents and the proposal must have gone to all members at the same time. Send the summons with the documents first.',
  'answers-open': (f) => `No answers are being collected on ${f.the('item')}, or it has been settled in writing.`,
  'answers-for-a-seat': (f) => `${f.the('person')} answers for no seat in this matter.`,
  'answers-awaited': (f) =>
    `The answers are not due yet, and these have not answered: ${f.the('people')}. Wait, or say why you do not.`,
  'urgent-remote': () => 'This is for urgent remote meetings only, and an urgent remote meeting is held remotely.',
  'demanded-by-members': (f) => `Only members can demand this. Not a member: ${f.the('people')}.`,
  'budget-second-vote': (f) =>
    `None of the proposals had a majority. Now only the two with most votes are voted on: ${f.the('between')}.`,
  'budget-second-place': (f) =>
    `These had equal votes, so the law does not say which goes on: ${f.the('between')}. Record the chair’s ruling first.`,
  'finalists-equal': (f) =>
    f.has('between')
      ? `Choose two, and only among those with equal votes where the place is open: ${f.the('between')}.`
      : 'The votes themselves tell which proposals go on.',
  'budget-whole': () => 'A budget or an economic plan is decided by a vote on the whole. Take that vote first.',
  'points-known': (f) =>
    f.has('points') && f.the('points') !== ''
      ? `The proposal has no such points: ${f.the('points')}. Points are lines that begin “1.”, “2.” and so on.`
      : 'A vote point by point is for or against points of one proposal.',
  'decision-differs': () =>
    'The decision does not read as the votes made it. Use the assembled text, or say why the words are others.',
  'voting-order': () => 'Say what is voted on, in the order in which it happens.',
  'motion-moved': (f) => `${f.the('motion')} has been moved already.`,
  'motion-targets': (f) => `The motion can only concern other motions on the same item, not: ${f.the('motions')}.`,
  'forwarded-kind': (f) =>
    `${f.the('motion')} does not ask to be passed on. Vote on it, or say why it is passed on without a vote.`,
  'item-on-demand': (f) =>
    `${f.n('demanding')} of ${f.n('members')} members demand it. It takes at least ${f.n('needed')}.`,
  'meeting-on-demand': (f) =>
    `${f.n('demanding')} members demand the meeting. It takes at least ${f.n('needed')} of ${f.n('seats')}.`,
};

export const formsHappeningsEn: HappeningsOf<FormsEvent> = {
  'answers.opened': (e, s) => `${s.item(e.item)} is decided in writing. Proposal: “${clip(e.proposal)}”`,
  'answer.recorded': (e, s) =>
    `${s.name(e.person)} answered ${e.agrees ? 'yes' : 'no'} to the proposal and ${e.inWriting ? 'yes' : 'no'} to deciding in writing.`,
  'item.settled-in-writing': (e, s) =>
    e.adopted
      ? `${s.item(e.item)} was adopted in writing by all ${e.members} members.`
      : `${s.item(e.item)} was not adopted in writing.`,
  'urgency.contested': (e, s) =>
    `${e.demandedBy.length} of ${e.members} want an ordinary meeting${e.item ? ` on ${s.item(e.item)}` : ''}; it takes ${e.needed}. ${e.postponed ? 'Put off.' : 'The meeting goes on.'}`,
  'finalists.ruled': (e) => `The chair has ruled which two proposals go on: ${e.reason}`,
  'voting-order.announced': (e, s) =>
    `The order of voting on ${s.item(e.item)} is announced: ${e.order.map(({ question }) => clip(question)).join('; ')}.`,
  'motion.moved': (e, s) => `${s.motion(e.motion)} is moved.`,
  'motion.forwarded': (e, s) => `${s.motion(e.motion)} is passed on${e.to ? ` to ${e.to}` : ''} without a vote on it.`,
  'motion.ruled-out': (e, s) => `The chair does not put ${s.motion(e.motion)} to the vote: ${e.reason}`,
  'item.demanded': (e, s) => `${e.demandedBy.length} of ${e.members} members demanded ${s.item(e.item)} on the agenda.`,
};

/** What the panes of this room say. */
export const formsPaneEn: typeof formsPaneNb = {
  points: 'Vote on these points only',
  pointsLead: 'None chosen: the whole proposal. After a vote point by point there is a final vote on the whole.',
  order: 'Order of voting',
  announcedAt: (at) => `Announced at ${at}`,
  notAnnounced: 'Not announced. This is usual:',
  announce: 'Announce the order',
  announceAnew: 'Announce the order anew',
  move: 'Move',
  forward: 'Pass on',
  ruleOut: 'Rule out',
  written: 'Written procedure',
  writtenLead: 'The members do not meet; they answer to the proposal and to its being decided in writing.',
  proposal: 'Proposed decision',
  until: 'Answers due',
  openAnswers: 'Ask for answers',
  answered: (given, all) => `${given} of ${all} have answered.`,
  noAnswer: 'No answer',
  answers: {
    'yes-yes': 'Yes to the proposal, yes to writing',
    'no-yes': 'No to the proposal, yes to writing',
    'yes-no': 'Yes to the proposal, no to writing',
    'no-no': 'No to both',
  },
  settle: 'Settle the matter',
  adopted: 'Adopted in writing by all members.',
  notAdopted: 'Not adopted in writing.',
  endWritten: 'End the written procedure',
};
