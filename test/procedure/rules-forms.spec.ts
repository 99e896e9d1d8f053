import { expect, it } from '@jest/globals';
import type { Command } from '../../src/procedure/commands.js';
import { assembledDecision } from '../../src/procedure/forms/decision-text.js';
import { pointsOf } from '../../src/procedure/forms/points.js';
import { minutesOf } from '../../src/procedure/minutes.js';
import { council, factsOf, matter } from '../support/council.js';
import { budgetVote, overTheBudget } from '../support/budget.js';
import { called, convened, declared, opened, remote, streamIsLive } from '../support/evening.js';
import { answered, answersTo, inHaste, inWriting, settled } from '../support/in-writing.js';
import { rule } from '../support/rules.js';
import { because, callVote, given, hold, publicly, voted, type Step } from '../support/scenario.js';

const five = council(5);
const all = (item: string): Step[] => five.members.map((person) => answered(item, person));

rule('written-meeting', () => {
  it('collects no answers in an ordinary meeting', () => {
    given(convened(five)).when(answersTo('i1')).isRefused('written-meeting', { kind: 'ordinary' });
  });

  it('is not opened, and ends when the matters are settled', () => {
    given(inWriting(five)).when({ type: 'meeting.open' }).isRefused('written-meeting');
    const { meeting } = given(inWriting(five), answersTo('i1'), all('i1'), settled('i1'))
      .when({ type: 'meeting.end' })
      .tells('meeting.ended');
    expect([meeting.status, meeting.notReached]).toEqual(['ended', ['i2', 'i3']]);
  });

  it('takes no votes', () => {
    given(inWriting(five), answersTo('i1'))
      .when((meeting) => ({ ...callOf('i1'), item: meeting.agenda[0] ?? '' }))
      .isRefused('in-session', { status: 'collecting' });
  });
});

const callOf = (item: string) => ({
  type: 'vote.call' as const,
  vote: 'v1',
  item,
  question: 'Innstillingen',
  kind: 'yes-no' as const,
  options: [],
  motions: [],
  method: 'show-of-hands' as const,
  purpose: 'substance' as const,
  binding: true,
});

rule('documents-to-all', () => {
  const before: Step[] = [
    { type: 'meeting.plan', facts: factsOf({ kind: 'written' }), seats: 5 },
    { type: 'roster.publish', people: five.people },
    { type: 'agenda.publish', items: [matter('i1')] },
    { type: 'meeting.announce' },
  ];

  it('waits for the summons, and for the documents in it', () => {
    given(...before)
      .when(answersTo('i1'))
      .isRefused('documents-to-all');
    given(...before, { type: 'meeting.summon', noticeDays: 1, documentsSent: false })
      .when(answersTo('i1'))
      .isRefused('documents-to-all');
    given(...before, { type: 'meeting.summon', noticeDays: 1, documentsSent: true })
      .when(answersTo('i1'))
      .tells('answers.opened');
  });
});

rule('answers-open', () => {
  it('takes answers from the call until the matter is settled, and not twice', () => {
    given(inWriting(five)).when(answered('i1', 'm1')).isRefused('answers-open');
    given(inWriting(five), answersTo('i1')).when(answersTo('i1')).isRefused('answers-open');
    given(inWriting(five), answersTo('i1'), settled('i1')).when(answered('i1', 'm1')).isRefused('answers-open');
  });

  it('lets somebody think again before that', () => {
    const { meeting } = given(inWriting(five), answersTo('i1'), answered('i1', 'm1', { agrees: false })).when(
      answered('i1', 'm1'),
    );
    expect(meeting.forms.written['i1']?.answers).toEqual([{ person: 'm1', agrees: true, inWriting: true }]);
  });
});

rule('answers-for-a-seat', () => {
  it('asks the members, not the substitutes and not the administration', () => {
    const collecting = given(inWriting(five), answersTo('i1'));
    collecting.when(answered('i1', 'Ask-1')).isRefused('answers-for-a-seat', { person: 'Ask-1' });
    collecting.when(answered('i1', 'director')).isRefused('answers-for-a-seat');
  });

  it('asks the substitute who has taken a seat in place of its member', () => {
    const seated = given(inWriting(five), answersTo('i1'), {
      type: 'substitute.seat',
      person: 'Ask-1',
      substituteFor: 'm5',
    });
    seated.when(answered('i1', 'm5')).isRefused('answers-for-a-seat');
    seated.when(answered('i1', 'Ask-1')).tells('answer.recorded');
  });
});

rule('answers-awaited', () => {
  const until = '2026-11-24T12:00:00.000Z';
  const waiting = [inWriting(five), answersTo('i1', { until }), answered('i1', 'm1')];

  it('waits until the answers are due, or says why not', () => {
    given(...waiting)
      .when(settled('i1'))
      .isWarnedOf('answers-awaited', { people: ['m2', 'm3', 'm4', 'm5'] });
    given(...waiting)
      .when(because(settled('i1'), 'answers-awaited'))
      .tells('warning.overridden', 'item.settled-in-writing', 'item.ended');
    given(...waiting)
      .when({ ...settled('i1'), at: until })
      .tells('item.settled-in-writing', 'item.ended');
  });

  it('is over as soon as somebody says no', () => {
    given(...waiting, answered('i1', 'm2', { inWriting: false }))
      .when(settled('i1'))
      .tells('item.settled-in-writing', 'item.ended');
  });
});

rule('answers-unanimous', () => {
  it('adopts the proposal when all five say yes twice; the proposal is the decision', () => {
    const { meeting } = given(inWriting(five), answersTo('i1'), all('i1'))
      .when(settled('i1'))
      .tells('item.settled-in-writing', 'decision.recorded', 'item.ended');
    expect(meeting.items['i1']).toMatchObject({
      outcome: 'decided',
      decision: { text: 'Rådet støtter søknaden.', votes: [] },
    });
  });

  it.each([{ agrees: false }, { inWriting: false }])('adopts nothing when one of them says %j', (no) => {
    const { meeting } = given(inWriting(five), answersTo('i1'), all('i1'), answered('i1', 'm3', no)).when(
      settled('i1'),
    );
    expect(meeting.items['i1']).toMatchObject({ outcome: 'no-decision', decision: null });
  });

  it('adopts nothing while a seat is vacant', () => {
    const four = { ...five, people: five.people.filter(({ person }) => person !== 'm5') };
    const answers = ['m1', 'm2', 'm3', 'm4'].map((person) => answered('i1', person));
    const { meeting } = given(inWriting(four), answersTo('i1'), answers).when(settled('i1'));
    expect(meeting.forms.written['i1']?.settled).toMatchObject({ adopted: false, members: 5, silent: [] });
  });
});

rule('answers-told', () => {
  it('tells nobody outside who answered what before it is settled, and then everybody by name', () => {
    const collecting = hold([inWriting(five), answersTo('i1'), all('i1')]);
    expect(publicly(collecting).forms.written['i1']).toMatchObject({ answers: [], settled: null });
    expect(publicly(collecting).status).toBe('collecting');
    const outside = publicly(hold([settled('i1')], collecting));
    expect(outside.forms.written['i1']?.answers).toHaveLength(5);
    expect(outside.items['i1']?.decision?.text).toBe('Rådet støtter søknaden.');
  });

  it('keeps the proposal inside where the title is neutral, and leaves the words of the decision to the secretary', () => {
    const items = [matter('i1', { restrictedTitle: 'Saken mot naboen' })];
    const held = hold([
      convened(five, items, { kind: 'written' }),
      { ...answersTo('i1'), type: 'answers.open', item: 'i1', proposal: 'Vi anker dommen.' },
      all('i1'),
      settled('i1'),
    ]);
    expect(JSON.stringify(held.told)).not.toContain('dommen');
    expect(publicly(held).forms.written['i1']).toMatchObject({ proposal: null, settled: { adopted: true } });
    expect(held.meeting.items['i1']).toMatchObject({ outcome: 'decided', decision: null });
  });

  it('stands in the minutes, which ask for no roll and no place', () => {
    const held = hold([inWriting(five), answersTo('i1'), all('i1'), settled('i1'), { type: 'meeting.end' }]);
    const minutes = minutesOf(publicly(held), { meeting: 'x' });
    expect(minutes.missing).toEqual([]);
    expect(minutes.items[0]?.forms.written?.settled).toMatchObject({ adopted: true, members: 5, silent: [] });
  });
});

rule('urgent-remote', () => {
  it('is held remotely, and needs no permission of the council', () => {
    const plan = (facts: Parameters<typeof factsOf>[0]) => ({
      type: 'meeting.plan' as const,
      seats: 5,
      facts: factsOf(facts),
    });
    given()
      .when(plan({ kind: 'urgent-remote' }))
      .isRefused('urgent-remote', { form: 'physical' });
    given()
      .when(plan({ ...remote, remotePermitted: false, kind: 'urgent-remote' }))
      .tells('meeting.planned');
    given()
      .when(plan({ ...remote, remotePermitted: false }))
      .isRefused('remote-permitted');
  });

  it('is what can be contested, and nothing else', () => {
    given(convened(five), opened(five))
      .when({ type: 'urgency.contest', item: 'i1', demandedBy: ['m1', 'm2'] })
      .isRefused('urgent-remote', { kind: 'ordinary' });
  });
});

rule('urgency-contested', () => {
  const evening = [inHaste(five), opened(five, 5, 'remote'), called('i1')];

  it('goes on when one of five wants an ordinary meeting; the second joins, and the matter is put off', () => {
    const one = hold([...evening, { type: 'urgency.contest', item: 'i1', demandedBy: ['m2'] }]);
    expect(one.meeting.items['i1']?.state).toBe('called');
    expect(publicly(one).forms.contests).toMatchObject([{ demandedBy: ['m2'], needed: 2, postponed: false }]);
    const two = hold([{ type: 'urgency.contest', item: 'i1', demandedBy: ['m3'] }], one);
    expect(two.meeting.items['i1']).toMatchObject({ state: 'ended', outcome: 'postponed' });
    expect(publicly(two).forms.contests.at(-1)).toMatchObject({ demandedBy: ['m2', 'm3'], postponed: true });
  });

  it('puts the whole meeting off when it is wanted before it opens', () => {
    const { meeting } = given(inHaste(five)).when({ type: 'urgency.contest', demandedBy: ['m4', 'm5'] });
    expect([meeting.status, meeting.items['i3']?.outcome]).toEqual(['postponed', 'postponed']);
  });

  it('does not undo what has been decided', () => {
    const decided: Step[] = [
      streamIsLive,
      voted('v1', 'i1', [['for', 5]]),
      { type: 'vote.declare', vote: 'v1' },
      { type: 'decision.record', item: 'i1', text: 'Vedtatt.', votes: ['v1'] },
    ];
    const { meeting } = given(...evening, ...decided).when({ type: 'urgency.contest', demandedBy: ['m4', 'm5'] });
    expect([meeting.items['i1']?.outcome, meeting.items['i2']?.outcome]).toEqual([null, 'postponed']);
  });
});

rule('demanded-by-members', () => {
  it('hears members, and substitutes who sit, and nobody else', () => {
    const evening = [inHaste(five), opened(five, 4, 'remote')];
    given(...evening)
      .when({ type: 'urgency.contest', demandedBy: ['m1', 'director'] })
      .isRefused('demanded-by-members', { people: ['director'] });
    given(...evening, { type: 'substitute.seat', person: 'Ask-1', substituteFor: 'm5' })
      .when({ type: 'urgency.contest', item: 'i1', demandedBy: ['Ask-1'] })
      .tells('urgency.contested');
  });
});

rule('budget-second-vote', () => {
  const undecided = [...overTheBudget(5), budgetVote('v1', [2, 2, 1]), declared('v1')];

  it('puts nothing else to the vote before it', () => {
    given(...undecided)
      .when(callVote('v2', 'i1'))
      .isRefused('budget-second-vote', { between: ['f1', 'f2'] });
    given(...undecided)
      .when(callVote('v2', 'i1', { kind: 'choice', options: optionsOf('f1', 'f3') }))
      .isRefused('budget-second-vote');
    given(...undecided)
      .when(callVote('v2', 'i1', { kind: 'choice', options: optionsOf('f2', 'f1') }))
      .tells('vote.called');
  });

  it('lets the council put the matter off, or hold a trial vote, meanwhile', () => {
    given(...undecided)
      .when(callVote('v2', 'i1', { purpose: 'postponement' }))
      .tells('vote.called');
    given(...undecided)
      .when(callVote('v2', 'i1', { purpose: 'trial', binding: false }))
      .tells('vote.called');
  });

  it('comes also when two proposals share all the votes between them, rather than a casting vote', () => {
    const { result } = given(
      ...overTheBudget(5, {}, 4),
      voted('v1', 'i1', [['f1', 2], ['f2', 2]], { kind: 'choice', options: optionsOf('f1', 'f2', 'f3') }), // prettier-ignore
    )
      .when(declared('v1'))
      .event('vote.declared');
    expect(result.outcome).toBe('undetermined');
  });

  it('is for councils: elsewhere the Act does not ask for it', () => {
    const board = {
      body: { id: 'fsk', slug: 'formannskapet', name: 'Formannskapet', type: 'executive-board' as const },
    };
    given(...overTheBudget(5, board), budgetVote('v1', [2, 2, 1]), declared('v1'))
      .when(callVote('v2', 'i1'))
      .tells('vote.called');
  });

  it('has its first round taken again when that was void', () => {
    given(...undecided, { type: 'vote.void', vote: 'v1', reason: 'Galt forslag lest opp' })
      .when(callVote('v2', 'i1', { kind: 'choice', options: optionsOf('f1', 'f2', 'f3'), supersedes: 'v1' }))
      .tells('vote.called');
  });
});

rule('budget-second-place', () => {
  it('asks the chair when three are equal', () => {
    given(...overTheBudget(7, {}, 6), budgetVote('v1', [2, 2, 2]), declared('v1'))
      .when(callVote('v2', 'i1', { kind: 'choice', options: optionsOf('f1', 'f2') }))
      .isRefused('budget-second-place', { between: ['f1', 'f2', 'f3'] });
  });
});

rule('finalists-equal', () => {
  const ruling = (...options: string[]) => ({ type: 'finalists.rule' as const, vote: 'v1', options, reason: 'Lodd.' });

  it('has nothing to say where the votes tell', () => {
    given(...overTheBudget(5), budgetVote('v1', [2, 2, 1]), declared('v1'))
      .when(ruling('f1', 'f3'))
      .isRefused('finalists-equal');
  });

  it('chooses among the equal only, and keeps the first', () => {
    const equal = given(
      ...overTheBudget(5),
      budgetVote('v1', [2, 1, 1]),
      because({ type: 'vote.declare', vote: 'v1' }),
    );
    equal.when(ruling('f2', 'f3')).isRefused('finalists-equal', { between: ['f2', 'f3'] });
    equal.when(ruling('f1', 'f1')).isRefused('finalists-equal');
    equal.when(ruling('f1', 'f2')).tells('finalists.ruled');
    equal.when({ ...ruling('f1', 'f2'), reason: ' ' }).isRefused('reason');
  });
});

rule('budget-whole', () => {
  it('decides a budget by a vote on the whole', () => {
    const won = given(...overTheBudget(5), budgetVote('v1', [3, 1, 1]), declared('v1'));
    const decision = { type: 'decision.record' as const, item: 'i1', text: 'Budsjett f1' };
    won.when({ ...decision, votes: [] }).isRefused('budget-whole');
    won.when({ ...decision, votes: ['v1'] }).tells('decision.recorded');
  });

  it('is minuted with what the chair had to rule', () => {
    const held = hold([
      ...overTheBudget(5),
      budgetVote('v1', [2, 1, 1]),
      declared('v1'),
      { type: 'finalists.rule', vote: 'v1', options: ['f1', 'f2'], reason: 'Loddet falt på forslag 2.' },
    ]);
    expect(minutesOf(publicly(held), { meeting: 'x' }).items[0]?.forms.rulings).toMatchObject([
      { options: ['Budsjett f1', 'Budsjett f2'], reason: 'Loddet falt på forslag 2.' },
    ]);
  });
});

const optionsOf = (...motions: string[]) => motions.map((motion) => ({ option: motion, text: motion, motion }));

const inPoints =
  'Kommunestyret vedtar:\n1. Skolen bygges ut.\n2. Svømmehallen stenges.\n3. Rådmannen rapporterer i mai,\n   og igjen i\n17. november.';
const withPoints: Step[] = [
  convened(five),
  opened(five),
  called('i1'),
  { type: 'motion.file', motion: 'f1', item: 'i1', kind: 'recommendation', text: inPoints },
  { type: 'motion.file', motion: 'f2', item: 'i1', kind: 'alternative', text: 'Saken trenger mer tid.' },
];
const onPoint = (vote: string, label: string, inFavour: number): Step[] => [
  voted(vote, 'i1', [['for', inFavour], ['against', 5 - inFavour]], { motions: ['f1'], points: [label] }), // prettier-ignore
  declared(vote),
];

rule('points-known', () => {
  it('finds the points that are counted from one, with their lines, and no dates', () => {
    expect(pointsOf(inPoints)).toEqual({
      before: 'Kommunestyret vedtar:',
      points: [
        { label: '1', text: '1. Skolen bygges ut.' },
        { label: '2', text: '2. Svømmehallen stenges.' },
        { label: '3', text: '3. Rådmannen rapporterer i mai,\n   og igjen i\n17. november.' },
      ],
    });
    expect(pointsOf('Vedtas.').points).toEqual([]);
  });

  it('votes on points that are there, of one proposal', () => {
    given(...withPoints)
      .when(callVote('v1', 'i1', { motions: ['f1'], points: ['2', '4'] }))
      .isRefused('points-known', { points: ['4'], known: ['1', '2', '3'] });
    given(...withPoints)
      .when(callVote('v1', 'i1', { motions: ['f1', 'f2'], points: ['1'] }))
      .isRefused('points-known');
    given(convened(five, [matter('i1', { recommendation: inPoints })]), opened(five), called('i1'))
      .when(callVote('v1', 'i1', { points: ['3'] }))
      .tells('vote.called');
  });
});

rule('points-decide', () => {
  const statusesAfter = (...steps: Step[]) => {
    const { motions } = hold([...withPoints, ...steps]).meeting;
    return [motions['f1']?.status, motions['f2']?.status];
  };

  it('leaves the proposal open until all points, or the whole, have been voted on', () => {
    expect(statusesAfter(onPoint('v1', '1', 5))).toEqual(['put-to-vote', 'filed']);
    expect(statusesAfter(onPoint('v1', '1', 5), onPoint('v2', '2', 0), onPoint('v3', '3', 3))).toEqual([
      'adopted',
      'lapsed',
    ]);
    expect(statusesAfter(onPoint('v1', '1', 1), onPoint('v2', '2', 0), onPoint('v3', '3', 2))).toEqual([
      'rejected',
      'filed',
    ]);
  });

  it('lets the vote on the whole decide', () => {
    const points = [onPoint('v1', '1', 5), onPoint('v2', '2', 0), onPoint('v3', '3', 3)];
    const whole: Step[] = [voted('v4', 'i1', [['for', 2], ['against', 3]], { motions: ['f1'] }), declared('v4')]; // prettier-ignore
    expect(statusesAfter(...points, ...whole)).toEqual(['rejected', 'filed']);
  });

  it('follows a point that was corrected or void', () => {
    const point = onPoint('v2', '2', 5);
    const flipped = { type: 'vote.correct' as const, vote: 'v2', reason: 'Talt feil', confirmedByChair: true };
    const ballots = five.members.map((person): [string, string] => [person, 'against']);
    const textOf = (...steps: Step[]) => {
      const { meeting } = hold([...withPoints, onPoint('v1', '1', 5), point, onPoint('v3', '3', 5), ...steps]);
      const item = meeting.items['i1'];
      return item && assembledDecision(meeting, item).text;
    };
    expect(textOf()).toContain('2. Svømmehallen');
    expect(textOf({ ...flipped, ballots })).not.toContain('2. Svømmehallen');
    expect(textOf({ type: 'vote.void', vote: 'v2', reason: 'Feil punkt lest opp' })).toBe('');
  });

  it('is told and minuted with the points each vote was about', () => {
    const held = hold([...withPoints, onPoint('v1', '2', 0)]);
    expect(publicly(held).votes['v1']?.points).toEqual(['2']);
    expect(minutesOf(publicly(held), { meeting: 'x' }).items[0]?.votes[0]?.points).toEqual(['2']);
  });
});

rule('decision-differs', () => {
  const carried: Step[] = [voted('v1', 'i1', [['for', 5]], { motions: ['f1'] }), declared('v1')];
  const decision = (text: string): Command => ({ type: 'decision.record', item: 'i1', text, votes: ['v1'] });

  it('asks why when the words are not those that were adopted', () => {
    const held = [...withPoints, ...carried];
    given(...held)
      .when(decision('Svømmehallen består.'))
      .isWarnedOf('decision-differs', { votes: ['v1'] });
    given(...held)
      .when(because(decision('Svømmehallen består.'), 'decision-differs'))
      .tells('warning.overridden', 'decision.recorded');
  });

  it('does not mind how the lines are broken', () => {
    given(...withPoints, ...carried)
      .when(decision(`  ${inPoints.replaceAll('\n', '\n\n')} `))
      .tells('decision.recorded');
  });

  it('cannot tell how a text reads with an amendment in it, and does not ask', () => {
    given(
      ...withPoints,
      { type: 'motion.file', motion: 'f3', item: 'i1', kind: 'amendment', text: 'I punkt 2: «ikke stenges».' },
      voted('v0', 'i1', [['for', 5]], { motions: ['f3'] }),
      declared('v0'),
      carried,
    )
      .when(decision('Svømmehallen stenges ikke.'))
      .tells('decision.recorded');
  });
});
