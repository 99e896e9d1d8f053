import { describe, expect, it } from '@jest/globals';
import type { MeetingFacts } from '../../src/procedure/events.js';
import {
  agreeing,
  byLists,
  candidates,
  handIn,
  lot,
  openElection,
  openMajority,
  optionsOf,
  round,
  sitting,
  writtenVote,
} from '../support/electing.js';
import { declared } from '../support/evening.js';
import { callVote, given, hold, type Step } from '../support/scenario.js';

/** The worked arithmetic of elections within the body (kommuneloven §§ 7-4 to 7-8), each read aloud in both languages. */

const inNynorsk: Partial<MeetingFacts> = { language: 'nn' };
const declaration = (steps: Step[], vote = 'v1', facts: Partial<MeetingFacts> = {}) =>
  given(sitting(facts), ...steps).when(declared(vote));
const result = (steps: Step[], vote = 'v1') => declaration(steps, vote).event('vote.declared').result;
const sentences = (steps: Step[], vote = 'v1') =>
  [{}, inNynorsk].map((facts) => declaration(steps, vote, facts).event('vote.declared').sentence);
const shared = (steps: Step[]) => declaration(steps).event('seats.shared');
/** "11 A" and so on: who won each seat, in order. */
const inOrder = (steps: Step[]) =>
  shared(steps)
    .rows.flatMap(({ list, quotients }) => quotients.map(({ decimal, seat }) => ({ list, decimal, seat })))
    .filter(({ seat }) => seat !== undefined)
    .sort((one, other) => (one.seat ?? 0) - (other.seat ?? 0))
    .map(({ list, decimal }) => `${decimal} ${list}`);
const seatsOf = (steps: Step[]) => Object.values(result(steps).seats ?? {});

describe('Seats by lists (§ 7-6)', () => {
  it('E1 shares nine seats by the divisors 1, 2, 3, not by those of the public election', () => {
    const steps = byLists(9, { A: 11, B: 8, C: 4, D: 2 });
    expect(result(steps)).toMatchObject({
      outcome: 'shared',
      decidedBy: 'majority',
      seats: { A: 5, B: 3, C: 1, D: 0 },
    });
    expect(inOrder(steps)).toEqual(['11 A', '8 B', '5.5 A', '4 B', '4 C', '3.667 A', '2.75 A', '2.667 B', '2.2 A']);
    expect(sentences(steps)).toEqual([
      'Plassene er fordelt: A 5, B 3, C 1, D 0. Hemmelig avstemning.',
      'Plassane er fordelte: A 5, B 3, C 1, D 0. Hemmeleg avrøysting.',
    ]);
  });

  it('E2 shares seven seats between three lists', () => {
    const steps = byLists(7, { A: 13, B: 7, C: 5 });
    expect(seatsOf(steps)).toEqual([4, 2, 1]);
    expect(inOrder(steps)).toEqual(['13 A', '7 B', '6.5 A', '5 C', '4.333 A', '3.5 B', '3.25 A']);
    expect(sentences(steps)[0]).toContain('A 4, B 2, C 1');
    expect(sentences(steps)[1]).toContain('Plassane er fordelte: A 4, B 2, C 1');
  });

  it('E3 gives an equal quotient to the list with more votes', () => {
    const steps = byLists(2, { A: 10, B: 5 });
    expect(seatsOf(steps)).toEqual([2, 0]);
    expect(shared(steps).ties).toEqual([{ decimal: '5', between: ['A', 'B'], by: 'most-votes', won: ['A'] }]);
    expect(sentences(steps)[0]).toMatch(/^Plassene er fordelt: A 2, B 0\./u);
    expect(sentences(steps)[1]).toMatch(/^Plassane er fordelte: A 2, B 0\./u);
  });

  it('E4 draws a lot between lists with equally many votes, for the last seat only', () => {
    const steps = byLists(5, { A: 12, B: 12 });
    declaration(steps).isRefused('lot', { between: ['A', 'B'] });
    const drawn = [...steps, lot(['A', 'B'], 'B')];
    expect(result(drawn)).toMatchObject({ outcome: 'shared', decidedBy: 'lot', seats: { A: 2, B: 3 } });
    expect(shared(drawn).ties).toEqual([{ decimal: '4', between: ['A', 'B'], by: 'lot', won: ['B'] }]);
    expect(inOrder(drawn)).toEqual(['12 A', '12 B', '6 A', '6 B', '4 B']);
    expect(sentences(drawn)[0]).toContain('Loddtrekning avgjorde mellom lister med like mange stemmer.');
    expect(sentences(drawn)[1]).toContain('Loddtrekking avgjorde mellom lister med like mange røyster.');
  });

  it('E5 counts blank votes for the quorum and not for the seats', () => {
    const steps = byLists(5, { A: 12, B: 9, blank: 4 });
    expect(result(steps)).toMatchObject({ seats: { A: 3, B: 2 }, cast: 25, quorum: { counted: 25 } });
    expect(sentences(steps)[0]).toContain('Plassene er fordelt: A 3, B 2 (4 blanke).');
    expect(sentences(steps)[1]).toContain('Plassane er fordelte: A 3, B 2 (4 blanke).');
  });

  it('E6 lets ties stand that change nothing', () => {
    const steps = byLists(7, { A: 14, B: 7, C: 4 });
    expect(seatsOf(steps)).toEqual([4, 2, 1]);
    expect(inOrder(steps)).toEqual(['14 A', '7 A', '7 B', '4.667 A', '4 C', '3.5 A', '3.5 B']);
    expect(shared(steps).ties).toEqual([]);
    expect(sentences(steps)[0]).toContain('A 4, B 2, C 1');
    expect(sentences(steps)[1]).toContain('A 4, B 2, C 1');
  });

  it('E14 is taken in writing and leaves totals only', () => {
    const { events, told } = declaration(byLists(9, { A: 11, B: 8, C: 4, D: 2 }));
    const [vote] = events;
    expect(vote).not.toHaveProperty('ballots');
    expect(vote).not.toHaveProperty('parties');
    expect(told.some(({ event }) => event.type === 'vote.declared' && event.ballots !== undefined)).toBe(false);
  });
});

describe('Who is elected from a list (§ 7-6 third subsection)', () => {
  const electedFrom = (seats: number, names: string) => {
    const steps: Step[] = [
      openElection({ seats }),
      handIn('A', { candidates: candidates(names) }),
      handIn('B', { candidates: candidates('M9 W9') }),
      writtenVote('v1', { A: 25, B: 0 }),
      declared('v1'),
    ];
    return given(sitting(), ...steps)
      .when({ type: 'election.settle', election: 'e1' })
      .event('persons.elected');
  };
  const names = 'M1 M2 M3 M4 W1 W2 W3 M5';

  it('E7 moves candidates of the gender too few up the list', () => {
    const elected = (seats: number, list: string) => electedFrom(seats, list).elected.map(({ candidate }) => candidate);
    expect(elected(4, names)).toEqual(['M1', 'M2', 'W1', 'W2']);
    expect(elected(3, 'M1 M2 M3 M4 W1 W2')).toEqual(['M1', 'M2', 'W1']);
    expect(elected(5, names)).toEqual(['M1', 'M2', 'M3', 'W1', 'W2']);
    expect(elected(6, names)).toEqual(['M1', 'M2', 'M3', 'W1', 'W2', 'W3']);
    expect(electedFrom(4, names).adjustments.filter(({ among }) => among === 'members')).toEqual([
      { list: 'A', up: 'W1', past: 'M4', among: 'members' },
      { list: 'A', up: 'W2', past: 'M3', among: 'members' },
    ]);
  });
});

describe('One person by most votes (§ 7-8)', () => {
  it('E8 asks for more than half of the votes cast, blanks among them, and shows where that decides', () => {
    const short = [openMajority(), ...round('v1', { A: 12, B: 10, blank: 3 })];
    expect(result(short)).toMatchObject({ outcome: 'undetermined', flags: ['blank-decides'] });
    expect(sentences(short)).toEqual([
      'Ingen fikk mer enn halvparten av stemmene (12–10, 3 blanke). Det stemmes på nytt.',
      'Ingen fekk meir enn halvparten av røystene (12–10, 3 blanke). Det blir røysta på nytt.',
    ]);
    const second = [...short, declared('v1'), ...round('v2', { A: 12, B: 11, blank: 2 })];
    expect(result(second, 'v2')).toMatchObject({ outcome: 'chosen', chosen: 'A', flags: [] });
  });

  it('E9 draws a lot in the second round and never asks the chair', () => {
    const second = [
      openMajority(),
      ...round('v1', { A: 11, B: 11, blank: 3 }),
      declared('v1'),
      ...round('v2', { A: 11, B: 11, blank: 3 }),
    ];
    declaration(second, 'v2').isRefused('lot', { between: ['A', 'B'] });
    const drawn = [...second, lot(['A', 'B'], 'B', 'v2')];
    expect(result(drawn, 'v2')).toMatchObject({ outcome: 'chosen', chosen: 'B', decidedBy: 'lot' });
    expect(sentences(drawn, 'v2')).toEqual([
      'Valgt etter loddtrekning (11–11, 3 blanke).',
      'Vald etter loddtrekking (11–11, 3 blanke).',
    ]);
  });

  it('E10 finds nobody above half of twelve and twelve, and draws a lot when it is so again', () => {
    const first = [openMajority(), ...round('v1', { A: 12, B: 12 })];
    expect(result(first)).toMatchObject({ outcome: 'undetermined', decidedBy: 'nothing' });
    const second = [...first, declared('v1'), ...round('v2', { A: 12, B: 12 })];
    declaration(second, 'v2').isRefused('lot');
    expect(sentences([...second, lot(['A', 'B'], 'A', 'v2')], 'v2')).toEqual([
      'Valgt etter loddtrekning (12–12).',
      'Vald etter loddtrekking (12–12).',
    ]);
  });

  it('E11 lets three go on to the second round and draws between the two with most votes', () => {
    const second = [
      openMajority(),
      ...round('v1', { A: 10, B: 9, C: 6 }),
      declared('v1'),
      ...round('v2', { A: 9, B: 9, C: 7 }),
    ];
    declaration(second, 'v2').isRefused('lot', { between: ['A', 'B'] });
    const drawn = [...second, lot(['B', 'A'], 'A', 'v2')];
    expect(result(drawn, 'v2')).toMatchObject({ outcome: 'chosen', chosen: 'A', decidedBy: 'lot' });
    expect(sentences(drawn, 'v2')).toEqual(['Valgt etter loddtrekning (9–9–7).', 'Vald etter loddtrekking (9–9–7).']);
  });

  it('E12 elects with thirteen of twenty-five in the first round', () => {
    const steps = [openMajority(), ...round('v1', { A: 13, B: 12 })];
    expect(result(steps)).toMatchObject({ outcome: 'chosen', chosen: 'A', decidedBy: 'majority' });
    expect(sentences(steps)).toEqual(['Valgt med 13 av 25 stemmer.', 'Vald med 13 av 25 røyster.']);
  });

  it('E13 is not taken in writing', () => {
    given(sitting(), openMajority())
      .when(callVote('v1', 'i1', { election: 'e1', kind: 'choice', options: optionsOf('A', 'B'), method: 'secret' }))
      .isRefused('secret-vote');
  });
});

describe('By agreement (§ 7-7)', () => {
  it('C10 fails when one of twenty-five is against, and lists are voted on when somebody asks for it', () => {
    const steps = [openElection({ way: 'agreed' }), ...agreeing('v1', 24, 1)];
    expect(result(steps)).toMatchObject({ outcome: 'lost', decidedBy: 'threshold' });
    expect(sentences(steps)).toEqual([
      'Ikke enstemmig: 24 for, 1 mot. Et avtalevalg krever at alle er enige.',
      'Ikkje samrøystes: 24 for, 1 mot. Eit avtaleval krev at alle er samde.',
    ]);
    const { meeting } = hold([sitting(), ...steps, declared('v1'), openElection({ election: 'e2' })]);
    expect(meeting.elections.elections['e2']?.way).toBe('proportional');
  });
});
