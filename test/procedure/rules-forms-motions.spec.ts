import { expect, it } from '@jest/globals';
import type { Command } from '../../src/procedure/commands.js';
import { minutesOf } from '../../src/procedure/minutes.js';
import { council, factsOf, matter } from '../support/council.js';
import { called, convened, declared, opened } from '../support/evening.js';
import { rule } from '../support/rules.js';
import { because, callVote, given, hold, publicly, voted, type Step } from '../support/scenario.js';

const five = council(5);
const filed = (
  motion: string,
  kind: 'main' | 'alternative' | 'amendment' | 'postponement' | 'forwarding',
): Command => ({
  type: 'motion.file',
  motion,
  item: 'i1',
  kind,
  text: `Forslag ${motion}`,
  mover: 'm2',
});
const evening: Step[] = [
  convened(five),
  filed('f1', 'main'),
  filed('f2', 'amendment'),
  filed('f3', 'postponement'),
  filed('f4', 'forwarding'),
  opened(five),
  called('i1'),
];
const step = (question: string, ...motions: string[]) => ({ question, kind: 'yes-no' as const, motions });
const order = (...steps: ReturnType<typeof step>[]): Command => ({
  type: 'voting-order.announce',
  item: 'i1',
  order: steps,
});

rule('voting-order', () => {
  it('is told and minuted; announced anew it takes the place of the first', () => {
    const held = hold([
      ...evening,
      order(step('Utsettelse', 'f3'), step('Endringen', 'f2'), step('Hovedforslaget', 'f1')),
      order(step('Utsettelse', 'f3'), step('Hovedforslaget', 'f1')),
    ]);
    const outside = publicly(held);
    expect(outside.forms.orders['i1']?.order.map(({ question }) => question)).toEqual(['Utsettelse', 'Hovedforslaget']);
    expect(minutesOf(outside, { meeting: 'x' }).items[0]?.forms.order?.steps).toEqual([
      { question: 'Utsettelse', motions: [3] },
      { question: 'Hovedforslaget', motions: [1] },
    ]);
  });

  it('says something, of motions that can be put on this item', () => {
    given(...evening)
      .when(order())
      .isRefused('voting-order');
    given(...evening)
      .when(order(step('', 'f1')))
      .isRefused('voting-order');
    given(...evening)
      .when(order(step('Et annet', 'f9')))
      .isRefused('motion-known');
    given(...evening, { type: 'motion.withdraw', motion: 'f2' })
      .when(order(step('Endringen', 'f2')))
      .isRefused('motion-open');
    given(...evening)
      .when({ ...order(step('Nei', 'f1')), type: 'voting-order.announce', item: 'i2', order: [step('Nei')] })
      .isRefused('item-under-way');
  });

  it('puts off first, or says why not', () => {
    const wrong = order(step('Hovedforslaget', 'f1'), step('Utsettelse', 'f3'));
    given(...evening)
      .when(wrong)
      .isWarnedOf('postponement-first', { motions: ['f3'] });
    given(...evening)
      .when(because(wrong, 'postponement-first'))
      .tells('warning.overridden', 'voting-order.announced');
  });

  it('tells nothing of motions the public has not heard of', () => {
    const inside: Step[] = [
      voted('c1', 'i1', [['for', 5]], { purpose: 'closing-doors', ground: 'privacy' }),
      declared('c1'),
      { type: 'doors.close', ground: 'privacy', vote: 'c1' },
      filed('f5', 'amendment'),
      order(step('Det som ble sagt inne', 'f5')),
      { type: 'doors.open' },
    ];
    const held = hold([...evening, ...inside]);
    expect(publicly(held).forms.orders).toEqual({});
    const told = hold([order(step('Endringene', 'f2', 'f5'))], held);
    expect(publicly(told).forms.orders['i1']?.order[0]?.motions).toEqual(['f2']);
  });
});

rule('motion-moved', () => {
  it('moves what was filed, once, while its item is handled', () => {
    const moved: Command = { type: 'motion.move', motion: 'f1' };
    expect(publicly(hold([...evening, moved])).motions['f1']?.status).toBe('moved');
    given(...evening, moved)
      .when(moved)
      .isRefused('motion-moved', { motion: 'f1' });
    given(...evening, called('i2'))
      .when(moved)
      .isRefused('item-under-way');
    given(convened(five), filed('f1', 'main')).when(moved).isRefused('in-session');
  });

  it('stays moved when a vote on it is void, and can be revised and withdrawn', () => {
    const moved: Step[] = [...evening, { type: 'motion.move', motion: 'f1' }];
    const vote = callVote('v1', 'i1', { motions: ['f1'], purpose: 'agenda' });
    const { meeting } = hold([...moved, vote, { type: 'vote.void', vote: 'v1', reason: 'Lest opp feil' }]);
    expect(meeting.motions['f1']?.status).toBe('moved');
    given(...moved)
      .when({ type: 'motion.revise', motion: 'f1', text: 'Annen ordlyd' })
      .tells('motion.revised');
    given(...moved)
      .when({ type: 'motion.withdraw', motion: 'f1' })
      .tells('motion.withdrawn');
  });

  it('is still in the way of the substance when it would put the matter off', () => {
    given(...evening, { type: 'motion.move', motion: 'f3' })
      .when(callVote('v1', 'i1', { motions: ['f1'] }))
      .isWarnedOf('postponement-first', { motions: ['f3'] });
  });
});

rule('motion-targets', () => {
  it('says which motions on the item it changes', () => {
    const move = (...targets: string[]): Command => ({ type: 'motion.move', motion: 'f2', targets });
    given(...evening)
      .when(move('f2'))
      .isRefused('motion-targets', { motions: ['f2'] });
    given(...evening)
      .when(move('f1', 'f9'))
      .isRefused('motion-targets', { motions: ['f9'] });
    const outside = publicly(hold([...evening, move('f1')]));
    expect(outside.forms.motions['f2']?.targets).toEqual(['f1']);
    expect(minutesOf(outside, { meeting: 'x' }).items[0]?.forms.motions).toMatchObject([
      { motion: 'f2', targets: [1] },
    ]);
  });
});

rule('forwarded-kind', () => {
  it('passes on what asked for it, and anything else for a reason', () => {
    const { meeting } = given(...evening)
      .when({ type: 'motion.forward', motion: 'f4', to: 'kommunedirektøren' })
      .tells('motion.forwarded');
    expect([meeting.motions['f4']?.status, meeting.forms.motions['f4']?.to]).toEqual([
      'forwarded',
      'kommunedirektøren',
    ]);
    given(...evening)
      .when({ type: 'motion.forward', motion: 'f1' })
      .isWarnedOf('forwarded-kind', { kind: 'main' });
  });

  it('is not voted on after that, and a vote on something else leaves it as it is', () => {
    const passedOn: Step[] = [...evening, { type: 'motion.forward', motion: 'f4' }];
    given(...passedOn)
      .when(callVote('v1', 'i1', { motions: ['f4'] }))
      .isRefused('motion-open', { motions: ['f4'] });
    const { meeting } = hold([
      ...passedOn,
      because(callVote('v1', 'i1', { motions: ['f1'] }), 'postponement-first'),
      { type: 'ballots.record', vote: 'v1', everybody: 'for', ballots: [] },
      { type: 'vote.close', vote: 'v1' },
      declared('v1'),
    ]);
    expect(meeting.motions['f4']?.status).toBe('forwarded');
  });
});

rule('ruled-out', () => {
  it('is not put to the vote, and everybody can read why', () => {
    const reason = 'Forslaget hører til en annen sak.';
    const ruled: Step[] = [...evening, { type: 'motion.rule-out', motion: 'f2', reason }];
    expect(publicly(hold(ruled)).forms.motions['f2']?.ruledOut).toBe(reason);
    given(...ruled)
      .when(callVote('v1', 'i1', { motions: ['f2'] }))
      .isRefused('motion-open');
    given(...evening)
      .when({ type: 'motion.rule-out', motion: 'f2', reason: ' ' })
      .isRefused('reason');
  });
});

rule('item-on-demand', () => {
  const demand = (...demandedBy: string[]): Command => ({ type: 'agenda.demand', matter: matter('i9'), demandedBy });

  it('has an item put on the agenda when a third of all members demand it', () => {
    given(convened(five)).when(demand('m2')).isRefused('item-on-demand', { demanding: 1, needed: 2, members: 5 });
    const { meeting } = given(convened(five)).when(demand('m2', 'm3')).tells('agenda.supplemented', 'item.demanded');
    expect(meeting.forms.demands['i9']).toMatchObject({ demandedBy: ['m2', 'm3'], needed: 2, members: 5 });
    expect(meeting.agenda.at(-1)).toBe('i9');
  });

  it('is late after the summons, and those attending may object as to any other', () => {
    given(convened(five), demand('m2', 'm3'), opened(five)).when(called('i9')).isRefused('late-item');
    const before = convened(five).slice(0, -1);
    given(before, demand('m2', 'm3'), { type: 'meeting.summon', noticeDays: 7, documentsSent: true }, opened(five))
      .when(called('i9'))
      .tells('item.called');
  });

  it('is new, and has a title', () => {
    given(convened(five))
      .when({ type: 'agenda.demand', matter: matter('i1'), demandedBy: ['m2', 'm3'] })
      .isRefused('item-new');
    given(convened(five))
      .when({ type: 'agenda.demand', matter: matter('i9', { title: ' ' }), demandedBy: ['m2', 'm3'] })
      .isRefused('public-title');
  });
});

rule('meeting-on-demand', () => {
  const planned = (demandedByMembers: number): Command => ({
    type: 'meeting.plan',
    seats: 11,
    facts: factsOf({ kind: 'extraordinary', demandedByMembers }),
  });

  it('takes a third of all members, and no more than there are', () => {
    given().when(planned(3)).isRefused('meeting-on-demand', { demanding: 3, needed: 4, seats: 11 });
    given().when(planned(12)).isRefused('meeting-on-demand');
    given().when(planned(4)).tells('meeting.planned');
  });

  it.each([
    ['norwegian-enterprise-board', 1],
    ['california-brown-act', 6],
    ['english-council', 5],
  ] as const)('takes as many as the rule book says: %s', (ruleBook, needed) => {
    const called = (demandedByMembers: number): Command => ({
      type: 'meeting.plan',
      seats: 11,
      facts: factsOf({ kind: 'extraordinary', demandedByMembers, ruleBook }),
    });
    given()
      .when(called(needed - 1))
      .isRefused('meeting-on-demand', { needed });
    given().when(called(needed)).tells('meeting.planned');
  });
});
