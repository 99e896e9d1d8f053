import { describe, expect, it } from '@jest/globals';
import type { Computed } from '../../src/procedure/results.js';
import { council, matter } from '../support/council.js';
import { called, convened, declared, ended, left, opened } from '../support/evening.js';
import { because, callVote, given, hold, voted, type Step } from '../support/scenario.js';
import { reads, said, told, worded, type Said } from '../support/worded.js';

/** The first item of a council of so many is called with so many there. */
const sitting = (seats: number, present = seats, items = [matter('i1'), matter('i2')]): Step[] => {
  const people = council(seats);
  return [convened(people, items), opened(people, present), called('i1')];
};

/** The result, and how it is read aloud in both written languages. */
function resultOf(...steps: Step[]): { result: Computed; words: Said } {
  const before = given(...steps);
  const event = before.when(declared('v1')).event('vote.declared');
  return { result: event.result, words: worded(before.held.meeting, event) };
}

const twelveOf25: Said = {
  nb: 'Ikke vedtaksført: 12 av 25 medlemmer stemte, minst 13 må ha stemt.',
  nn: 'Ikkje vedtaksført: 12 av 25 medlemer røysta, minst 13 må ha røysta.',
};

describe('A Ordinary decisions', () => {
  it('A1 carries 14 against 11 by majority', () => {
    const { result, words } = resultOf(
      sitting(25),
      voted('v1', 'i1', [
        ['for', 14],
        ['against', 11],
      ]),
    );
    expect(result).toMatchObject({
      outcome: 'carried',
      decidedBy: 'majority',
      tally: { for: 14, against: 11 },
      flags: [],
    });
    reads('A1', words, {
      nb: 'Vedtatt med 14 mot 11 stemmer (11 fra Ask).',
      nn: 'Vedteke med 14 mot 11 røyster (11 frå Ask).',
    });
  });

  it('A2 carries 12 to 12 when the chair voted for; the tally stays 12 to 12', () => {
    const { result, words } = resultOf(
      sitting(25, 24),
      voted(
        'v1',
        'i1',
        [
          ['for', 12],
          ['against', 12],
        ],
        {},
        [['m1', 'for']],
      ),
    );
    expect(result).toMatchObject({
      outcome: 'carried',
      decidedBy: 'casting-vote',
      chair: 'm1',
      castingChoice: 'for',
      tally: { for: 12, against: 12 },
    });
    reads('A2', words, {
      nb: 'Vedtatt med møteleders avgjørende stemme (12–12).',
      nn: 'Vedteke med avgjerande røyst frå møteleiaren (12–12).',
    });
  });

  it('A3 rejects 12 to 12 when the chair voted against', () => {
    const { result, words } = resultOf(
      sitting(25, 24),
      voted(
        'v1',
        'i1',
        [
          ['for', 12],
          ['against', 12],
        ],
        {},
        [['m1', 'against']],
      ),
    );
    expect(result).toMatchObject({
      outcome: 'lost',
      decidedBy: 'casting-vote',
      castingChoice: 'against',
    });
    reads('A3', words, {
      nb: 'Falt med møteleders avgjørende stemme (12–12).',
      nn: 'Fall med avgjerande røyst frå møteleiaren (12–12).',
    });
  });

  it('A4 carries 7 against 6 with 13 of 25 there', () => {
    const { result, words } = resultOf(
      sitting(25, 13),
      voted('v1', 'i1', [
        ['for', 7],
        ['against', 6],
      ]),
    );
    expect(result).toMatchObject({
      outcome: 'carried',
      quorum: { members: 25, needed: 13, counted: 13 },
    });
    reads('A4', words, {
      nb: 'Vedtatt med 7 mot 6 stemmer (6 fra Ask).',
      nn: 'Vedteke med 7 mot 6 røyster (6 frå Ask).',
    });
  });

  it('A5 decides nothing with 12 of 25, however much they agree', () => {
    given(sitting(25, 12)).when(callVote('v1', 'i1')).isWarnedOf('quorum-foreseen', { eligible: 12, needed: 13 });
    const held = hold([
      sitting(25, 12),
      because(callVote('v1', 'i1'), 'quorum-foreseen'),
      { type: 'ballots.record', vote: 'v1', everybody: 'for', ballots: [] },
      { type: 'vote.close', vote: 'v1' },
      declared('v1'),
    ]);
    expect(held.meeting.votes['v1']?.result).toMatchObject({ outcome: 'not-quorate', decidedBy: 'nothing' });
    reads('A5', said(held.meeting, 'v1'), twelveOf25);
  });

  it('A6 carries 4 against 2 in a council of 12', () => {
    const { result, words } = resultOf(
      sitting(12, 6),
      voted('v1', 'i1', [
        ['for', 4],
        ['against', 2],
      ]),
    );
    expect(result).toMatchObject({
      outcome: 'carried',
      quorum: { needed: 6, counted: 6 },
    });
    reads('A6', words, {
      nb: 'Vedtatt med 4 mot 2 stemmer (2 fra Ask).',
      nn: 'Vedteke med 4 mot 2 røyster (2 frå Ask).',
    });
  });

  it('A7 decides nothing when the thirteenth is there but does not vote', () => {
    const { result, words } = resultOf(sitting(25, 13), voted('v1', 'i1', [['for', 12]]));
    expect(result).toMatchObject({ outcome: 'not-quorate', flags: ['not-voted'], notVoted: ['m13'] });
    reads('A7', words, twelveOf25);
  });

  it('A8 turns a blank vote away in an ordinary matter', () => {
    const refused = given(sitting(25), callVote('v1', 'i1'))
      .when({ type: 'ballots.record', vote: 'v1', everybody: 'for', ballots: [['m3', 'blank']] })
      .isRefused('blank', { item: 'i1', kind: 'decision' });
    reads('A8', told(refused, 'blank'), {
      nb: 'Blank stemme kan bare gis ved valg og ansettelse.',
      nn: 'Blank røyst kan berre givast ved val og tilsetjing.',
    });
  });

  it('A9 keeps what was decided before so many left that nothing more can be', () => {
    const held = hold([
      sitting(11, 7),
      left('m7'),
      voted('v1', 'i1', [
        ['for', 5],
        ['against', 1],
      ]),
      declared('v1'),
      { type: 'decision.record', item: 'i1', text: 'Vedtatt.', votes: ['v1'] },
      ended('i1'),
      called('i2'),
      left('m6'),
      because(callVote('v2', 'i2'), 'quorum-foreseen'),
      { type: 'ballots.record', vote: 'v2', everybody: 'for', ballots: [] },
      { type: 'vote.close', vote: 'v2' },
      declared('v2'),
    ]);
    expect(held.meeting.votes['v1']?.result?.outcome).toBe('carried');
    expect(held.meeting.items['i1']?.decision?.text).toBe('Vedtatt.');
    expect(held.meeting.votes['v2']?.result?.outcome).toBe('not-quorate');
    reads('A9', said(held.meeting, 'v1'), {
      nb: 'Vedtatt med 5 mot 1 stemme (1 fra Ask).',
      nn: 'Vedteke med 5 mot 1 røyst (1 frå Ask).',
    });
    reads('A9', said(held.meeting, 'v2'), {
      nb: 'Ikke vedtaksført: 5 av 11 medlemmer stemte, minst 6 må ha stemt.',
      nn: 'Ikkje vedtaksført: 5 av 11 medlemer røysta, minst 6 må ha røysta.',
    });
  });

  it('A10 records everybody there as for when nobody objects', () => {
    const held = hold([
      sitting(25, 22),
      callVote('v1', 'i1', { method: 'acclamation' }),
      { type: 'ballots.record', vote: 'v1', everybody: 'for', ballots: [] },
      { type: 'vote.close', vote: 'v1' },
      declared('v1'),
    ]);
    expect(held.meeting.votes['v1']?.result).toMatchObject({
      outcome: 'carried',
      decidedBy: 'unanimity',
      tally: { for: 22, against: 0 },
    });
    expect(held.meeting.votes['v1']?.ballots).toHaveLength(22);
    reads('A10', said(held.meeting, 'v1'), { nb: 'Enstemmig vedtatt.', nn: 'Samrøystes vedteke.' });
  });
});

describe('A Votes by group, and appointments', () => {
  const groups = { Ask: 9, Hegg: 6, Selje: 3, Pil: 3, Furu: 2, Gran: 1, Rogn: 1 };
  it('A11 carries 13 against 12 and names every member of the group that split', () => {
    const people = council(25, groups);
    const of = (group: string) =>
      people.people.filter((one) => one.group === group && one.role !== 'substitute').map((one) => one.person);
    const against = [...of('Hegg'), ...of('Pil'), ...of('Furu'), 'm9'];
    const before = given(
      convened(people),
      opened(people),
      called('i1'),
      callVote('v1', 'i1', { method: 'roll-call' }),
      { type: 'ballots.record', vote: 'v1', everybody: 'for', ballots: against.map((person) => [person, 'against']) },
      { type: 'vote.close', vote: 'v1' },
    );
    const event = before.when(declared('v1')).event('vote.declared');
    const { result, parties } = event;
    reads('A11', worded(before.held.meeting, event), {
      nb: 'Vedtatt med 13 mot 12 stemmer (Hegg, Pil, Furu, 1 fra Ask).',
      nn: 'Vedteke med 13 mot 12 røyster (Hegg, Pil, Furu, 1 frå Ask).',
    });
    expect(result).toMatchObject({ outcome: 'carried', decidedBy: 'majority', tally: { for: 13, against: 12 } });
    const onSide = (choice: string) =>
      parties?.find((side) => side.choice === choice)?.groups.map(({ group, count, split }) => [group, count, split]);
    expect(onSide('for')).toEqual([
      ['Ask', 8, true],
      ['Selje', 3, false],
      ['Gran', 1, false],
      ['Rogn', 1, false],
    ]);
    expect(onSide('against')).toEqual([
      ['Hegg', 6, false],
      ['Pil', 3, false],
      ['Furu', 2, false],
      ['Ask', 1, true],
    ]);
    expect(parties?.find((side) => side.choice === 'against')?.groups.at(-1)?.people).toEqual(['m9']);
  });

  it('A12 lets the chair decide 5 to 5 in an appointment, and says that the blank one decides under the other reading', () => {
    const hiring = [matter('i1', { kind: 'hiring' })];
    const { result, words } = resultOf(
      sitting(11, 11, hiring),
      voted(
        'v1',
        'i1',
        [
          ['for', 5],
          ['against', 5],
          ['blank', 1],
        ],
        {},
        [['m1', 'for']],
      ),
    );
    expect(result).toMatchObject({
      outcome: 'carried',
      decidedBy: 'casting-vote',
      cast: 11,
      flags: ['blank-decides'],
    });
    reads('A12', words, {
      nb: 'Vedtatt med møteleders avgjørende stemme (5–5), 1 blank.',
      nn: 'Vedteke med avgjerande røyst frå møteleiaren (5–5), 1 blank.',
    });
  });
});

describe('D What this rule book already settles of alternatives and postponement', () => {
  const withMotions = (...steps: Step[]): Step[] => [
    sitting(25),
    { type: 'motion.file', motion: 'I', item: 'i1', kind: 'recommendation', text: 'Innstillingen' },
    { type: 'motion.file', motion: 'F1', item: 'i1', kind: 'alternative', text: 'Felles forslag', mover: 'm4' },
    { type: 'motion.file', motion: 'F2', item: 'i1', kind: 'alternative', text: 'Annet forslag', mover: 'm5' },
    ...steps,
  ];
  const between = (one: string, other: string) => ({
    kind: 'choice' as const,
    options: [one, other].map((motion) => ({ option: motion, text: motion, motion })),
    motions: [one, other],
  });
  const statuses = (...steps: Step[]) =>
    Object.values(hold(withMotions(...steps)).meeting.motions).map((motion) => motion.status);
  const recommendationCarried: Said = {
    nb: 'Innstillingen ble vedtatt med 14 mot 11 stemmer (11 fra Ask).',
    nn: 'Tilrådinga vart vedteken med 14 mot 11 røyster (11 frå Ask).',
  };

  it('D1 adopts the one and lets the other lapse', () => {
    const sides: [string, number][] = [
      ['I', 14],
      ['F1', 11],
    ];
    const steps = [voted('v1', 'i1', sides, between('I', 'F1')), declared('v1')];
    expect(statuses(...steps)).toEqual(['adopted', 'lapsed', 'lapsed']);
    reads('D1', said(hold(withMotions(...steps)).meeting, 'v1'), recommendationCarried);
  });

  it('D2 decides nothing by a trial vote', () => {
    const trial = voted(
      'v1',
      'i1',
      [
        ['F1', 13],
        ['F2', 12],
      ],
      { ...between('F1', 'F2'), binding: false, purpose: 'trial' },
    );
    expect(statuses(trial, declared('v1'))).toEqual(['filed', 'filed', 'filed']);
    const final = voted(
      'v2',
      'i1',
      [
        ['I', 14],
        ['F1', 11],
      ],
      between('I', 'F1'),
    );
    expect(statuses(trial, declared('v1'), final, declared('v2'))).toEqual(['adopted', 'lapsed', 'lapsed']);
    const { meeting } = hold(withMotions(trial, declared('v1'), final, declared('v2')));
    reads('D2', said(meeting, 'v1'), {
      nb: 'Prøveavstemning, ikke bindende: forslag 2: 13, forslag 3: 12.',
      nn: 'Prøveavrøysting, ikkje bindande: framlegg 2: 13, framlegg 3: 12.',
    });
    reads('D2', said(meeting, 'v2'), recommendationCarried);
    given(...withMotions(trial, declared('v1')))
      .when({ type: 'decision.record', item: 'i1', text: 'Felles forslag', votes: ['v1'] })
      .isRefused('binding-votes', { votes: ['v1'] });
  });

  it('D3 lets the chair’s own vote decide between two with 12 each', () => {
    const before = given(
      sitting(25, 24),
      ...withMotions().slice(1),
      voted(
        'v1',
        'i1',
        [
          ['I', 12],
          ['F1', 12],
        ],
        between('I', 'F1'),
        [['m1', 'I']],
      ),
    );
    const event = before.when(declared('v1')).event('vote.declared');
    reads('D3', worded(before.held.meeting, event), {
      nb: 'Innstillingen ble vedtatt med møteleders avgjørende stemme (12–12).',
      nn: 'Tilrådinga vart vedteken med avgjerande røyst frå møteleiaren (12–12).',
    });
    expect(event.result).toMatchObject({
      outcome: 'chosen',
      chosen: 'I',
      decidedBy: 'casting-vote',
      tally: { I: 12, F1: 12 },
    });
  });

  it('D5 puts nothing more to the vote once the matter is put off', () => {
    const putOff = given(
      sitting(25),
      { type: 'motion.file', motion: 'U', item: 'i1', kind: 'postponement', text: 'Saken utsettes', mover: 'm2' },
      voted(
        'v1',
        'i1',
        [
          ['for', 13],
          ['against', 12],
        ],
        { purpose: 'postponement', motions: ['U'] },
      ),
      declared('v1'),
    )
      .when(callVote('v2', 'i1'))
      .isRefused('item-put-off', { motion: 'U' });
    reads('D5', said(putOff.meeting, 'v1'), {
      nb: 'Saken utsettes. Vedtatt med 13 mot 12 stemmer (12 fra Ask).',
      nn: 'Saka blir utsett. Vedteke med 13 mot 12 røyster (12 frå Ask).',
    });
  });
});
