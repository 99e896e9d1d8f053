import { describe, expect, it } from '@jest/globals';
import { council } from '../support/council.js';
import { assembledDecision } from '../../src/procedure/forms/decision-text.js';
import { budgetVote, overTheBudget } from '../support/budget.js';
import { called, convened, declared, opened } from '../support/evening.js';
import { answered, answersTo, inHaste, inWriting, settled } from '../support/in-writing.js';
import { given, hold, publicly, voted, type Step } from '../support/scenario.js';
import { onThePage, reads, readsOnPage, said } from '../support/worded.js';
import type { Command } from '../../src/procedure/commands.js';
import type { Meeting } from '../../src/procedure/meeting.js';

const eleven = council(11);

/** The call that a vote begins with. */
function callOf(step: Step, meeting: Meeting): Command {
  if (Array.isArray(step)) return callOf(step[0] ?? [], meeting);
  return typeof step === 'function' ? callOf(step(meeting), meeting) : step;
}

describe('C In writing and in haste', () => {
  it('C11 adopts nothing in writing while one of 11 is silent', () => {
    const ten = eleven.members.slice(0, 10).map((person) => answered('i1', person));
    const after = given(inWriting(eleven), answersTo('i1'), ten)
      .when(settled('i1'))
      .tells('item.settled-in-writing', 'item.ended');
    const { meeting } = after;
    readsOnPage('C11', onThePage(after, 'i1'), {
      nb: 'Ikke vedtatt: 10 av 11 medlemmer sa ja både til forslaget og til skriftlig behandling, og alle må si ja (kommuneloven § 11-8 fjerde ledd).',
      nn: 'Ikkje vedteke: 10 av 11 medlemer sa ja både til framlegget og til skriftleg handsaming, og alle må seie ja (kommunelova § 11-8 fjerde ledd).',
    });
    expect(meeting.forms.written['i1']?.settled).toMatchObject({ adopted: false, members: 11, silent: ['m11'] });
    expect(meeting.items['i1']).toMatchObject({ decision: null, outcome: 'no-decision' });
  });

  it('C12 postpones when 4 of 11 want an ordinary meeting, and goes on when 3 do', () => {
    const evening = [inHaste(eleven), opened(eleven, 11, 'remote'), called('i1')];
    const three = { type: 'urgency.contest' as const, item: 'i1', demandedBy: ['m2', 'm3', 'm4'] };
    const postponed = given(...evening)
      .when({ ...three, demandedBy: [...three.demandedBy, 'm5'] })
      .tells('urgency.contested', 'item.ended');
    readsOnPage('C12', onThePage(postponed, 'i1'), {
      nb: '4 av 11 medlemmer krevde at saken ble utsatt til et ordinært møte; det må være minst 4 (kommuneloven § 11-8 tredje ledd). Saken er utsatt.',
      nn: '4 av 11 medlemer kravde at saka vart utsett til eit ordinært møte; det må vere minst 4 (kommunelova § 11-8 tredje ledd). Saka er utsett.',
    });
    const goesOn = given(...evening)
      .when(three)
      .tells('urgency.contested');
    readsOnPage('C12', onThePage(goesOn, 'i1'), {
      nb: '3 av 11 medlemmer krevde at saken ble utsatt til et ordinært møte; det må være minst 4 (kommuneloven § 11-8 tredje ledd). Behandlingen fortsetter.',
      nn: '3 av 11 medlemer kravde at saka vart utsett til eit ordinært møte; det må vere minst 4 (kommunelova § 11-8 tredje ledd). Handsaminga held fram.',
    });
    expect(goesOn.events[0]).toMatchObject({
      demandedBy: ['m2', 'm3', 'm4'],
      needed: 4,
      members: 11,
      postponed: false,
    });
  });
});

describe('D Several budgets', () => {
  const firstRound = budgetVote('v1', [10, 9, 6]);

  it('D6 puts only the two with most votes of three to a second vote, and adopts the one that wins it', () => {
    const undecided = given(...overTheBudget(25), firstRound).when(declared('v1'));
    reads('D6', said(undecided.meeting, 'v1'), {
      nb: 'Ingen av forslagene fikk flertall (forslag 1: 10, forslag 2: 9, forslag 3: 6). Det stemmes på nytt over bare de to som fikk flest stemmer.',
      nn: 'Ingen av framlegga fekk fleirtal (framlegg 1: 10, framlegg 2: 9, framlegg 3: 6). Det blir røysta på nytt over berre dei to som fekk flest røyster.',
    });
    expect(undecided.event('vote.declared')).toMatchObject({
      result: { outcome: 'undetermined', decidedBy: 'nothing', tally: { f1: 10, f2: 9, f3: 6 } },
      sentence:
        'Ingen av forslagene fikk flertall (forslag 1: 10, forslag 2: 9, forslag 3: 6). Det stemmes på nytt over bare de to som fikk flest stemmer.',
      rule: { id: 'budget-second-vote', source: 'kommuneloven § 11-9 tredje ledd' },
    });
    const { meeting } = given(...overTheBudget(25), firstRound, declared('v1'), budgetVote('v2', [12, 13])).when(
      declared('v2'),
    );
    expect(meeting.votes['v2']).toMatchObject({
      result: { outcome: 'chosen', chosen: 'f2', decidedBy: 'majority' },
      sentence: 'Forslag 2 ble vedtatt med 13 mot 12 stemmer (12 fra Ask).',
    });
    reads('D6', said(meeting, 'v2'), {
      nb: 'Forslag 2 ble vedtatt med 13 mot 12 stemmer (12 fra Ask).',
      nn: 'Framlegg 2 vart vedteke med 13 mot 12 røyster (12 frå Ask).',
    });
    expect(['f1', 'f2', 'f3'].map((motion) => meeting.motions[motion]?.status)).toEqual([
      'lapsed',
      'adopted',
      'lapsed',
    ]);
  });

  it('D6 is told in nynorsk where the meeting is held in it', () => {
    const { sentence, rule } = given(...overTheBudget(25, { language: 'nn' }), firstRound)
      .when(declared('v1'))
      .event('vote.declared');
    expect(sentence).toBe(
      'Ingen av framlegga fekk fleirtal (framlegg 1: 10, framlegg 2: 9, framlegg 3: 6). Det blir røysta på nytt over berre dei to som fekk flest røyster.',
    );
    expect(rule.source).toBe('kommunelova § 11-9 tredje ledd');
  });

  it('D7 waits for the chair to say who is second at 11, 7 and 7, and goes on as the chair says', () => {
    const equal = hold([...overTheBudget(25), budgetVote('v1', [11, 7, 7]), declared('v1')]);
    given(...overTheBudget(25), budgetVote('v1', [11, 7, 7]), declared('v1'))
      .when((meeting) => callOf(budgetVote('v2', [12, 0, 13]), meeting))
      .isRefused('budget-second-place', { between: ['f2', 'f3'], offer: 'finalists.rule' });
    const reason = 'Det ble trukket lodd mellom forslag 2 og 3.';
    const ruled = hold([{ type: 'finalists.rule', vote: 'v1', options: ['f1', 'f3'], reason }], equal);
    readsOnPage('D7', onThePage(ruled, 'i1'), {
      nb: 'Møteleder avgjorde hvilke to forslag som gikk videre: Budsjett f1, Budsjett f3.',
      nn: 'Møteleiaren avgjorde kva to framlegg som gjekk vidare: Budsjett f1, Budsjett f3.',
    });
    expect(publicly(ruled).forms.rulings['v1']).toMatchObject({ options: ['f1', 'f3'], reason });
    const { meeting } = hold([budgetVote('v2', [12, 0, 13]), declared('v2')], ruled);
    expect(meeting.votes['v2']?.result).toMatchObject({ outcome: 'chosen', chosen: 'f3' });
    reads('D7', said(meeting, 'v2'), {
      nb: 'Forslag 3 ble vedtatt med 13 mot 12 stemmer (12 fra Ask).',
      nn: 'Framlegg 3 vart vedteke med 13 mot 12 røyster (12 frå Ask).',
    });
  });

  it('D8 settles 12 to 12 in the second vote as the chair voted', () => {
    const { meeting } = given(
      ...overTheBudget(25, {}, 24),
      budgetVote('v1', [10, 9, 5]),
      declared('v1'),
      budgetVote('v2', [12, 12]),
    ).when(declared('v2'));
    expect(meeting.votes['v2']?.result).toMatchObject({
      outcome: 'chosen',
      chosen: 'f1',
      decidedBy: 'casting-vote',
      castingChoice: 'f1',
      tally: { f1: 12, f2: 12 },
    });
    reads('D8', said(meeting, 'v2'), {
      nb: 'Forslag 1 ble vedtatt med møteleders avgjørende stemme (12–12).',
      nn: 'Framlegg 1 vart vedteke med avgjerande røyst frå møteleiaren (12–12).',
    });
  });
});

describe('D Point by point', () => {
  it('D4 makes the decision of the points that were carried when the whole of them is', () => {
    const text = '1. Veien bygges.\n2. Parken flyttes.\n3. Arbeidet starter i mai.';
    const onPoint = (vote: string, points: string[] | undefined, inFavour: number): Step[] => [
      voted(vote, 'i1', [['for', inFavour], ['against', 25 - inFavour]], { motions: ['f1'], ...(points && { points }) }), // prettier-ignore
      declared(vote),
    ];
    const people = council(25);
    const evening: Step[] = [
      convened(people),
      opened(people),
      called('i1'),
      { type: 'motion.file', motion: 'f1', item: 'i1', kind: 'recommendation', text },
      onPoint('v1', ['1'], 25),
      onPoint('v2', ['2'], 12),
      onPoint('v3', ['3'], 20),
      onPoint('v4', undefined, 18),
    ];
    const held = hold(evening);
    const { meeting } = held;
    readsOnPage('D4', onThePage(held, 'i1'), { nb: 'Gjelder punkt 2 Kunngjort', nn: 'Gjeld punkt 2 Kunngjort' });
    reads('D4', said(meeting, 'v2'), {
      nb: 'Falt med 12 mot 13 stemmer (12 fra Ask).',
      nn: 'Fall med 12 mot 13 røyster (12 frå Ask).',
    });
    reads('D4', said(meeting, 'v4'), {
      nb: 'Vedtatt med 18 mot 7 stemmer (7 fra Ask).',
      nn: 'Vedteke med 18 mot 7 røyster (7 frå Ask).',
    });
    const item = meeting.items['i1'];
    expect(item && assembledDecision(meeting, item)).toEqual({
      text: '1. Veien bygges.\n3. Arbeidet starter i mai.',
      votes: ['v1', 'v3', 'v4'],
    });
    expect(meeting.motions['f1']?.status).toBe('adopted');
    const record = { type: 'decision.record' as const, item: 'i1', votes: ['v4'] };
    given(...evening)
      .when({ ...record, text })
      .isWarnedOf('decision-differs');
    given(...evening)
      .when({ ...record, text: '1. Veien bygges.\n3. Arbeidet starter i mai.' })
      .tells('decision.recorded');
  });
});
