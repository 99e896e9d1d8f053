import { describe, expect, it } from '@jest/globals';
import type { Meeting } from '../../src/procedure/meeting.js';
import { council, matter } from '../support/council.js';
import { called, convened, declared, left, opened } from '../support/evening.js';
import { because, callVote, given, hold, voted, type Step } from '../support/scenario.js';
import { onThePage, reads, readsOnPage, said, told, type Said } from '../support/worded.js';

const groups = { Ask: 6, Hegg: 5 };
const sitting = (seats: number, present = seats): Step[] => {
  const people = council(seats, seats === 11 ? groups : { Ask: seats });
  return [convened(people), opened(people, present), called('i1')];
};

/** The question is put, answered by everybody who may, and decided. */
const foundDisqualified = (person: string, vote: string): Step[] => [
  callVote(vote, 'i1', { purpose: 'disqualification', concerns: person, question: 'Er representanten inhabil?' }),
  { type: 'ballots.record', vote, everybody: 'for', ballots: [] },
  { type: 'vote.close', vote },
  declared(vote),
  {
    type: 'disqualification.decide',
    item: 'i1',
    person,
    outcome: 'disqualified',
    basis: 'fvl § 6 første ledd bokstav b',
    vote,
  },
];
const raised = (person: string): Step => ({ type: 'disqualification.raise', item: 'i1', person });

describe('B Disqualification and substitutes', () => {
  const substituted: Step[] = [
    sitting(11),
    raised('m3'),
    foundDisqualified('m3', 'h1'),
    { type: 'substitute.seat', person: 'Ask-1', substituteFor: 'm3', item: 'i1' },
  ];

  it('B1 lets the substitute vote in the place of the one who is disqualified', () => {
    const held = hold([
      ...substituted,
      voted('v1', 'i1', [
        ['for', 6],
        ['against', 5],
      ]),
      declared('v1'),
    ]);
    expect(held.meeting.votes['h1']?.eligible).not.toContain('m3');
    expect(held.meeting.votes['h1']?.result?.tally).toEqual({ for: 10, against: 0 });
    expect(held.meeting.votes['v1']?.eligible).toHaveLength(11);
    expect(held.meeting.votes['v1']?.eligible).toContain('Ask-1');
    expect(held.meeting.votes['v1']?.result?.outcome).toBe('carried');
    expect(held.meeting.items['i1']?.disqualifications).toMatchObject([{ person: 'm3', outcome: 'disqualified' }]);
    reads('B1', said(held.meeting, 'h1'), {
      nb: 'Medlemmet er inhabilt. Enstemmig vedtatt.',
      nn: 'Medlemen er inhabil. Samrøystes vedteke.',
    });
    reads('B1', said(held.meeting, 'v1'), {
      nb: 'Vedtatt med 6 mot 5 stemmer (4 fra Hegg, 1 fra Ask).',
      nn: 'Vedteke med 6 mot 5 røyster (4 frå Hegg, 1 frå Ask).',
    });
    readsOnPage('B1', onThePage(held, 'i1'), {
      nb: 'Dagny Bergtun (Ask) ble kjent inhabil. Grunnlag: fvl § 6 første ledd bokstav b.',
      nn: 'Dagny Bergtun (Ask) vart kjend inhabil. Grunnlag: fvl § 6 første ledd bokstav b.',
    });
  });

  it('B2 needs as many votes as ever when nobody takes the seat', () => {
    const after = given(
      sitting(11),
      raised('m3'),
      foundDisqualified('m3', 'h1'),
      voted(
        'v1',
        'i1',
        [
          ['for', 5],
          ['against', 5],
        ],
        {},
        [['m1', 'against']],
      ),
    ).when(declared('v1'));
    expect(after.event('vote.declared').result).toMatchObject({
      outcome: 'lost',
      decidedBy: 'casting-vote',
      quorum: { needed: 6, counted: 10 },
    });
    reads('B2', said(after.meeting, 'v1'), {
      nb: 'Falt med møteleders avgjørende stemme (5–5).',
      nn: 'Fall med avgjerande røyst frå møteleiaren (5–5).',
    });
    readsOnPage('B2', onThePage(after, 'i1'), {
      nb: '10 av 11 medlemmer stemte; minst 6 må stemme',
      nn: '10 av 11 medlemer røysta; minst 6 må røyste',
    });
  });

  it('B3 gives the casting vote to the deputy who presides', () => {
    const after = given(
      sitting(11),
      raised('m1'),
      { type: 'chair.change', chair: 'm2', reason: 'Ordføreren er inhabil' },
      foundDisqualified('m1', 'h1'),
      voted(
        'v1',
        'i1',
        [
          ['for', 5],
          ['against', 5],
        ],
        {},
        [['m2', 'for']],
      ),
    ).when(declared('v1'));
    expect(after.event('vote.declared').result).toMatchObject({
      outcome: 'carried',
      decidedBy: 'casting-vote',
      chair: 'm2',
    });
    reads('B3', said(after.meeting, 'v1'), {
      nb: 'Vedtatt med møteleders avgjørende stemme (5–5).',
      nn: 'Vedteke med avgjerande røyst frå møteleiaren (5–5).',
    });
    readsOnPage('B3', onThePage(after, 'i1'), {
      nb: 'Stemmetallet var likt. Stemmen til møteleder Birk Bergtun (Ask) avgjorde.',
      nn: 'Røystetalet var likt. Røysta til møteleiar Birk Bergtun (Ask) avgjorde.',
    });
  });

  const foundByAll: Said = {
    nb: 'Medlemmet er inhabilt. Enstemmig vedtatt.',
    nn: 'Medlemen er inhabil. Samrøystes vedteke.',
  };
  const eligibleFor = (meeting: Meeting, vote: string) => meeting.votes[vote]?.eligible;

  it('B4 lets all seven take part when four are in question and the other three are too few', () => {
    const inQuestion = ['m4', 'm5', 'm6', 'm7'];
    const held = hold([
      sitting(7),
      ...inQuestion.map(raised),
      ...inQuestion.map((person, index) => foundDisqualified(person, `h${index}`)),
    ]);
    inQuestion.forEach((_, index) => {
      expect(eligibleFor(held.meeting, `h${index}`)).toHaveLength(7);
      reads('B4', said(held.meeting, `h${index}`), foundByAll);
    });
    readsOnPage('B4', onThePage(held, 'i1'), {
      nb: '7 av 7 medlemmer stemte; minst 4 må stemme',
      nn: '7 av 7 medlemer røysta; minst 4 må røyste',
    });
  });

  it('B5 keeps three in question out of all three decisions when the other four are enough', () => {
    const inQuestion = ['m5', 'm6', 'm7'];
    const held = hold([
      sitting(7),
      ...inQuestion.map(raised),
      ...inQuestion.map((person, index) => foundDisqualified(person, `h${index}`)),
    ]);
    inQuestion.forEach((_, index) => {
      expect(eligibleFor(held.meeting, `h${index}`)).toEqual(['m1', 'm2', 'm3', 'm4']);
      reads('B5', said(held.meeting, `h${index}`), foundByAll);
    });
    readsOnPage('B5', onThePage(held, 'i1'), {
      nb: '4 av 7 medlemmer stemte; minst 4 må stemme',
      nn: '4 av 7 medlemer røysta; minst 4 må røyste',
    });
  });

  it('B6 decides nothing with four of seven disqualified and no substitutes', () => {
    const inQuestion = ['m4', 'm5', 'm6', 'm7'];
    const { meeting } = given(
      sitting(7),
      ...inQuestion.map(raised),
      ...inQuestion.map((person, index) => foundDisqualified(person, `h${index}`)),
      because(callVote('v1', 'i1'), 'quorum-foreseen'),
      { type: 'ballots.record', vote: 'v1', everybody: 'for', ballots: [] },
      { type: 'vote.close', vote: 'v1' },
    ).when(declared('v1'));
    expect(meeting.votes['v1']?.result).toMatchObject({ outcome: 'not-quorate', cast: 3 });
    reads('B6', said(meeting, 'v1'), {
      nb: 'Ikke vedtaksført: 3 av 7 medlemmer stemte, minst 4 må ha stemt.',
      nn: 'Ikkje vedtaksført: 3 av 7 medlemer røysta, minst 4 må ha røysta.',
    });
  });

  it('B7 wants a reason for a substitute from another group', () => {
    const seat = { type: 'substitute.seat', person: 'Hegg-1', substituteFor: 'm3' } as const;
    const evening = [sitting(11), left('m3')];
    const warned = given(...evening)
      .when(seat)
      .isWarnedOf('substitute-group', { group: 'Hegg', seatOf: 'Ask' });
    reads('B7', told(warned, 'substitute-group'), {
      nb: 'Vara Hegg 1 er ikke fra gruppen som har plassen (Ask). Varamedlemmer kalles inn fra samme gruppe.',
      nn: 'Vara Hegg 1 er ikkje frå gruppa som har plassen (Ask). Varamedlemer blir kalla inn frå same gruppa.',
    });
    const seated = given(...evening)
      .when(because(seat, 'substitute-group'))
      .tells('warning.overridden', 'substitute.seated');
    readsOnPage('B7', onThePage(seated), {
      nb: 'Varamedlemmet kom fra en annen gruppe Hvem: Vara Hegg 1 · gruppe: Hegg · plassen tilhører: Ask',
      nn: 'Varamedlemen kom frå ei anna gruppe Kven: Vara Hegg 1 · gruppe: Hegg · plassen høyrer til: Ask',
    });
  });
});

describe('C Thresholds', () => {
  const late = (attending: number): Step[] => [
    sitting(25, attending),
    { type: 'agenda.supplement', items: [matter('x1')] },
  ];
  const admit = (objecting: number, chairObjects = false) =>
    ({ type: 'item.admit', item: 'x1', objecting, chairObjects }) as const;

  it('C1 admits a late item when 7 of 24 object', () => {
    const admitted = given(...late(24))
      .when(admit(7))
      .tells('item.admitted');
    readsOnPage('C1', onThePage(admitted), {
      nb: 'Sak tatt opp til behandling i møtet 7 av 24 møtende medlemmer motsatte seg at saken ble avgjort. Minst 8 kan hindre det.',
      nn: 'Sak teken opp til handsaming i møtet 7 av 24 møtande medlemer sette seg imot at saka vart avgjord. Minst 8 kan hindre det.',
    });
  });

  it('C2 bars it when 8 of 24 object', () => {
    const barred = given(...late(24)).when(admit(8));
    expect(barred.event('item.barred')).toMatchObject({ attending: 24, needed: 8 });
    readsOnPage('C2', onThePage(barred), {
      nb: 'Sak ikke tatt opp i møtet 8 av 24 møtende medlemmer motsatte seg at saken ble avgjort. Minst 8 kan hindre det.',
      nn: 'Sak ikkje teken opp i møtet 8 av 24 møtande medlemer sette seg imot at saka vart avgjord. Minst 8 kan hindre det.',
    });
  });

  it('C3 admits it when 8 of 25 object, bars it when 9 do, or the chair alone', () => {
    const admitted = given(...late(25))
      .when(admit(8))
      .tells('item.admitted');
    readsOnPage('C3', onThePage(admitted, 'x1'), {
      nb: '8 av 25 møtende medlemmer motsatte seg at saken ble avgjort. Minst 9 kan hindre det.',
      nn: '8 av 25 møtande medlemer sette seg imot at saka vart avgjord. Minst 9 kan hindre det.',
    });
    const barred = given(...late(25))
      .when(admit(9))
      .tells('item.barred');
    readsOnPage('C3', onThePage(barred, 'x1'), {
      nb: '9 av 25 møtende medlemmer motsatte seg at saken ble avgjort. Minst 9 kan hindre det.',
      nn: '9 av 25 møtande medlemer sette seg imot at saka vart avgjord. Minst 9 kan hindre det.',
    });
    const byChair = given(...late(25)).when(admit(0, true));
    expect(byChair.event('item.barred').byChair).toBe(true);
    readsOnPage('C3', onThePage(byChair, 'x1'), {
      nb: 'Møteleder motsatte seg at saken ble avgjort.',
      nn: 'Møteleiaren sette seg imot at saka vart avgjord.',
    });
  });
});
