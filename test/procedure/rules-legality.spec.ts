import { describe, expect, it } from '@jest/globals';
import { deadlines } from '../../src/procedure/business/deadlines.js';
import type { Command, CommandOf } from '../../src/procedure/commands.js';
import { minutesOf } from '../../src/procedure/minutes.js';
import { ruleBookOf } from '../../src/procedure/rule-books/rule-books.js';
import { council, matter } from '../support/council.js';
import { called, convened, declared, opened } from '../support/evening.js';
import { rule } from '../support/rules.js';
import { because, given, hold, publicly, voted, type Step } from '../support/scenario.js';

/** What comes after the demand, and beside it: the Ministry by itself, carrying out meanwhile, doors and disqualification. */

const rules = ruleBookOf('norwegian-municipality');
const people = council(7);
const evening = (kind: 'decision' | 'hiring' = 'decision'): Step[] => [
  convened(people, [matter('i1', { kind }), matter('i2')]),
  opened(people),
  called('i1'),
];
const decided: Step[] = [
  { type: 'decision.record', item: 'i1', text: 'Skolen bygges.', votes: [] },
  { type: 'item.end', item: 'i1', outcome: 'decided' },
];
const over: Step = because({ type: 'meeting.end' }, 'items-begun');
const closing = (inFavour: number): Step[] => [
  voted(
    'd1',
    'i1',
    [
      ['for', inFavour],
      ['against', 7 - inFavour],
    ],
    { purpose: 'closing-doors', ground: 'privacy' },
  ),
  declared('d1'),
];
const behindClosedDoors = (...steps: Step[]): Step[] => [
  closing(7),
  { type: 'doors.close', ground: 'privacy', vote: 'd1' },
  ...steps,
  { type: 'doors.open' },
];
const disqualification = (vote: string): Step[] => [
  { type: 'disqualification.raise', item: 'i1', person: 'm7' },
  voted(vote, 'i1', [['for', 6]], { purpose: 'disqualification', concerns: 'm7' }),
  declared(vote),
  {
    type: 'disqualification.decide',
    item: 'i1',
    person: 'm7',
    outcome: 'disqualified',
    basis: 'forvaltningsloven § 6 andre ledd',
    vote,
  },
];

const demand = (changes: Partial<CommandOf<'legality.demand'>> = {}): Command => ({
  type: 'legality.demand',
  item: 'i1',
  demanders: ['m1', 'm2', 'm3'],
  on: '2026-12-07',
  ...changes,
});
const takeUp = (changes: Partial<CommandOf<'legality.take-up'>> = {}): Command => ({
  type: 'legality.take-up',
  item: 'i1',
  reason: 'Saken reiser et prinsipielt spørsmål.',
  on: '2027-03-01',
  ...changes,
});
const defer = (by: 'deciding-body' | 'superior-body' | 'ministry' = 'deciding-body'): Command => ({
  type: 'legality.defer',
  item: 'i1',
  by,
  on: '2026-12-08',
});
const review: Command = { type: 'legality.review', item: 'i1', outcome: 'changed', on: '2026-12-14' };
const upheld: Command = { type: 'legality.review', item: 'i1', outcome: 'upheld', on: '2026-12-14' };
const send: Command = { type: 'legality.send', item: 'i1', on: '2026-12-15' };
const settle: Command = { type: 'legality.settle', item: 'i1', outcome: 'annulled', on: '2027-05-20' };

const controlsOf = (...steps: Step[]) => minutesOf(publicly(hold(steps)), { meeting: 'x' }).business.controls;

rule('special-reasons', () => {
  it('are what the Ministry has, whether or not anybody demanded anything', () => {
    given(evening(), decided, over)
      .when(takeUp({ reason: ' ' }))
      .isRefused('special-reasons', { item: 'i1' });
    expect(controlsOf(evening(), decided, over, takeUp(), settle)).toMatchObject([
      {
        part: 'decision',
        demanders: [],
        takenUpFor: 'Saken reiser et prinsipielt spørsmål.',
        steps: [
          { state: 'taken-up', on: '2027-03-01' },
          { state: 'annulled', on: '2027-05-20' },
        ],
      },
    ]);
    expect(controlsOf(evening(), decided, over, demand(), review, takeUp())).toMatchObject([
      { demanders: [{ person: 'm1' }, { person: 'm2' }, { person: 'm3' }], steps: [{}, {}, { state: 'taken-up' }] },
    ]);
  });

  it('are no reason to take up what the Ministry has already, or has settled', () => {
    given(evening(), decided, over, demand(), upheld, send).when(takeUp()).isRefused('control-state');
    given(evening(), decided, over, takeUp()).when(takeUp()).isRefused('control-state');
    given(evening(), decided, over, takeUp(), settle).when(takeUp()).isRefused('control-state');
  });

  it('do not make a decision of what is none, nor bring hiring under control', () => {
    given(evening(), over).when(takeUp()).isRefused('control-of-decision');
    given(evening('hiring'), decided, over).when(takeUp()).isWarnedOf('control-excluded');
  });
});

rule('taken-up-after', () => {
  it('is after the decision, however long', () => {
    given(evening(), decided, over)
      .when(takeUp({ on: '2026-11-22' }))
      .isRefused('taken-up-after', { from: '2026-11-23' });
    given(evening(), decided, over)
      .when(takeUp({ on: '2031-11-23' }))
      .tells('legality.taken-up');
  });
});

rule('deferred-meanwhile', () => {
  it('lasts while the control does, by the body, one above it or the Ministry', () => {
    given(evening(), decided, over).when(defer()).isRefused('control-demanded');
    expect(controlsOf(evening(), decided, over, demand(), defer(), upheld, send, defer('ministry'))).toMatchObject([
      {
        deferrals: [
          { by: 'deciding-body', on: '2026-12-08' },
          { by: 'ministry', on: '2026-12-08' },
        ],
      },
    ]);
    given(evening(), decided, over, takeUp()).when(defer('superior-body')).tells('legality.deferred');
    given(evening(), decided, over, takeUp(), settle).when(defer()).isRefused('deferred-meanwhile');
    given(evening(), decided, over, demand(), review).when(defer()).isRefused('deferred-meanwhile');
  });
});

rule('deferred-once', () => {
  it('by the same body', () => {
    given(evening(), decided, over, demand(), defer()).when(defer()).isRefused('deferred-once', { item: 'i1' });
  });
});

describe('What was decided on doors and disqualification is controlled by itself', () => {
  const shown = (...steps: Step[]) =>
    deadlines(publicly(hold([evening(), ...steps])), rules).map(({ what, until }) => `${what} ${until}`);

  it('with a day shown for each, also where the doors stayed open, and in a matter of hiring', () => {
    expect(shown(behindClosedDoors(), disqualification('h1'), ...decided)).toEqual([
      'legality-control 2026-12-14',
      'closing-control 2026-12-14',
      'disqualification-control 2026-12-14',
    ]);
    expect(shown(closing(2))).toEqual(['closing-control 2026-12-14']);
    expect(deadlines(hold([evening('hiring'), closing(2), decided]).meeting, rules).map(({ what }) => what)).toEqual([
      'closing-control',
    ]);
  });

  it('beside the control of the decision itself, each with its own course', () => {
    const both = controlsOf(
      evening(),
      behindClosedDoors(),
      ...decided,
      over,
      demand(),
      demand({ part: 'doors' }),
      { ...upheld, part: 'doors' } as Command,
      review,
    );
    expect(both.map(({ part, steps }) => [part, steps.at(-1)?.state])).toEqual([
      ['decision', 'changed-by-body'],
      ['doors', 'upheld-by-body'],
    ]);
    given(evening(), closing(2), decided, over, demand({ part: 'doors' }))
      .when(demand({ part: 'doors' }))
      .isRefused('control-once');
    given(evening(), decided, over)
      .when(demand({ part: 'doors' }))
      .isRefused('control-of-decision');
  });

  it('as what there is to control, where nobody says what', () => {
    expect(
      controlsOf(evening(), closing(2), over, demand(), upheld).map(({ part, steps }) => [part, steps.length]),
    ).toEqual([['doors', 2]]);
  });

  it('in a matter of hiring without a warning', () => {
    given(evening('hiring'), closing(2), decided, over)
      .when(demand({ part: 'doors' }))
      .tells('legality.demanded');
  });
});
