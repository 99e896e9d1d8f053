import { describe, expect, it } from '@jest/globals';
import type { ThresholdId } from '../../src/procedure/vocabulary.js';
import type { MeetingFacts } from '../../src/procedure/events.js';
import { council, matter } from '../support/council.js';
import { called, convened, declared, opened } from '../support/evening.js';
import { callVote, given, voted, type Step } from '../support/scenario.js';
import { reads, told, worded } from '../support/worded.js';

const sitting = (seats: number, present = seats, facts: Partial<MeetingFacts> = {}): Step[] => {
  const people = council(seats);
  return [convened(people, [matter('i1')], facts), opened(people, present), called('i1')];
};

/** What a matter with such a threshold leads to, so many for and so many against, and how that is read aloud. */
function resultOf(seats: number, threshold: ThresholdId, inFavour: number, against: number) {
  const sides: [string, number][] = [
    ['for', inFavour],
    ['against', against],
  ];
  const asked = given(sitting(seats), voted('v1', 'i1', sides, { threshold }));
  const event = asked.when(declared('v1')).event('vote.declared');
  return { ...event, words: worded(asked.held.meeting, event) };
}

describe('C Thresholds, where the rule book asks for more, or less, than a simple majority', () => {
  it('C4 lets a new council of 25 decide with 17 there, and nothing with 16', () => {
    const constitutive: Partial<MeetingFacts> = { kind: 'constitutive' };
    const tooFew = given(sitting(25, 16, constitutive))
      .when(callVote('v1', 'i1'))
      .isRefused('constitutive-quorum', { attending: 16, needed: 17, members: 25 });
    reads('C4', told(tooFew, 'constitutive-quorum'), {
      nb: 'I det konstituerende møtet må minst 17 av 25 medlemmer være til stede for å gjøre vedtak. 16 er her nå.',
      nn: 'I det konstituerande møtet må minst 17 av 25 medlemer vere til stades for å gjere vedtak. 16 er her no.',
    });
    given(sitting(25, 17, constitutive))
      .when(callVote('v1', 'i1'))
      .tells('vote.called');
    given(sitting(27, 17, constitutive))
      .when(callVote('v1', 'i1'))
      .isRefused('constitutive-quorum', { needed: 18 });
    given(sitting(35, 23, constitutive))
      .when(callVote('v1', 'i1'))
      .isRefused('constitutive-quorum', { needed: 24 });
    const asked = given(sitting(25, 17, constitutive), voted('v1', 'i1', [['for', 17]]));
    const event = asked.when(declared('v1')).event('vote.declared');
    reads('C4', worded(asked.held.meeting, event), { nb: 'Enstemmig vedtatt.', nn: 'Samrøystes vedteke.' });
  });

  it('C5 suspends the mayor with 17 of 25 votes, not with 16', () => {
    const short = resultOf(25, 'suspend-mayor', 16, 9);
    expect(short).toMatchObject({
      result: {
        outcome: 'lost',
        decidedBy: 'threshold',
        threshold: { id: 'suspend-mayor', needed: 17, of: 25, base: 'cast' },
      },
      rule: { id: 'threshold', source: 'kommuneloven § 7-12 andre ledd' },
    });
    reads('C5', short.words, {
      nb: 'Falt med 16 mot 9 stemmer (9 fra Ask). Kravet er minst 17 av 25 avgitte stemmer.',
      nn: 'Fall med 16 mot 9 røyster (9 frå Ask). Kravet er minst 17 av 25 avgitte røyster.',
    });
    const enough = resultOf(25, 'suspend-mayor', 17, 8);
    expect(enough).toMatchObject({
      result: { outcome: 'carried', decidedBy: 'threshold' },
    });
    reads('C5', enough.words, {
      nb: 'Vedtatt med 17 mot 8 stemmer (8 fra Ask). Kravet er minst 17 av 25 avgitte stemmer.',
      nn: 'Vedteke med 17 mot 8 røyster (8 frå Ask). Kravet er minst 17 av 25 avgitte røyster.',
    });
  });

  it('C6 removes the mayor with 23 of 25 or 25 of 27 votes, not with 22 or 24', () => {
    const cases: [number, number, string, string, string][] = [
      [
        25,
        22,
        'lost',
        'Falt med 22 mot 3 stemmer (3 fra Ask). Kravet er minst 23 av 25 avgitte stemmer.',
        'Fall med 22 mot 3 røyster (3 frå Ask). Kravet er minst 23 av 25 avgitte røyster.',
      ],
      [
        25,
        23,
        'carried',
        'Vedtatt med 23 mot 2 stemmer (2 fra Ask). Kravet er minst 23 av 25 avgitte stemmer.',
        'Vedteke med 23 mot 2 røyster (2 frå Ask). Kravet er minst 23 av 25 avgitte røyster.',
      ],
      [
        27,
        24,
        'lost',
        'Falt med 24 mot 3 stemmer (3 fra Ask). Kravet er minst 25 av 27 avgitte stemmer.',
        'Fall med 24 mot 3 røyster (3 frå Ask). Kravet er minst 25 av 27 avgitte røyster.',
      ],
      [
        27,
        25,
        'carried',
        'Vedtatt med 25 mot 2 stemmer (2 fra Ask). Kravet er minst 25 av 27 avgitte stemmer.',
        'Vedteke med 25 mot 2 røyster (2 frå Ask). Kravet er minst 25 av 27 avgitte røyster.',
      ],
    ];
    for (const [cast, inFavour, outcome, nb, nn] of cases) {
      const { result, words } = resultOf(cast, 'remove-mayor', inFavour, cast - inFavour);
      expect(result.outcome).toBe(outcome);
      reads('C6', words, { nb, nn });
    }
  });

  it('C7 gives three members the documents they ask for, whatever the other 22 want', () => {
    const three = resultOf(25, 'document-access', 3, 22);
    expect(three).toMatchObject({
      result: { outcome: 'carried', decidedBy: 'threshold', threshold: { needed: 3, of: 25 } },
      rule: { id: 'threshold', source: 'kommuneloven § 11-13 tredje ledd' },
    });
    reads('C7', three.words, {
      nb: 'Vedtatt med 3 mot 22 stemmer (3 fra Ask). Kravet er minst 3 av 25 avgitte stemmer.',
      nn: 'Vedteke med 3 mot 22 røyster (3 frå Ask). Kravet er minst 3 av 25 avgitte røyster.',
    });
    expect(resultOf(25, 'document-access', 2, 23).result.outcome).toBe('lost');
  });

  it('C8 keeps the polls open longer when nine of 25 members want it, not when eight do', () => {
    const nine = resultOf(25, 'polling-hours', 9, 16);
    expect(nine).toMatchObject({
      result: { outcome: 'carried', threshold: { needed: 9, of: 25, base: 'members' } },
      rule: { id: 'threshold', source: 'valgloven § 9-1 femte ledd' },
    });
    reads('C8', nine.words, {
      nb: 'Vedtatt med 9 mot 16 stemmer (9 fra Ask). Kravet er stemmene til minst 9 av 25 medlemmer.',
      nn: 'Vedteke med 9 mot 16 røyster (9 frå Ask). Kravet er røystene til minst 9 av 25 medlemer.',
    });
    expect(resultOf(25, 'polling-hours', 8, 17).result.outcome).toBe('lost');
  });

  it('C9 adopts in an enterprise board of seven only what more than a third of all its members want', () => {
    const board = (inFavour: number, against: number) => {
      const sides: [string, number][] = [
        ['for', inFavour],
        ['against', against],
      ];
      const asked = given(
        sitting(7, 4, { ruleBook: 'norwegian-enterprise-board' }),
        voted('v1', 'i1', sides, {}, [['m1', 'for']]),
      );
      const event = asked.when(declared('v1')).event('vote.declared');
      return { ...event, words: worded(asked.held.meeting, event) };
    };
    const tied = board(2, 2);
    expect(tied).toMatchObject({
      result: {
        outcome: 'lost',
        decidedBy: 'threshold',
        threshold: { id: 'ordinary', needed: 3, of: 7, base: 'members' },
      },
      rule: { id: 'threshold', source: 'kommuneloven § 9-9 femte ledd' },
    });
    reads('C9', tied.words, {
      nb: 'Falt med 2 mot 2 stemmer (2 fra Ask). Kravet er stemmene til minst 3 av 7 medlemmer.',
      nn: 'Fall med 2 mot 2 røyster (2 frå Ask). Kravet er røystene til minst 3 av 7 medlemer.',
    });
    const ahead = board(3, 1);
    expect(ahead).toMatchObject({
      result: { outcome: 'carried', decidedBy: 'majority' },
    });
    reads('C9', ahead.words, {
      nb: 'Vedtatt med 3 mot 1 stemme (1 fra Ask).',
      nn: 'Vedteke med 3 mot 1 røyst (1 frå Ask).',
    });
  });
});
