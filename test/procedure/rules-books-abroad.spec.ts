import { describe, expect, it } from '@jest/globals';
import { shareSeats } from '../../src/procedure/elections/seats.js';
import type { MeetingFacts } from '../../src/procedure/events.js';
import type { RuleBookId } from '../../src/procedure/rule-book.js';
import { council, matter } from '../support/council.js';
import { byLists, lot, openElection, sitting as electing } from '../support/electing.js';
import { called, convened, declared, opened } from '../support/evening.js';
import { because, callVote, given, hold, voted, type Step } from '../support/scenario.js';
import { onThePage, said } from '../support/worded.js';

/** What a council abroad does otherwise, as its law says it. */

const people = council(11);
const sitting = (
  ruleBook: RuleBookId,
  item = matter('i1'),
  present = 11,
  facts: Partial<MeetingFacts> = {},
): Step[] => [convened(people, [item], { ruleBook, language: 'nb', ...facts }), opened(people, present), called('i1')];
const inSweden: Partial<MeetingFacts> = { ruleBook: 'swedish-municipality', language: 'nb' };

describe('A Swedish council (kommunallagen 2017:725, lagen 2022:629)', () => {
  const divided = (inFavour: number, against: number, changes: Parameters<typeof voted>[3] = {}): Step[] =>
    voted(
      'v1',
      'i1',
      [
        ['for', inFavour],
        ['against', against],
      ],
      changes,
      [['m1', 'for']],
    );

  it('draws a lot at a tie in an appointment, and lets the chair decide in any other matter (5 kap. 56 §)', () => {
    const appointment = [sitting('swedish-municipality', matter('i1', { kind: 'hiring' }), 10), divided(5, 5)];
    given(...appointment)
      .when(declared('v1'))
      .isRefused('lot', { between: ['for', 'against'] });
    const drawn = given(...appointment, lot(['for', 'against'], 'against')).when(declared('v1'));
    expect(drawn.event('vote.declared')).toMatchObject({
      result: { outcome: 'lost', decidedBy: 'lot' },
      rule: { id: 'lot', source: 'kommunallagen (2017:725) 5 kap. 56 § andra stycket' },
      sentence: 'Falt etter loddtrekning (5–5).',
    });
    const matters = given(sitting('swedish-municipality', matter('i1'), 10), divided(5, 5)).when(declared('v1'));
    expect(matters.event('vote.declared').result).toMatchObject({ outcome: 'carried', decidedBy: 'casting-vote' });
  });

  it('elects by lists when so many ask as those attending divided by the seats and one more (lagen 2022:629 2 §)', () => {
    const asked = (seats: number, asking: string[], present = 25) =>
      given(electing(inSweden, present)).when(openElection({ seats, demandedBy: asking }));
    asked(9, ['m2', 'm3']).isRefused('lists-on-demand', { demanding: 2, needed: 3 });
    asked(9, ['m2', 'm3', 'm4']).tells('election.opened');
    asked(4, ['m2', 'm3', 'm4', 'm5']).isRefused('lists-on-demand', { demanding: 4, needed: 5 });
    asked(9, ['m2', 'm3'], 20).tells('election.opened');
  });

  it('draws a lot between equal quotients, however many votes each list had (lagen 2022:629 21 §)', () => {
    const demandedBy = Array.from({ length: 9 }, (_, index) => `m${index + 2}`);
    const steps = byLists(2, { A: 10, B: 5 }).slice(1);
    const voting = [openElection({ seats: 2, demandedBy }), ...steps];
    given(electing(inSweden), ...voting)
      .when(declared('v1'))
      .isRefused('lot', { between: ['A', 'B'] });
    const drawn = given(electing(inSweden), ...voting, lot(['A', 'B'], 'B')).when(declared('v1'));
    expect(drawn.event('vote.declared').result).toMatchObject({ outcome: 'shared', seats: { A: 1, B: 1 } });
    const lists = [
      { list: 'A', votes: 10 },
      { list: 'B', votes: 5 },
    ];
    expect(shareSeats(lists, 2, 'dhondt', () => null).rows.map(({ seats }) => seats)).toEqual([2, 0]);
    expect(shareSeats(lists, 2, 'dhondt', () => null, 'lot').pending).toEqual(['A', 'B']);
  });

  it('puts a matter off when a third of those attending want it, whatever the others want (5 kap. 50 §)', () => {
    const putOff = { purpose: 'postponement' as const, motions: ['U'], threshold: 'put-off-by-minority' as const };
    const motion: Step = {
      type: 'motion.file',
      motion: 'U',
      item: 'i1',
      kind: 'refer-back',
      text: 'Saken sendes tilbake',
      mover: 'm2',
    };
    const asked = (inFavour: number) =>
      given(sitting('swedish-municipality'), motion, divided(inFavour, 11 - inFavour, putOff)).when(declared('v1'));
    expect(asked(4).event('vote.declared')).toMatchObject({
      result: { outcome: 'carried', decidedBy: 'threshold' },
      rule: { id: 'threshold', source: 'kommunallagen (2017:725) 5 kap. 50 § första stycket' },
      sentence:
        'Saken sendes tilbake. Vedtatt med 4 mot 7 stemmer (4 fra Ask). Kravet er stemmene til minst 4 av 11 møtende medlemmer.',
    });
    expect(asked(3).event('vote.declared').result.outcome).toBe('lost');
    given(sitting('norwegian-municipality'), motion)
      .when(callVote('v1', 'i1', putOff))
      .isRefused('threshold-known');
  });

  it('calls an extra election with two thirds of those attending (5 kap. 10 §)', () => {
    const asked = (inFavour: number) =>
      given(sitting('swedish-municipality'), divided(inFavour, 11 - inFavour, { threshold: 'extra-election' }))
        .when(declared('v1'))
        .event('vote.declared').result;
    expect(asked(7)).toMatchObject({ outcome: 'lost', threshold: { needed: 8, of: 11, base: 'attending' } });
    expect(asked(8).outcome).toBe('carried');
  });
});

describe('An English council (Local Government Act 1972)', () => {
  it('decides with a quarter of its members there, and not with fewer (Sch. 12 para. 6)', () => {
    const { meeting } = hold([
      sitting('english-council', matter('i1'), 3),
      voted('v1', 'i1', [
        ['for', 2],
        ['against', 1],
      ]),
      declared('v1'),
    ]);
    expect(meeting.votes['v1']?.result).toMatchObject({ outcome: 'carried', quorum: { needed: 3, counted: 3 } });
    given(sitting('english-council', matter('i1'), 2))
      .when(callVote('v1', 'i1'))
      .isWarnedOf('quorum-foreseen');
  });

  it('says of too few how many were there, where that is what is asked, and of enough besides who voted', () => {
    const tooFew = hold([
      sitting('english-council', matter('i1'), 2),
      because(callVote('v1', 'i1'), 'quorum-foreseen'),
      { type: 'ballots.record', vote: 'v1', everybody: 'for', ballots: [] },
      { type: 'vote.close', vote: 'v1' },
      declared('v1'),
    ]);
    expect(said(tooFew.meeting, 'v1')).toEqual({
      nb: 'Ikke vedtaksført: 2 av 11 medlemmer var til stede, minst 3 må være til stede.',
      nn: 'Ikkje vedtaksført: 2 av 11 medlemer var til stades, minst 3 må vere til stades.',
    });
    const enough = hold([sitting('english-council', matter('i1'), 9), voted('v1', 'i1', [['for', 2]]), declared('v1')]);
    const { nb, nn } = onThePage(enough, 'i1');
    expect(nb).toContain('Avgitte stemmer 2; 9 av 11 medlemmer var til stede, og det må være minst 3');
    expect(nn).toContain('Avgitte røyster 2; 9 av 11 medlemer var til stades, og det må vere minst 3');
  });

  it('tells the public five clear days before, though three are enough for the summons (ss. 100A, 100B)', () => {
    const before = convened(people, undefined, { ruleBook: 'english-council' }).slice(0, 4);
    const summon = (noticeDays: number) =>
      given(...before).when({ type: 'meeting.summon', noticeDays, documentsSent: true });
    summon(3).isWarnedOf('notice', { needed: 5 });
    summon(5).tells('meeting.summoned');
  });
});

describe('A Californian council (Government Code § 54954.2(b)(2))', () => {
  const late = (attending: number): Step[] => [
    sitting('california-brown-act', matter('i1'), attending),
    { type: 'agenda.supplement', items: [matter('x1')] },
  ];
  const admit = (objecting: number) => ({ type: 'item.admit', item: 'x1', objecting, chairObjects: false }) as const;

  it('takes a late item when two thirds of those present will, and when all will where fewer than two thirds are', () => {
    given(late(9)).when(admit(3)).tells('item.admitted');
    expect(given(late(9)).when(admit(4)).event('item.barred')).toMatchObject({ attending: 9, needed: 4 });
    given(late(7)).when(admit(0)).tells('item.admitted');
    expect(given(late(7)).when(admit(1)).event('item.barred')).toMatchObject({ attending: 7, needed: 1 });
  });
});
