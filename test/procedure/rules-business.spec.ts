import { describe, expect, it } from '@jest/globals';
import type { Command, CommandOf } from '../../src/procedure/commands.js';
import { minutesOf } from '../../src/procedure/minutes.js';
import { decide } from '../../src/procedure/decide.js';
import { norwegianMunicipality } from '../../src/procedure/rule-books/norwegian-municipality.js';
import { council, matter } from '../support/council.js';
import { called, convened, opened } from '../support/evening.js';
import { rule } from '../support/rules.js';
import { because, callVote, given, hold, publicly, voted, type Step } from '../support/scenario.js';

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

describe('What was said', () => {
  const correct = (said: number, after: string): Command => ({
    type: 'text.correct',
    of: { what: 'said', said },
    after,
    reason: 'Skrivefeil',
  });

  it('is corrected by its number, with a trace', () => {
    const held = hold([sitting, asked, answered, correct(2, 'Til høsten.')]);
    const minutes = minutesOf(publicly(held), { meeting: 'x' });
    expect(minutes.business.questions[0]?.answers).toMatchObject([{ number: 2, text: 'Til høsten.' }]);
    expect(minutes.corrections).toMatchObject([{ what: 'said', of: '2', before: 'Til våren.' }]);
    given(sitting, asked).when(correct(2, 'Til høsten.')).isRefused('text-known');
  });

  it('is numbered apart behind closed doors, and corrected there in silence', () => {
    const held = hold([sitting, behindClosedDoors, asked, correct(-1, 'Når?'), { type: 'doors.open' }]);
    expect(held.meeting.business.questions['q1']).toMatchObject({ number: -1, text: 'Når?' });
    expect(publicly(held).corrections).toEqual([]);
    given(sitting, asked, behindClosedDoors).when(correct(1, 'Når?')).isRefused('doors-open');
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

const proposal = matter('i4', { kind: 'citizens-proposal', receivedOn: '2026-05-20' });

rule('citizens-proposal-dated', () => {
  it('asks for the day when the agenda is published, and when it is supplemented', () => {
    const { receivedOn: _, ...undated } = proposal;
    given({ type: 'meeting.plan', facts: hold([summoned]).meeting.facts!, seats: 7 })
      .when({ type: 'agenda.publish', items: [undated] })
      .isWarnedOf('citizens-proposal-dated', { items: ['i4'] });
    given(sitting)
      .when({ type: 'agenda.supplement', items: [undated] })
      .isWarnedOf('citizens-proposal-dated');
    given(sitting)
      .when({ type: 'agenda.supplement', items: [proposal] })
      .tells('agenda.supplemented');
  });
});

rule('citizens-proposal-late', () => {
  it('asks why when the six months have passed', () => {
    const late: Step[] = [convened(people, [proposal]), opened(people), called('i4')];
    const done: Command = { type: 'item.end', item: 'i4', outcome: 'no-decision' };
    given(late).when(done).isWarnedOf('citizens-proposal-late', { until: '2026-11-20' });
    given(late).when(because(done, 'citizens-proposal-late')).tells('warning.overridden', 'item.ended');
    const lastDay = matter('i4', { kind: 'citizens-proposal', receivedOn: '2026-05-23' });
    given(convened(people, [lastDay]), opened(people), called('i4'))
      .when(done)
      .tells('item.ended');
  });
});

rule('day', () => {
  it('is one the calendar has', () => {
    given(ended)
      .when(demanded({ on: '2026-11-31' }))
      .isRefused('day', { day: '2026-11-31' });
  });
});

const decided: Step[] = [
  sitting,
  { type: 'decision.record', item: 'i1', text: 'Skolen bygges.', votes: [] },
  { type: 'item.end', item: 'i1', outcome: 'decided' },
];
const ended: Step[] = [decided, { type: 'meeting.end' }];
function demanded(changes: Partial<CommandOf<'legality.demand'>> = {}): Command {
  return { type: 'legality.demand', item: 'i1', demanders: ['m5', 'm6', 'm7'], on: '2026-12-07', ...changes };
}
const reviewed = (outcome: 'upheld' | 'changed'): Command => ({
  type: 'legality.review',
  item: 'i1',
  outcome,
  on: '2026-12-14',
});
const sent: Command = { type: 'legality.send', item: 'i1', on: '2026-12-15' };
const found = (outcome: 'upheld' | 'annulled'): Command => ({
  type: 'legality.settle',
  item: 'i1',
  outcome,
  on: '2027-02-10',
});

describe('Control of a decision', () => {
  it('goes from the members to the body, from there to the Ministry, and is minuted when the meeting is long over', () => {
    const held = hold([ended, demanded(), reviewed('upheld'), sent, found('annulled')]);
    expect(held.meeting.status).toBe('ended');
    expect(minutesOf(publicly(held), { meeting: 'x' }).business.controls).toMatchObject([
      {
        item: { item: 'i1' },
        demanders: [{ person: 'm5' }, { person: 'm6' }, { person: 'm7' }],
        steps: [
          { state: 'demanded', on: '2026-12-07' },
          { state: 'upheld-by-body', on: '2026-12-14' },
          { state: 'sent', on: '2026-12-15' },
          { state: 'annulled', on: '2027-02-10' },
        ],
      },
    ]);
  });

  it('ends with the body where it changes its decision', () => {
    given(ended, demanded(), reviewed('changed')).when(sent).isRefused('control-state', { state: 'changed-by-body' });
  });
});

rule('legality-control', () => {
  it('is for those whose law has one', () => {
    const { meeting, at } = hold([ended]);
    const without = {
      ...norwegianMunicipality,
      legalityControl: { ...norwegianMunicipality.legalityControl, value: null },
    };
    const decision = decide(demanded(), meeting, at, without);
    expect('refusals' in decision && decision.refusals.map(({ rule: id }) => id)).toEqual(['legality-control']);
  });
});

rule('demanders', () => {
  it('are three, each counted once', () => {
    given(ended)
      .when(demanded({ demanders: ['m5', 'm6', 'm6'] }))
      .isRefused('demanders', { demanding: 2, needed: 3 });
    given(ended).when(demanded()).tells('legality.demanded');
  });

  it('sit in the council, on the roster where the council decided, by name where another body did', () => {
    const inCouncil: Step[] = [
      convened(people, undefined, { body: { id: 'k', slug: 'kst', name: 'Kommunestyret', type: 'council' } }),
      opened(people),
      called('i1'),
      ...decided.slice(1),
    ];
    const withOthers = demanded({ demanders: ['m5', 'm6'], others: ['Torunn Vik'] });
    given(inCouncil).when(withOthers).isRefused('demanders', { demanding: 2 });
    given(inCouncil)
      .when(demanded({ demanders: ['m5', 'm6', 'director'] }))
      .isRefused('demanders', { demanding: 2 });
    given(ended).when(withOthers).tells('legality.demanded');
    given(ended)
      .when(demanded({ demanders: ['m5', 'm6', 'nobody'] }))
      .isRefused('on-the-roster');
  });
});

rule('demand-in-time', () => {
  it('counts three weeks from the decision', () => {
    given(ended)
      .when(demanded({ on: '2026-12-14' }))
      .tells('legality.demanded');
    given(ended)
      .when(demanded({ on: '2026-12-15' }))
      .isWarnedOf('demand-in-time', { from: '2026-11-23', until: '2026-12-14', on: '2026-12-15' });
    given(ended)
      .when(demanded({ on: '2026-11-22' }))
      .isWarnedOf('demand-in-time');
  });
});

rule('control-of-decision', () => {
  it('needs a decision, or one on the doors or a disqualification', () => {
    given(ended)
      .when(demanded({ item: 'i2' }))
      .isRefused('control-of-decision', { item: 'i2' });
    given(sitting, behindClosedDoors, { type: 'doors.open' }).when(demanded()).tells('legality.demanded');
    given(
      sitting,
      { type: 'disqualification.raise', item: 'i1', person: 'm7' },
      voted('h', 'i1', [['against', 6]], { purpose: 'disqualification', concerns: 'm7' }),
      { type: 'vote.declare', vote: 'h' },
      {
        type: 'disqualification.decide',
        item: 'i1',
        person: 'm7',
        outcome: 'not-disqualified',
        basis: 'fvl § 6',
        vote: 'h',
      },
    )
      .when(demanded())
      .tells('legality.demanded');
  });
});

rule('control-excluded', () => {
  it('warns where somebody was hired', () => {
    given(convened(people, [matter('i1', { kind: 'hiring' })]), opened(people), called('i1'), ...decided.slice(1))
      .when(demanded())
      .isWarnedOf('control-excluded');
  });
});

rule('control-once', () => {
  it('takes one demand for an item', () => {
    given(ended, demanded()).when(demanded()).isRefused('control-once', { item: 'i1' });
  });
});

rule('control-demanded', () => {
  it('looks at nothing nobody demanded', () => {
    given(ended).when(reviewed('upheld')).isRefused('control-demanded', { item: 'i1' });
  });
});

rule('control-state', () => {
  it('goes step by step', () => {
    given(ended, demanded())
      .when(sent)
      .isRefused('control-state', { state: 'demanded', expected: ['upheld-by-body'] });
    given(ended, demanded(), reviewed('upheld')).when(found('upheld')).isRefused('control-state');
    given(ended, demanded(), reviewed('upheld')).when(reviewed('changed')).isRefused('control-state');
  });
});

const reports: Step[] = [
  convened(people, [
    matter('i1', { kind: 'report' }),
    matter('i2', { kind: 'report' }),
    matter('i3', { kind: 'decision' }),
    matter('i4', { kind: 'briefing' }),
  ]),
  opened(people),
];
const noted = (...items: string[]): Command => ({ type: 'reports.note', items });

describe('Reports', () => {
  it('are taken note of together, and each is a matter handled', () => {
    const held = hold([reports, called('i1'), noted('i1', 'i2')]);
    const minutes = minutesOf(publicly(held), { meeting: 'x' });
    expect(minutes.items.slice(0, 2).map(({ state, outcome }) => [state, outcome])).toEqual([
      ['ended', 'noted'],
      ['ended', 'noted'],
    ]);
    expect(minutes.items.every(({ begun, outcome }) => (begun === null) === (outcome === null))).toBe(true);
    expect(held.meeting.currentItem).toBeNull();
  });

  it('leave the item under way where it is, and wait for doors and votes', () => {
    expect(hold([reports, called('i3'), noted('i1')]).meeting.currentItem).toBe('i3');
    given(reports, called('i3'), callVote('v1', 'i3')).when(noted('i1')).isRefused('one-vote-at-a-time');
    given(reports, noted('i1')).when(noted('i1')).isRefused('item-open', { item: 'i1' });
    given(reports, { type: 'agenda.supplement', items: [matter('x1', { kind: 'report' })] })
      .when(noted('x1'))
      .isRefused('late-item');
  });

  it('are told of in the minutes when somebody briefs the body, and stay inside behind closed doors', () => {
    const briefed: Command = { type: 'briefing.give', item: 'i1', by: 'director', text: 'Status for skolebygget.' };
    const open = hold([sitting, briefed]);
    expect(minutesOf(publicly(open), { meeting: 'x' }).business.briefings).toMatchObject([
      { item: { item: 'i1' }, by: { person: 'director' }, text: 'Status for skolebygget.' },
    ]);
    const closed = hold([sitting, behindClosedDoors, briefed, { type: 'doors.open' }]);
    expect(closed.meeting.business.briefings).toHaveLength(1);
    expect(publicly(closed).business.briefings).toEqual([]);
    given(sitting)
      .when({ ...briefed, item: 'i2' } as Command)
      .isRefused('item-under-way');
  });
});

rule('reports', () => {
  it('are named', () => {
    given(reports).when(noted()).isRefused('reports');
  });
});

rule('noted-together', () => {
  it('asks why a matter is only taken note of', () => {
    given(reports)
      .when(noted('i1', 'i3'))
      .isWarnedOf('noted-together', { items: ['i3'] });
    given(reports).when(noted('i1', 'i4')).tells('reports.noted');
  });
});

const delegated: Command = {
  type: 'delegated-decision.report',
  item: 'i1',
  text: 'Skjenkebevilling for én kveld.',
  madeBy: 'Kommunedirektøren',
  provision: 'delegeringsreglementet punkt 4.2',
};
const urgent: Command = {
  type: 'urgent-decision.report',
  item: 'i1',
  text: 'Formannskapet sikret veien etter raset.',
  madeBy: 'Formannskapet',
  decidedIn: { meeting: 'fjordvik-fsk-2026-11-12', item: 'i7' },
};

rule('made-by', () => {
  it('says who decided, of delegated and of urgent decisions', () => {
    given(sitting)
      .when({ ...delegated, madeBy: ' ' } as Command)
      .isRefused('made-by', { item: 'i1' });
    given(sitting)
      .when({ ...urgent, madeBy: '' } as Command)
      .isRefused('made-by');
    const held = hold([sitting, delegated, urgent]);
    expect(minutesOf(publicly(held), { meeting: 'x' }).business.reported).toMatchObject([
      { kind: 'delegated', madeBy: 'Kommunedirektøren', provision: 'delegeringsreglementet punkt 4.2' },
      { kind: 'urgent', madeBy: 'Formannskapet', provision: null },
    ]);
  });
});

rule('delegation-basis', () => {
  it('asks where the power comes from', () => {
    const { provision: _, ...without } = delegated as CommandOf<'delegated-decision.report'>;
    given(sitting).when(without).isWarnedOf('delegation-basis', { item: 'i1' });
    given(sitting).when(delegated).tells('delegated-decision.reported');
  });
});

const passedOver = { id: 'fjordvik-kst', name: 'Kommunestyret' };
const owing: Command = { type: 'notice.owe', item: 'i1', body: passedOver };

rule('another-body', () => {
  it('is owed the notice', () => {
    given(sitting)
      .when({ ...owing, body: { id: 'fjordvik-kommunestyret', name: 'Kommunestyret' } } as Command)
      .isRefused('another-body');
    given(sitting)
      .when({ ...owing, item: 'i2' } as Command)
      .isRefused('item-called');
    expect(given(ended).when(owing).tells('notice.owed').meeting.business.owed).toMatchObject([
      { item: 'i1', body: passedOver },
    ]);
  });
});

rule('notice-once', () => {
  it('is owed one body once', () => {
    given(sitting, owing).when(owing).isRefused('notice-once', { body: 'Kommunestyret' });
    given(sitting, owing)
      .when({ ...owing, body: { id: 'fjordvik-helse', name: 'Helseutvalget' } } as Command)
      .tells('notice.owed');
  });
});

rule('notice-owed', () => {
  const owed = [
    { meeting: 'fjordvik-fsk-2026-11-12', item: 'i7', body: 'Formannskapet', number: 'PS 7/26', title: 'Raset' },
    { meeting: 'fjordvik-fsk-2026-11-19', item: 'i2', body: 'Formannskapet', number: '', title: 'Broen' },
  ];
  const end = (steps: Step[], command: Command = { type: 'meeting.end' }) => {
    const { meeting, at } = hold(steps);
    const decision = decide(command, meeting, at, undefined, { owed });
    return 'refusals' in decision ? decision.refusals : decision.events.map(({ type }) => type);
  };
  const done: Step[] = [sitting, { type: 'item.end', item: 'i1', outcome: 'noted' }];

  it('is said before the meeting ends, of each that was not reported', () => {
    expect(end(done)).toMatchObject([
      {
        rule: 'notice-owed',
        kind: 'judgement',
        facts: { notices: ['PS 7/26 (Formannskapet)', 'Broen (Formannskapet)'] },
      },
    ]);
    expect(end([sitting, urgent, { type: 'item.end', item: 'i1', outcome: 'noted' }])).toMatchObject([
      { rule: 'notice-owed', facts: { notices: ['Broen (Formannskapet)'] } },
    ]);
  });

  it('gives way to a reason', () => {
    expect(end(done, because({ type: 'meeting.end' }, 'notice-owed'))).toEqual(['warning.overridden', 'meeting.ended']);
  });
});

const starts: Command = { type: 'question-time.start' };
const ends: Command = { type: 'question-time.end' };
const comment: Command = { type: 'public-comment.give', text: 'Hvorfor er biblioteket stengt på lørdager?' };
const recess: Command = { type: 'recess.start', reason: 'break' };
const underRule = (publicComment: 'none' | 'mandatory', command: Command, ...steps: Step[]) => {
  const { meeting, at } = hold(steps);
  const book = {
    ...norwegianMunicipality,
    publicComment: { ...norwegianMunicipality.publicComment, value: publicComment },
  };
  const decision = decide(command, meeting, at, book);
  return 'refusals' in decision ? decision.refusals.map(({ rule: id }) => id) : decision.events.map(({ type }) => type);
};

describe('The public’s own time', () => {
  it('is held before the meeting, with no name unless somebody wants it told', () => {
    const held = hold([summoned, starts, comment, { ...comment, name: 'Petra Lian' } as Command, ends, opened(people)]);
    expect(minutesOf(publicly(held), { meeting: 'x' }).business.publicTime).toMatchObject([
      { comments: [{ name: null }, { name: 'Petra Lian' }] },
    ]);
    expect(held.meeting.business.publicTime[0]?.to).not.toBeNull();
  });

  it('is held in a recess as well, and never of a meeting nobody was told of', () => {
    given(sitting, recess).when(starts).tells('question-time.started');
    given({ type: 'meeting.plan', facts: hold([summoned]).meeting.facts!, seats: 7 })
      .when(starts)
      .isRefused('announced');
    given(sitting, { type: 'item.end', item: 'i1', outcome: 'noted' }, { type: 'meeting.end' })
      .when(starts)
      .isRefused('not-over');
  });
});

rule('public-question-time', () => {
  it('is not for bodies whose rules know none', () => {
    expect(underRule('none', starts, summoned)).toEqual(['public-question-time']);
  });
});

rule('question-time-outside', () => {
  it('is no part of a Norwegian meeting', () => {
    given(sitting).when(starts).isRefused('question-time-outside', { status: 'in-session' });
    expect(underRule('mandatory', starts, sitting)).toEqual(['question-time.started']);
  });
});

rule('question-time-state', () => {
  it('starts once and ends once', () => {
    given(summoned, starts).when(starts).isRefused('question-time-state', { running: true });
    given(summoned).when(ends).isRefused('question-time-state', { running: false });
    given(summoned, starts, ends).when(ends).isRefused('question-time-state');
  });
});

rule('question-time-running', () => {
  it('is when the public speaks', () => {
    given(summoned).when(comment).isRefused('question-time-running');
    given(summoned, starts, ends).when(comment).isRefused('question-time-running');
    given(summoned, starts)
      .when({ ...comment, text: ' ' } as Command)
      .isRefused('text');
  });
});

rule('question-time-over', () => {
  it('is over before the meeting opens, goes on, is taken up again or ends', () => {
    given(summoned, starts).when({ type: 'meeting.open' }).isRefused('question-time-over');
    given(sitting, recess, starts).when({ type: 'recess.end' }).isRefused('question-time-over');
    given(sitting, { type: 'meeting.adjourn' }, starts)
      .when({ type: 'meeting.resume' })
      .isRefused('question-time-over');
    given(sitting, recess, starts).when({ type: 'meeting.end' }).isRefused('question-time-over');
    given(sitting, recess, starts, ends).when({ type: 'recess.end' }).tells('recess.ended');
    expect(underRule('mandatory', { type: 'recess.end' }, sitting, recess, starts)).toEqual(['recess.ended']);
  });
});

rule('public-heard', () => {
  it('asks why, where the public must be heard', () => {
    const over: Step[] = [sitting, { type: 'item.end', item: 'i1', outcome: 'noted' }];
    expect(underRule('mandatory', { type: 'meeting.end' }, over)).toEqual(['public-heard']);
    expect(underRule('mandatory', { type: 'meeting.end' }, summoned, starts, ends, opened(people))).toEqual([
      'meeting.ended',
    ]);
    given(over).when({ type: 'meeting.end' }).tells('meeting.ended');
  });
});
