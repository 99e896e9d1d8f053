import { describe, expect, it } from '@jest/globals';
import type { Command } from '../../src/procedure/commands.js';
import { minutesOf } from '../../src/procedure/minutes.js';
import { council } from '../support/council.js';
import { called, convened, opened } from '../support/evening.js';
import { rule } from '../support/rules.js';
import { given, hold, publicly, voted, type Step } from '../support/scenario.js';

const people = council(7);
const summoned: Step[] = convened(people);
const sitting: Step[] = [summoned, opened(people), called('i1')];
const asked: Command = {
  type: 'question.ask',
  question: 'q1',
  kind: 'question',
  by: 'm3',
  to: 'm1',
  text: 'Når åpner svømmehallen?',
};
const answered: Command = { type: 'question.answer', question: 'q1', by: 'm1', text: 'Til våren.' };
const settled = (how: 'debated' | 'in-writing' | 'withdrawn'): Command => ({
  type: 'question.settle',
  question: 'q1',
  how,
});
/** The doors close for what is under way, on a vote of four against one. */
const behindClosedDoors: Step[] = [
  voted(
    'lukking',
    'i1',
    [
      ['for', 5],
      ['against', 2],
    ],
    { purpose: 'closing-doors', ground: 'privacy' },
  ),
  { type: 'vote.declare', vote: 'lukking' },
  { type: 'doors.close', ground: 'privacy', vote: 'lukking' },
];

describe('Questions and interpellations', () => {
  it('are asked, answered and minuted, outside the agenda as well', () => {
    const held = hold([sitting, asked, answered]);
    expect(minutesOf(publicly(held), { meeting: 'x' }).business.questions).toMatchObject([
      {
        kind: 'question',
        by: { person: 'm3' },
        to: { person: 'm1' },
        item: null,
        answers: [{ by: { person: 'm1' }, text: 'Til våren.' }],
      },
    ]);
  });

  it('are public when they are handed in, before the meeting opens', () => {
    given(summoned).when(asked).tells('question.asked');
    expect(publicly(hold([summoned, asked])).business.questions['q1']).toMatchObject({
      text: 'Når åpner svømmehallen?',
    });
    given(
      { type: 'meeting.plan', facts: hold([summoned]).meeting.facts!, seats: 7 },
      { type: 'roster.publish', people: people.people },
    )
      .when(asked)
      .isRefused('announced');
  });

  it('stay inside with their answers when they are put behind closed doors', () => {
    const held = hold([sitting, behindClosedDoors, asked, { type: 'doors.open' }, answered, settled('debated')]);
    expect(held.meeting.business.questions['q1']).toMatchObject({ inside: true, settled: 'debated' });
    expect(JSON.stringify(held.told)).not.toMatch(/svømmehallen|Til våren|question\./u);
  });
});

rule('question-new', () => {
  it('asks no question twice', () => {
    given(sitting, asked).when(asked).isRefused('question-new', { question: 'q1' });
  });
});

rule('question-known', () => {
  it('answers and settles only what was asked', () => {
    given(sitting).when(answered).isRefused('question-known');
    given(sitting).when(settled('withdrawn')).isRefused('question-known', { question: 'q1' });
  });
});

rule('question-open', () => {
  it('settles nothing twice, and answers nothing that was taken back', () => {
    given(sitting, asked, settled('withdrawn')).when(answered).isRefused('question-open', { settled: 'withdrawn' });
    given(sitting, asked, settled('debated')).when(settled('in-writing')).isRefused('question-open');
  });

  it('takes the answer that was promised in writing, even when the meeting is over', () => {
    const over = given(
      sitting,
      asked,
      settled('in-writing'),
      { type: 'item.end', item: 'i1', outcome: 'noted' },
      { type: 'meeting.end' },
    );
    const { meeting } = over.when(answered).tells('question.answered');
    expect(meeting.business.questions['q1']?.answers).toMatchObject([{ by: 'm1', text: 'Til våren.' }]);
  });

  it('is answered and debated while the meeting sits', () => {
    given(summoned, asked).when(answered).isRefused('in-session');
    given(summoned, asked).when(settled('debated')).isRefused('in-session');
    given(summoned, asked).when(settled('withdrawn')).tells('question.settled');
  });
});

rule('asked-by-member', () => {
  it('hears members and those who sit for them, nobody else', () => {
    given(sitting)
      .when({ ...asked, by: 'director' } as Command)
      .isRefused('asked-by-member', { person: 'director' });
    given(sitting)
      .when({ ...asked, by: 'Ask-1' } as Command)
      .isRefused('asked-by-member');
    given(summoned, opened(people, 6), { type: 'substitute.seat', person: 'Ask-1', substituteFor: 'm7' })
      .when({ ...asked, by: 'Ask-1' } as Command)
      .tells('question.asked');
  });
});

describe('A point of order', () => {
  const raised: Command = {
    type: 'point-of-order.raise',
    person: 'm4',
    text: 'Er dokumentene sendt ut?',
    ruling: 'De ble sendt fredag.',
  };

  it('stands with the item under way, and the ruling beside it', () => {
    const held = hold([sitting, raised]);
    expect(minutesOf(publicly(held), { meeting: 'x' }).business.pointsOfOrder).toMatchObject([
      { person: { person: 'm4' }, item: { item: 'i1' }, ruling: 'De ble sendt fredag.' },
    ]);
  });

  it('belongs to a meeting that sits, and is not told when it was raised behind closed doors', () => {
    given(summoned).when(raised).isRefused('in-session');
    given(sitting, { type: 'member.leave', person: 'm4' }).when(raised).isWarnedOf('speaker-present');
    const held = hold([sitting, behindClosedDoors, raised, { type: 'doors.open' }]);
    expect(held.meeting.business.pointsOfOrder).toHaveLength(1);
    expect(publicly(held).business.pointsOfOrder).toEqual([]);
  });
});
