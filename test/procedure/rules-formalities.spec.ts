import { describe, expect, it } from '@jest/globals';
import type { Command } from '../../src/procedure/commands.js';
import { decide } from '../../src/procedure/decide.js';
import { minutesOf } from '../../src/procedure/minutes.js';
import { norwegianMunicipality } from '../../src/procedure/rule-books/norwegian-municipality.js';
import { council, matter } from '../support/council.js';
import { called, convened, declared, left, opened } from '../support/evening.js';
import { because, callVote, given, hold, publicly, voted, type Step } from '../support/scenario.js';
import { rule } from '../support/rules.js';

const people = council(7, { Ask: 4, Hegg: 3 });
const opening: Step[] = [convened(people), opened(people)];
const closed: Step[] = [
  opening,
  called('i1'),
  voted('c1', 'i1', [['for', 7]], { purpose: 'closing-doors', ground: 'privacy' }),
  declared('c1'),
  { type: 'doors.close', ground: 'privacy', vote: 'c1' },
];

describe('What is settled in the open', () => {
  const settled: Command[] = [
    { type: 'quorum.declare' },
    { type: 'summons.remark', text: 'Sakspapirene kom sent.' },
    { type: 'agenda.propose-change', text: 'Sak 3 før sak 2.', by: 'm2' },
    { type: 'agenda.adopt' },
    { type: 'signatories.choose', persons: ['m2', 'm3'] },
    { type: 'previous-minutes.approve', meeting: '2026-10-19' },
  ];

  it('is told word for word, and stands in the minutes on both sides', () => {
    const held = hold([opening, settled.filter(({ type }) => type !== 'agenda.propose-change')]);
    for (const meeting of [held.meeting, publicly(held)])
      expect(minutesOf(meeting, { meeting: 'x' }).formalities).toMatchObject({
        declared: [{ present: 7, needed: 4, members: 7 }],
        remarks: [{ text: 'Sakspapirene kom sent.', person: null }],
        adopted: { vote: null },
        signatories: [{ person: 'm2' }, { person: 'm3' }],
        approved: [{ meeting: '2026-10-19', version: null, remarks: null }],
      });
  });

  it('waits until the doors are open and the meeting goes on', () => {
    for (const command of settled) {
      given(closed).when(command).isRefused('doors-open');
      given(convened(people)).when(command).isRefused('in-session');
    }
  });
});

rule('quorum-present', () => {
  it('counts who fills a seat, not who is in the hall', () => {
    given(convened(people), opened(people, 4)).when({ type: 'quorum.declare' }).tells('quorum.declared');
    given(convened(people), opened(people, 3), { type: 'member.arrive', person: 'director', mode: 'room' })
      .when({ type: 'quorum.declare' })
      .isRefused('quorum-present', { present: 3, needed: 4, members: 7 });
  });

  it('asks for two thirds when the council constitutes itself', () => {
    const constitutive = convened(council(25), undefined, { kind: 'constitutive' });
    given(constitutive, opened(council(25), 16))
      .when({ type: 'quorum.declare' })
      .isRefused('quorum-present', { needed: 17 });
    given(constitutive, opened(council(25), 17))
      .when({ type: 'quorum.declare' })
      .tells('quorum.declared');
  });
});

rule('proposes', () => {
  const wish = (by: string): Command => ({ type: 'agenda.propose-change', text: 'Sak 3 før sak 2.', by });
  it('is for those who sit there', () => {
    given(opening).when(wish('m2')).tells('agenda.change-proposed');
    given(opening, left('m2')).when(wish('m2')).isRefused('present');
    given(opening, { type: 'member.arrive', person: 'director', mode: 'room' })
      .when(wish('director'))
      .isRefused('proposes', { person: 'director' });
  });

  it('is a substitute’s in the place of another', () => {
    given(opening, left('m2'), { type: 'substitute.seat', person: 'Ask-1', substituteFor: 'm2' })
      .when(wish('Ask-1'))
      .tells('agenda.change-proposed');
  });

  it('says something', () => {
    given(opening).when({ type: 'agenda.propose-change', text: ' ', by: 'm2' }).isRefused('text');
    given(opening).when({ type: 'summons.remark', text: '' }).isRefused('text');
  });
});

rule('agenda-open', () => {
  it('is over with the adoption', () => {
    given(opening, { type: 'agenda.adopt' }).when({ type: 'agenda.adopt' }).isRefused('agenda-open');
    given(opening, { type: 'agenda.adopt' })
      .when({ type: 'agenda.propose-change', text: 'Sak 3 først.', by: 'm2' })
      .isRefused('agenda-open');
  });
});

const wished: Step[] = [opening, { type: 'agenda.propose-change', text: 'Sak 3 før sak 2.', by: 'm2' }, called('i1')];
const onAgenda = (sides: [string, number][], purpose: 'agenda' | 'substance' = 'agenda'): Step[] => [
  wished,
  voted('a1', 'i1', sides, { purpose }),
  declared('a1'),
];

rule('agenda-vote', () => {
  it('was on the agenda, and carried', () => {
    const adopt: Command = { type: 'agenda.adopt', vote: 'a1' };
    given(onAgenda([['for', 7]]))
      .when(adopt)
      .tells('agenda.adopted');
    given(onAgenda([['against', 7]]))
      .when(adopt)
      .isRefused('agenda-vote', { vote: 'a1' });
    given(onAgenda([['for', 7]], 'substance'))
      .when(adopt)
      .isRefused('agenda-vote');
    given(wished).when(adopt).isRefused('vote-known');
  });
});

rule('proposals-put', () => {
  it('asks why nobody voted on a change', () => {
    given(wished).when({ type: 'agenda.adopt' }).isWarnedOf('proposals-put', { proposals: 1 });
    given(wished)
      .when(because({ type: 'agenda.adopt' }, 'proposals-put'))
      .tells('warning.overridden', 'agenda.adopted');
  });
});

const chosen = (...persons: string[]): Command => ({ type: 'signatories.choose', persons });

rule('signatories', () => {
  it('are some', () => {
    given(opening).when(chosen()).isRefused('signatories');
    given(opening).when(chosen('m2', 'm2')).isRefused('person-once');
    given(opening).when(chosen('m2', 'x')).isRefused('on-the-roster');
  });
});

rule('signatory-attends', () => {
  it('asks about one who is away', () => {
    given(opening, left('m3'))
      .when(chosen('m2', 'm3'))
      .isWarnedOf('signatory-attends', { people: ['m3'] });
  });
});

rule('signatory-count', () => {
  it('asks about more or fewer than two', () => {
    given(opening).when(chosen('m2')).isWarnedOf('signatory-count', { wanted: 2, chosen: 1 });
    given(opening).when(chosen('m2', 'm3')).tells('signatories.chosen');
  });
});

const approve = (changes: Partial<Extract<Command, { type: 'previous-minutes.approve' }>> = {}): Command => ({
  type: 'previous-minutes.approve',
  meeting: '2026-10-19',
  ...changes,
});

rule('earlier-minutes', () => {
  it('are not the meeting’s own', () => {
    given(opening)
      .when(approve({ meeting: '2026-11-23' }))
      .isRefused('earlier-minutes');
  });
});

rule('minutes-version', () => {
  it('counts from one', () => {
    given(opening)
      .when(approve({ version: 0 }))
      .isRefused('minutes-version', { version: 0 });
    expect(
      given(opening)
        .when(approve({ version: 2, remarks: 'Et navn er rettet.' }))
        .event('previous-minutes.approved'),
    ).toEqual({
      type: 'previous-minutes.approved',
      meeting: '2026-10-19',
      version: 2,
      remarks: 'Et navn er rettet.',
    });
  });
});

rule('approved-once', () => {
  it('holds for each version by itself', () => {
    given(opening, approve()).when(approve()).isRefused('approved-once');
    given(opening, approve())
      .when(approve({ version: 2 }))
      .tells('previous-minutes.approved');
  });
});

rule('approval-vote', () => {
  const approving = (sides: [string, number][]): Step[] => [
    convened(people, [matter('i1', { kind: 'minutes-approval' })]),
    opened(people),
    called('i1'),
    voted('v1', 'i1', sides),
    declared('v1'),
  ];
  it('was carried', () => {
    given(approving([['for', 7]]))
      .when(approve({ vote: 'v1' }))
      .tells('previous-minutes.approved');
    given(approving([['against', 7]]))
      .when(approve({ vote: 'v1' }))
      .isRefused('approval-vote', { vote: 'v1' });
  });
});

const asks = (person: string, item = 'i1'): Command => ({
  type: 'exemption.request',
  item,
  person,
  ground: 'Nær venn av søkeren',
});
const decides = (person: string, outcome: 'exempted' | 'not-exempted', vote?: string): Command => ({
  type: 'exemption.decide',
  item: 'i1',
  person,
  outcome,
  basis: 'kommuneloven § 11-11',
  ...(vote !== undefined && { vote }),
});
const applied: Step[] = [opening, called('i1'), asks('m3')];
const votedOn = (person: string, side: 'for' | 'against', vote = 'e1'): Step[] => [
  callVote(vote, 'i1', { purpose: 'exemption', concerns: person, question: 'Skal representanten fritas?' }),
  { type: 'ballots.record', vote, everybody: side, ballots: [] },
  { type: 'vote.close', vote },
  declared(vote),
];
const exempted: Step[] = [applied, votedOn('m3', 'for'), decides('m3', 'exempted', 'e1')];

rule('exemption-exists', () => {
  it('is a matter of the rule book', () => {
    const { held } = given(opening, called('i1'));
    const without = { ...norwegianMunicipality, exemption: { ...norwegianMunicipality.exemption, value: false } };
    const decision = decide(asks('m3'), held.meeting, held.at, without);
    expect('refusals' in decision && decision.refusals.map((refusal) => refusal.rule)).toEqual(['exemption-exists']);
  });
});

rule('requested-once', () => {
  it('is asked for one matter at a time', () => {
    given(applied).when(asks('m3')).isRefused('requested-once');
    given(applied).when(asks('m3', 'i2')).tells('exemption.requested');
    given(applied).when(asks('director')).isRefused('seat-of-a-member');
  });
});

rule('exemption-requested', () => {
  it('exempts nobody who did not ask', () => {
    given(applied)
      .when(decides('m4', 'exempted', 'e1'))
      .isRefused('exemption-requested', { person: 'm4' });
  });
});

rule('exemption-basis', () => {
  it('is named in the minutes, which are not complete without', () => {
    given(applied, votedOn('m3', 'for'))
      .when({ ...decides('m3', 'exempted', 'e1'), basis: ' ' } as Command)
      .isRefused('exemption-basis');
    const missing = (steps: Step[]) => minutesOf(hold(steps).meeting, { meeting: 'x' }).missing;
    expect(missing(applied)).toContain('exemption-basis:m3');
    expect(missing(exempted)).not.toContain('exemption-basis:m3');
  });
});

rule('exemption-vote', () => {
  it('is taken without the member who asks, and says the same', () => {
    const held = hold([applied, votedOn('m3', 'for')]);
    expect(held.meeting.votes['e1']?.eligible).toEqual(['m1', 'm2', 'm4', 'm5', 'm6', 'm7']);
    expect(held.meeting.votes['e1']?.sentence).toBe('Medlemmet er fritatt. Enstemmig vedtatt.');
    given(applied).when(decides('m3', 'exempted')).isRefused('exemption-vote', { expected: 'carried' });
    given(applied, votedOn('m3', 'against'))
      .when(decides('m3', 'exempted', 'e1'))
      .isRefused('exemption-vote');
    given(applied, votedOn('m3', 'against'))
      .when(decides('m3', 'not-exempted', 'e1'))
      .tells('exemption.decided');
  });

  it('lets the member take part where too few would be left', () => {
    const held = hold([convened(people), opened(people, 4), called('i1'), asks('m3'), votedOn('m3', 'for')]);
    expect(held.meeting.votes['e1']?.eligible).toHaveLength(4);
  });
});

rule('exemption-follows-its-vote', () => {
  const outcomeOf = (steps: Step[]) => hold(steps).meeting.formalities.exemptions[0]?.outcome;
  it('turns with a corrected count, and is open again when the vote is void', () => {
    expect(outcomeOf(exempted)).toBe('exempted');
    const corrected: Command = {
      type: 'vote.correct',
      vote: 'e1',
      ballots: ['m1', 'm2', 'm4', 'm5'].map((person) => [person, 'against']),
      reason: 'Talt feil',
      confirmedByChair: true,
    };
    expect(outcomeOf([exempted, corrected])).toBe('not-exempted');
    const voided = hold([exempted, { type: 'vote.void', vote: 'e1', reason: 'Feil person' }]);
    expect(voided.meeting.formalities.exemptions).toMatchObject([
      { person: 'm3', outcome: null, ground: 'Nær venn av søkeren' },
    ]);
  });
});

rule('exemption-undecided', () => {
  it('comes before the matter', () => {
    given(applied)
      .when(callVote('v1', 'i1'))
      .isRefused('exemption-undecided', { people: ['m3'] });
    given(exempted).when(callVote('v1', 'i1')).tells('vote.called');
  });
});

rule('steps-aside', () => {
  const speaks = (person: string): Command => ({ type: 'speaker.start', person, kind: 'speech' });
  const moves = (mover: string): Command => ({
    type: 'motion.file',
    motion: 'f1',
    item: 'i1',
    kind: 'alternative',
    text: 'Noe annet.',
    mover,
  });
  it('holds for speaking, asking for the floor and proposing', () => {
    for (const command of [speaks('m3'), moves('m3'), { type: 'speaker.list', person: 'm3', kind: 'speech' } as const])
      given(exempted).when(command).isRefused('steps-aside', { person: 'm3', item: 'i1' });
  });

  it('is over with the matter', () => {
    given(exempted, { type: 'item.end', item: 'i1', outcome: 'other' }, called('i2'))
      .when(speaks('m3'))
      .tells('speaker.started');
  });

  it('holds for presiding', () => {
    const chairAsks: Step[] = [opening, called('i1'), asks('m1')];
    given(chairAsks)
      .when(callVote('e1', 'i1', { purpose: 'exemption', concerns: 'm1' }))
      .isRefused('chair-qualified', { chair: 'm1' });
  });

  it('gives the seat to a substitute for the matter', () => {
    const seat: Command = { type: 'substitute.seat', person: 'Ask-1', substituteFor: 'm3', item: 'i1' };
    const held = hold([exempted, seat, callVote('v1', 'i1')]);
    expect(held.meeting.votes['v1']?.eligible).toEqual(['m1', 'm2', 'm4', 'm5', 'm6', 'm7', 'Ask-1']);
    expect(minutesOf(held.meeting, { meeting: 'x' }).items[0]?.exemptions).toMatchObject([
      { person: { person: 'm3' }, outcome: 'exempted', ground: 'Nær venn av søkeren', substitute: { person: 'Ask-1' } },
    ]);
  });
});
