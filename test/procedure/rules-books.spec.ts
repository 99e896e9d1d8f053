import { describe, expect, it } from '@jest/globals';
import type { Command } from '../../src/procedure/commands.js';
import { decide } from '../../src/procedure/decide.js';
import type { AgendaItemFacts, MeetingFacts } from '../../src/procedure/events.js';
import type { RuleBook, RuleBookId } from '../../src/procedure/rule-book.js';
import { norwegianMunicipality } from '../../src/procedure/rule-books/norwegian-municipality.js';
import type { BodyType } from '../../src/procedure/vocabulary.js';
import { council, matter } from '../support/council.js';
import { called, convened, declared, left, opened, remote, streamIsLive } from '../support/evening.js';
import { because, callVote, given, hold, nobodyYet, voted, type Step } from '../support/scenario.js';
import { rule } from '../support/rules.js';

const sitting = (
  seats: number,
  present = seats,
  facts: Partial<MeetingFacts> = {},
  items: AgendaItemFacts[] = [matter('i1'), matter('i2')],
): Step[] => {
  const people = council(seats);
  return [convened(people, items, facts), opened(people, present), called('i1')];
};

const board: Partial<MeetingFacts> = { ruleBook: 'norwegian-enterprise-board' };

rule('constitutive-quorum', () => {
  const constitutive: Partial<MeetingFacts> = { kind: 'constitutive' };

  it('turns the vote away with fewer than two thirds there, and no reason helps', () => {
    given(sitting(11, 7, constitutive))
      .when(because(callVote('v1', 'i1'), 'constitutive-quorum'))
      .isRefused('constitutive-quorum', { attending: 7, needed: 8, members: 11 });
    given(sitting(11, 7)).when(callVote('v1', 'i1')).tells('vote.called');
  });

  it('lets a trial vote be taken, which decides nothing', () => {
    given(sitting(11, 7, constitutive))
      .when(callVote('v1', 'i1', { purpose: 'trial', binding: false }))
      .tells('vote.called');
  });

  it('declares nothing when somebody left meanwhile', () => {
    given(sitting(11, 8, constitutive), voted('v1', 'i1', [['for', 8]]), left('m8'))
      .when(declared('v1'))
      .isRefused('constitutive-quorum', { attending: 7, needed: 8 });
  });
});

rule('threshold', () => {
  const suspend = (inFavour: number, against: number, present = inFavour + against) =>
    given(
      sitting(12, present),
      voted(
        'v1',
        'i1',
        [
          ['for', inFavour],
          ['against', against],
        ],
        { threshold: 'suspend-mayor' },
      ),
    )
      .when(declared('v1'))
      .event('vote.declared');

  it('carries with exactly two thirds, and nothing is rounded', () => {
    expect(suspend(8, 4).result).toMatchObject({ outcome: 'carried', threshold: { needed: 8, of: 12 } });
    expect(suspend(7, 4).result).toMatchObject({ outcome: 'lost', threshold: { needed: 8, of: 11 } });
  });

  it('asks for the votes of enough members all the same', () => {
    expect(suspend(5, 0, 12).result).toMatchObject({ outcome: 'not-quorate', decidedBy: 'nothing' });
    expect(suspend(5, 0, 12).rule.id).toBe('quorum');
  });

  it('names the provision in the language of the meeting', () => {
    const inNynorsk = given(
      sitting(11, 11, { language: 'nn' }),
      voted('v1', 'i1', [['for', 11]], { threshold: 'suspend-mayor' }),
    )
      .when(declared('v1'))
      .event('vote.declared');
    expect(inNynorsk.rule).toEqual({ id: 'threshold', source: 'kommunelova § 7-12 andre ledd' });
    expect(inNynorsk.sentence).toBe('Samrøystes vedteke. Kravet er minst 8 av 11 avgitte røyster.');
  });

  it('says when a voice that is missing could have turned it', () => {
    expect(suspend(8, 3, 12).result.flags).toEqual(['not-voted']);
    expect(suspend(7, 4, 12).result.flags).toEqual(['outcome-sensitive', 'not-voted']);
  });

  it('leaves the chair’s vote to decide where a simple majority is enough as well', () => {
    const asked = given(
      sitting(6, 4),
      voted(
        'v1',
        'i1',
        [
          ['for', 2],
          ['against', 2],
        ],
        { threshold: 'document-access' },
        [['m1', 'for']],
      ),
    );
    const { result, rule: behind } = asked.when(declared('v1')).event('vote.declared');
    expect(result).toMatchObject({ outcome: 'carried', decidedBy: 'casting-vote' });
    expect(behind.id).toBe('casting-vote');
  });

  it('counts of those attending where the law says so', () => {
    const result = given(
      sitting(25, 15),
      voted(
        'v1',
        'i1',
        [
          ['for', 10],
          ['against', 5],
        ],
        { threshold: 'no-confidence-same-day' },
      ),
    )
      .when(declared('v1'))
      .event('vote.declared').result;
    expect(result).toMatchObject({ outcome: 'carried', threshold: { needed: 10, of: 15, base: 'attending' } });
  });

  it('holds when the count is corrected', () => {
    const corrected = given(
      sitting(12),
      voted(
        'v1',
        'i1',
        [
          ['for', 8],
          ['against', 4],
        ],
        { threshold: 'suspend-mayor' },
      ),
      declared('v1'),
    )
      .when({
        type: 'vote.correct',
        vote: 'v1',
        ballots: [['m1', 'against']],
        reason: 'Talt feil',
        confirmedByChair: true,
      })
      .event('vote.corrected');
    expect(corrected).toMatchObject({ flipped: true, result: { outcome: 'lost', threshold: { needed: 8, of: 12 } } });
    expect(corrected.sentence).toBe('Falt med 7 mot 5 stemmer (5 fra Ask). Kravet er minst 8 av 12 avgitte stemmer.');
  });
});

rule('threshold-known', () => {
  it('knows the mayor of a council, not of a board', () => {
    given(sitting(7, 7, board))
      .when(callVote('v1', 'i1', { threshold: 'suspend-mayor' }))
      .isRefused('threshold-known', { threshold: 'suspend-mayor' });
  });

  it('measures those for and against, not a choice between several', () => {
    const options = ['a', 'b'].map((option) => ({ option, text: option }));
    given(sitting(11))
      .when(callVote('v1', 'i1', { kind: 'choice', options, threshold: 'suspend-mayor' }))
      .isRefused('threshold-known', { kind: 'choice' });
  });
});

rule('everybody-there', () => {
  const late: Step = { type: 'agenda.supplement', items: [matter('x1')] };
  const admit = { type: 'item.admit' as const, item: 'x1', objecting: 0, chairObjects: false };

  it('turns a late item away while one member of the board is missing', () => {
    given(sitting(7, 6, board), late)
      .when(admit)
      .isRefused('everybody-there', { attending: 6, members: 7 });
    given(sitting(7, 7, board), late)
      .when(admit)
      .tells('item.admitted');
  });

  it('lets one member who objects keep it off', () => {
    given(sitting(7, 7, board), late)
      .when({ ...admit, objecting: 1 })
      .tells('item.barred');
  });

  it('asks nothing of the kind of a council', () => {
    given(sitting(7, 6), late).when(admit).tells('item.admitted');
  });
});

rule('notice', () => {
  const planned = (facts: Partial<MeetingFacts>): Step[] => convened(council(11), [matter('i1')], facts).slice(0, -1);
  const summon = (noticeDays: number): Command => ({ type: 'meeting.summon', noticeDays, documentsSent: true });

  it('asks why a new council hears of its first meeting thirteen days ahead', () => {
    given(planned({ kind: 'constitutive' }))
      .when(summon(13))
      .isWarnedOf('notice', { noticeDays: 13, needed: 14 });
    given(planned({ kind: 'constitutive' }))
      .when(summon(14))
      .tells('meeting.summoned');
  });

  it('asks nothing of an ordinary meeting, for which the Act names no number of days', () => {
    given(planned({})).when(summon(1)).tells('meeting.summoned');
  });
});

rule('council-size', () => {
  const summoned = (seats: number, type: BodyType, ruleBook: RuleBookId = 'norwegian-municipality') =>
    given(
      convened(council(seats), [matter('i1')], {
        body: { id: 'organ', slug: 'organ', name: 'Organet', type },
        ruleBook,
      }).slice(0, -1),
    ).when({ type: 'meeting.summon', noticeDays: 7, documentsSent: true });

  it('asks why a council has nine seats, or twelve', () => {
    summoned(9, 'council').isWarnedOf('council-size', { seats: 9, least: 11, odd: true });
    summoned(12, 'council').isWarnedOf('council-size', { seats: 12 });
    summoned(11, 'council').tells('meeting.summoned');
    summoned(8, 'committee').tells('meeting.summoned');
  });

  it('asks more of a county and less of the board of an enterprise', () => {
    summoned(17, 'council', 'norwegian-county').isWarnedOf('council-size', { seats: 17, least: 19 });
    summoned(2, 'enterprise-board', 'norwegian-enterprise-board').isWarnedOf('council-size', { least: 3, odd: false });
    summoned(4, 'enterprise-board', 'norwegian-enterprise-board').tells('meeting.summoned');
  });
});

/** What comes of the last command under a book that differs in one parameter. */
function answered(changes: Partial<RuleBook>, steps: Step[], last: Command): string[] {
  const rules: RuleBook = { ...norwegianMunicipality, ...changes };
  const { meeting, at } = hold(steps, nobodyYet, (command, before, when) => decide(command, before, when, rules));
  const decision = decide(last, meeting, at, rules);
  return 'refusals' in decision ? decision.refusals.map(({ rule: id }) => id) : decision.events.map(({ type }) => type);
}

const set = <K extends keyof RuleBook>(name: K, value: unknown): Partial<RuleBook> => ({
  [name]: { value, source: 'et annet land', asOf: '2026-11-25', verified: true },
});

rule('substitutes', () => {
  const seat: Command = { type: 'substitute.seat', person: 'Ask-1', substituteFor: 'm11' };

  it('seats none where members have none', () => {
    expect(answered(set('substitutes', false), [sitting(11, 10)], seat)).toEqual(['substitutes']);
    given(sitting(11, 10)).when(seat).tells('substitute.seated');
  });
});

rule('votes-by-name', () => {
  const inCity = set('remoteVotesByName', true);
  const fromElsewhere: Step[] = [
    convened(council(11), [matter('i1')], remote),
    streamIsLive,
    opened(council(11), 11, 'remote'),
    called('i1'),
  ];

  it('asks for a roll call while somebody takes part from elsewhere', () => {
    expect(answered(inCity, fromElsewhere, callVote('v1', 'i1'))).toEqual(['votes-by-name']);
    expect(answered(inCity, fromElsewhere, callVote('v1', 'i1', { method: 'roll-call' }))).toEqual(['vote.called']);
    expect(answered(inCity, [sitting(11)], callVote('v1', 'i1'))).toEqual(['vote.called']);
  });

  it('is no rule of Norwegian bodies', () => {
    given(fromElsewhere).when(callVote('v1', 'i1')).tells('vote.called');
  });
});

rule('abstain', () => {
  const abstaining: Command = { type: 'ballots.record', vote: 'v1', everybody: 'for', ballots: [['m2', 'abstain']] };
  const abroad = set('abstention', 'allowed');

  it('is not for Norwegian members', () => {
    given(sitting(11), callVote('v1', 'i1')).when(abstaining).isRefused('abstain', { item: 'i1' });
  });

  it('is elsewhere neither for nor against, and no vote cast', () => {
    const rules: RuleBook = { ...norwegianMunicipality, ...abroad };
    const held = hold(
      [sitting(11), callVote('v1', 'i1'), abstaining, { type: 'vote.close', vote: 'v1' }, declared('v1')],
      nobodyYet,
      (command, before, when) => decide(command, before, when, rules),
    );
    expect(held.meeting.votes['v1']).toMatchObject({
      result: { outcome: 'carried', decidedBy: 'majority', cast: 10, tally: { for: 10, abstain: 1 } },
      sentence: 'Vedtatt med 10 mot 0 stemmer, 1 avsto.',
    });
  });
});

describe('A chair with a second vote', () => {
  it('gives it however the first was given, and is asked for it', () => {
    const rules: RuleBook = { ...norwegianMunicipality, ...set('tie', 'chair-second-vote') };
    const tied: Step[] = [
      sitting(10),
      voted(
        'v1',
        'i1',
        [
          ['for', 5],
          ['against', 5],
        ],
        {},
        [['m1', 'for']],
      ),
    ];
    const { meeting, at } = hold(tied);
    const silent = decide(declared('v1'), meeting, at, rules);
    expect('refusals' in silent && silent.refusals).toMatchObject([
      { rule: 'casting-vote', facts: { ask: 'castingChoice' } },
    ]);
    const given = decide({ type: 'vote.declare', vote: 'v1', castingChoice: 'against' }, meeting, at, rules);
    expect('events' in given && given.events[0]).toMatchObject({
      result: { outcome: 'lost', decidedBy: 'casting-vote', castingChoice: 'against' },
    });
  });
});

describe('A rule nobody has read in its source', () => {
  const behind = (ruleBook: RuleBookId) =>
    given(sitting(25, 25, { ruleBook }), voted('v1', 'i1', [['for', 25]]))
      .when(declared('v1'))
      .event('vote.declared').rule;

  it('is told beside the result it decides', () => {
    expect(behind('california-brown-act')).toEqual({
      id: 'majority',
      source: 'California Government Code § 54952.6',
      unverified: true,
    });
  });

  it('is not said of one that was read, in whatever language it is cited', () => {
    expect(behind('swedish-municipality')).toEqual({ id: 'majority', source: 'kommunallagen (2017:725) 5 kap. 55 §' });
    expect(behind('english-council')).toEqual({
      id: 'majority',
      source: 'Local Government Act 1972 Sch. 12 para. 39(1)',
    });
    expect(behind('norwegian-municipality')).toEqual({ id: 'majority', source: 'kommuneloven § 11-9 andre ledd' });
  });
});

describe('The quorum of a board is who is there', () => {
  it('lets four of seven decide although one of them was not counted', () => {
    const held = hold([
      sitting(7, 4, board),
      callVote('v1', 'i1'),
      {
        type: 'ballots.record',
        vote: 'v1',
        ballots: [
          ['m1', 'for'],
          ['m2', 'for'],
          ['m3', 'for'],
        ],
      },
      because({ type: 'vote.close', vote: 'v1' }, 'not-voted'),
      declared('v1'),
    ]);
    expect(held.meeting.votes['v1']?.result).toMatchObject({
      outcome: 'carried',
      quorum: { members: 7, needed: 4, counted: 4 },
    });
  });
});
