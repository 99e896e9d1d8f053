import { council, matter } from '../support/council.js';
import { called, convened, declared, opened } from '../support/evening.js';
import { budgetVote, overTheBudget } from '../support/budget.js';
import { answered, answersTo, inHaste, inWriting, settled } from '../support/in-writing.js';
import { hold, publicly, voted, type Step } from '../support/scenario.js';
import { Told } from './invented-meetings.js';

/** Meetings that decide otherwise than by one vote in the room, as the public hears them. */

const outside = (...steps: Step[]): Told => {
  const held = hold(steps);
  const told = new Told(Date.parse(held.at));
  told.meeting = publicly(held);
  return told;
};

const five = council(5);

export const collecting = (): Told =>
  outside(inWriting(five), answersTo('i1', { until: '2026-11-25T12:00:00.000Z' }), answered('i1', 'm2'));

export const answeredInWriting = (): Told =>
  outside(
    inWriting(five),
    answersTo('i1'),
    five.members.map((person) => answered('i1', person)),
    settled('i1'),
    answersTo('i2'),
    answered('i2', 'm2', { inWriting: false }),
    settled('i2'),
    { type: 'meeting.end' },
  );

export const contested = (): Told =>
  outside(
    inHaste(five),
    opened(five, 5, 'remote'),
    called('i1'),
    { type: 'urgency.contest', item: 'i1', demandedBy: ['m2'] },
    { type: 'urgency.contest', item: 'i1', demandedBy: ['m3'] },
  );

export const budget = (): Told =>
  outside(overTheBudget(5), budgetVote('v1', [2, 1, 1]), declared('v1'), {
    type: 'finalists.rule',
    vote: 'v1',
    options: ['f1', 'f3'],
    reason: 'Loddet falt på forslag 3.',
  });

export const inOrder = (): Told =>
  outside(
    convened(five),
    { type: 'agenda.demand', matter: matter('i9'), demandedBy: ['m2', 'm3'] },
    opened(five),
    { type: 'item.admit', item: 'i9', objecting: 0, chairObjects: false },
    called('i9'),
    { type: 'motion.file', motion: 'f1', item: 'i9', kind: 'main', text: '1. Veien bygges.\n2. Parken flyttes.' },
    { type: 'motion.file', motion: 'f2', item: 'i9', kind: 'addition', text: 'Arbeidet starter i mai.' },
    { type: 'motion.file', motion: 'f3', item: 'i9', kind: 'forwarding', text: 'Se på lysene i parken.' },
    { type: 'motion.file', motion: 'f4', item: 'i9', kind: 'statement', text: 'Vi takker for kaffen.' },
    { type: 'motion.move', motion: 'f2', targets: ['f1'] },
    { type: 'motion.forward', motion: 'f3', to: 'kommunedirektøren' },
    { type: 'motion.rule-out', motion: 'f4', reason: 'Det hører ikke til saken.' },
    {
      type: 'voting-order.announce',
      item: 'i9',
      order: [
        { question: 'Punkt 2', kind: 'yes-no', motions: ['f1'] },
        { question: 'Forslag 1 og 2', kind: 'yes-no', motions: ['f1', 'f2'] },
      ],
    },
    voted('v1', 'i9', [['against', 5]], { motions: ['f1'], points: ['2'], question: 'Punkt 2' }),
    declared('v1'),
  );
