import { describe, expect, it } from '@jest/globals';
import { usualOrder } from '../../client/desk/voting-order.js';
import { callCommands, subjectsOf } from '../../client/desk/vote-form.js';
import { wordsOf } from '../../client/desk/words/words.js';
import type { Item, Meeting } from '../../src/procedure/meeting.js';
import { council, matter } from '../support/council.js';
import { called, convened, declared, opened } from '../support/evening.js';
import { hold, voted, type Step } from '../support/scenario.js';

const five = council(5);
const w = wordsOf('nb');
const names = { motion: w.motions.number, kinds: w.motionKinds };
const filed = (motion: string, kind: 'alternative' | 'amendment' | 'postponement' | 'addition'): Step => ({
  type: 'motion.file',
  motion,
  item: 'i1',
  kind,
  text: `1. Forslag ${motion}\n2. Og mer`,
});
const recommended = matter('i1', { recommendation: 'Innstillingen.' });
const onTheTable = (...steps: Step[]): [Meeting, Item] => {
  const { meeting } = hold([convened(five, [recommended]), opened(five), called('i1'), ...steps]);
  return [meeting, meeting.items['i1'] as Item];
};

describe('The usual order of voting', () => {
  it('asks first whether to decide now, then changes, then rivals against each other, then additions', () => {
    const table = onTheTable(
      filed('f1', 'addition'),
      filed('f2', 'alternative'),
      filed('f3', 'amendment'),
      filed('f4', 'postponement'),
    );
    expect(usualOrder(...table, names)).toEqual([
      { question: 'Forslag 4 (utsettelse)', kind: 'yes-no', motions: ['f4'] },
      { question: 'Forslag 3 (endringsforslag)', kind: 'yes-no', motions: ['f3'] },
      { question: 'Innstilling / Forslag 2 (alternativt forslag)', kind: 'choice', motions: ['f2'] },
      { question: 'Forslag 1 (tilleggsforslag)', kind: 'yes-no', motions: ['f1'] },
    ]);
  });

  it('puts the recommendation alone for or against, and leaves out what is off the table', () => {
    const table = onTheTable(filed('f1', 'addition'), { type: 'motion.withdraw', motion: 'f1' });
    expect(usualOrder(...table, names)).toEqual([{ question: 'Innstilling', kind: 'yes-no', motions: [] }]);
  });

  it('follows the precedence a motion was moved with', () => {
    const table = onTheTable(filed('f1', 'addition'), { type: 'motion.move', motion: 'f1', precedence: 0 });
    expect(usualOrder(...table, names).map(({ motions }) => motions)).toEqual([['f1'], []]);
  });
});

describe('A vote point by point', () => {
  it('names its points, and the proposal can still be put as a whole when all of them have been', () => {
    const [meeting, item] = onTheTable(
      filed('f2', 'alternative'),
      ['1', '2'].map((label) => [
        voted(`v${label}`, 'i1', [['for', 5]], { motions: ['f2'], points: [label] }),
        declared(`v${label}`),
      ]),
    );
    const chosen = subjectsOf(meeting, item, 'f9', names).filter(({ id }) => id === 'f2');
    expect(chosen).toHaveLength(1);
    const form = {
      vote: 'v3',
      item,
      question: 'Punkt 1',
      chosen,
      method: 'show-of-hands',
      purpose: 'substance',
    } as const;
    expect(callCommands({ ...form, points: ['1'] })).toMatchObject([{ type: 'vote.call', points: ['1'] }]);
    expect(callCommands({ ...form, points: [] })[0]).not.toHaveProperty('points');
  });
});
