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
import { onThePage, reads, readsOnPage, told, type Said } from '../support/worded.js';

/** The worked arithmetic of elections within the body (kommuneloven §§ 7-4 to 7-8), each read aloud in both languages. */

const inNynorsk: Partial<MeetingFacts> = { language: 'nn' };
const declaration = (steps: Step[], vote = 'v1', facts: Partial<MeetingFacts> = {}) =>
  given(sitting(facts), ...steps).when(declared(vote));
const result = (steps: Step[], vote = 'v1') => declaration(steps, vote).event('vote.declared').result;
const sentences = (steps: Step[], vote = 'v1'): Said => {
  const [nb = '', nn = ''] = [{}, inNynorsk].map(
    (facts) => declaration(steps, vote, facts).event('vote.declared').sentence,
  );
  return { nb, nn };
};
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
    reads('E1', sentences(steps), {
      nb: 'Plassene er fordelt: A 5, B 3, C 1, D 0. Hemmelig avstemning.',
      nn: 'Plassane er fordelte: A 5, B 3, C 1, D 0. Hemmeleg avrøysting.',
    });
  });

  it('E2 shares seven seats between three lists', () => {
    const steps = byLists(7, { A: 13, B: 7, C: 5 });
    expect(seatsOf(steps)).toEqual([4, 2, 1]);
    expect(inOrder(steps)).toEqual(['13 A', '7 B', '6.5 A', '5 C', '4.333 A', '3.5 B', '3.25 A']);
    reads('E2', sentences(steps), {
      nb: 'Plassene er fordelt: A 4, B 2, C 1. Hemmelig avstemning.',
      nn: 'Plassane er fordelte: A 4, B 2, C 1. Hemmeleg avrøysting.',
    });
  });

  it('E3 gives an equal quotient to the list with more votes', () => {
    const steps = byLists(2, { A: 10, B: 5 });
    expect(seatsOf(steps)).toEqual([2, 0]);
    expect(shared(steps).ties).toEqual([{ decimal: '5', between: ['A', 'B'], by: 'most-votes', won: ['A'] }]);
    reads('E3', sentences(steps), {
      nb: 'Plassene er fordelt: A 2, B 0. Hemmelig avstemning.',
      nn: 'Plassane er fordelte: A 2, B 0. Hemmeleg avrøysting.',
    });
  });

  it('E4 draws a lot between lists with equally many votes, for the last seat only', () => {
    const steps = byLists(5, { A: 12, B: 12 });
    declaration(steps).isRefused('lot', { between: ['A', 'B'] });
    const drawn = [...steps, lot(['A', 'B'], 'B')];
    expect(result(drawn)).toMatchObject({ outcome: 'shared', decidedBy: 'lot', seats: { A: 2, B: 3 } });
    expect(shared(drawn).ties).toEqual([{ decimal: '4', between: ['A', 'B'], by: 'lot', won: ['B'] }]);
    expect(inOrder(drawn)).toEqual(['12 A', '12 B', '6 A', '6 B', '4 B']);
    reads('E4', sentences(drawn), {
      nb: 'Plassene er fordelt: A 2, B 3. Loddtrekning avgjorde mellom lister med like mange stemmer. Hemmelig avstemning.',
      nn: 'Plassane er fordelte: A 2, B 3. Loddtrekking avgjorde mellom lister med like mange røyster. Hemmeleg avrøysting.',
    });
  });

  it('E5 counts blank votes for the quorum and not for the seats', () => {
    const steps = byLists(5, { A: 12, B: 9, blank: 4 });
    expect(result(steps)).toMatchObject({ seats: { A: 3, B: 2 }, cast: 25, quorum: { counted: 25 } });
    reads('E5', sentences(steps), {
      nb: 'Plassene er fordelt: A 3, B 2 (4 blanke). Hemmelig avstemning.',
      nn: 'Plassane er fordelte: A 3, B 2 (4 blanke). Hemmeleg avrøysting.',
    });
  });

  it('E6 lets ties stand that change nothing', () => {
    const steps = byLists(7, { A: 14, B: 7, C: 4 });
    expect(seatsOf(steps)).toEqual([4, 2, 1]);
    expect(inOrder(steps)).toEqual(['14 A', '7 A', '7 B', '4.667 A', '4 C', '3.5 A', '3.5 B']);
    expect(shared(steps).ties).toEqual([]);
    reads('E6', sentences(steps), {
      nb: 'Plassene er fordelt: A 4, B 2, C 1. Hemmelig avstemning.',
      nn: 'Plassane er fordelte: A 4, B 2, C 1. Hemmeleg avrøysting.',
    });
  });

  it('E14 is taken in writing and leaves totals only', () => {
    const after = declaration(byLists(9, { A: 11, B: 8, C: 4, D: 2 }));
    const { events, told: outside } = after;
    const [vote] = events;
    expect(vote).not.toHaveProperty('ballots');
    expect(vote).not.toHaveProperty('parties');
    expect(outside.some(({ event }) => event.type === 'vote.declared' && event.ballots !== undefined)).toBe(false);
    readsOnPage('E14', onThePage(after, 'i1'), {
      nb: 'Hemmelig avstemning: bare stemmetall.',
      nn: 'Hemmeleg avrøysting: berre røystetal.',
    });
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
    return given(sitting(), ...steps).when({ type: 'election.settle', election: 'e1' });
  };
  const names = 'M1 M2 M3 M4 W1 W2 W3 M5';

  it('E7 moves candidates of the gender too few up the list', () => {
    const elected = (seats: number, list: string) =>
      electedFrom(seats, list)
        .event('persons.elected')
        .elected.map(({ candidate }) => candidate);
    expect(elected(4, names)).toEqual(['M1', 'M2', 'W1', 'W2']);
    expect(elected(3, 'M1 M2 M3 M4 W1 W2')).toEqual(['M1', 'M2', 'W1']);
    expect(elected(5, names)).toEqual(['M1', 'M2', 'M3', 'W1', 'W2']);
    expect(elected(6, names)).toEqual(['M1', 'M2', 'M3', 'W1', 'W2', 'W3']);
    const four = electedFrom(4, names);
    expect(four.event('persons.elected').adjustments.filter(({ among }) => among === 'members')).toEqual([
      { list: 'A', up: 'W1', past: 'M4', among: 'members' },
      { list: 'A', up: 'W2', past: 'M3', among: 'members' },
    ]);
    readsOnPage('E7', onThePage(four, 'i1'), {
      nb: 'Kandidat W1 rykket opp forbi Kandidat M4 på listen A etter reglene om kjønnsbalanse.',
      nn: 'Kandidat W1 rykte opp forbi Kandidat M4 på lista A etter reglane om kjønnsbalanse.',
    });
  });
});

describe('One person by most votes (§ 7-8)', () => {
  it('E8 asks for more than half of the votes cast, blanks among them, and shows where that decides', () => {
    const short = [openMajority(), ...round('v1', { A: 12, B: 10, blank: 3 })];
    expect(result(short)).toMatchObject({ outcome: 'undetermined', flags: ['blank-decides'] });
    reads('E8', sentences(short), {
      nb: 'Ingen fikk mer enn halvparten av stemmene (12–10, 3 blanke). Det stemmes på nytt.',
      nn: 'Ingen fekk meir enn halvparten av røystene (12–10, 3 blanke). Det blir røysta på nytt.',
    });
    const second = [...short, declared('v1'), ...round('v2', { A: 12, B: 11, blank: 2 })];
    expect(result(second, 'v2')).toMatchObject({ outcome: 'chosen', chosen: 'A', flags: [] });
    reads('E8', sentences(second, 'v2'), {
      nb: 'Valgt med 12 av 25 stemmer (2 blanke).',
      nn: 'Vald med 12 av 25 røyster (2 blanke).',
    });
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
    reads('E9', sentences(drawn, 'v2'), {
      nb: 'Valgt etter loddtrekning (11–11, 3 blanke).',
      nn: 'Vald etter loddtrekking (11–11, 3 blanke).',
    });
  });

  it('E10 finds nobody above half of twelve and twelve, and draws a lot when it is so again', () => {
    const first = [openMajority(), ...round('v1', { A: 12, B: 12 })];
    expect(result(first)).toMatchObject({ outcome: 'undetermined', decidedBy: 'nothing' });
    const second = [...first, declared('v1'), ...round('v2', { A: 12, B: 12 })];
    declaration(second, 'v2').isRefused('lot');
    reads('E10', sentences([...second, lot(['A', 'B'], 'A', 'v2')], 'v2'), {
      nb: 'Valgt etter loddtrekning (12–12).',
      nn: 'Vald etter loddtrekking (12–12).',
    });
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
    reads('E11', sentences(drawn, 'v2'), {
      nb: 'Valgt etter loddtrekning (9–9–7).',
      nn: 'Vald etter loddtrekking (9–9–7).',
    });
  });

  it('E12 elects with thirteen of twenty-five in the first round', () => {
    const steps = [openMajority(), ...round('v1', { A: 13, B: 12 })];
    expect(result(steps)).toMatchObject({ outcome: 'chosen', chosen: 'A', decidedBy: 'majority' });
    reads('E12', sentences(steps), {
      nb: 'Valgt med 13 av 25 stemmer.',
      nn: 'Vald med 13 av 25 røyster.',
    });
  });

  it('E13 is not taken in writing', () => {
    const refused = given(sitting(), openMajority())
      .when(callVote('v1', 'i1', { election: 'e1', kind: 'choice', options: optionsOf('A', 'B'), method: 'secret' }))
      .isRefused('secret-vote');
    reads('E13', told(refused, 'secret-vote'), {
      nb: 'Skriftlig, hemmelig avstemning er her bare tillatt ved forholdsvalg.',
      nn: 'Skriftleg, hemmeleg avrøysting er her berre tillaten ved høvetalsval.',
    });
  });
});

describe('By agreement (§ 7-7)', () => {
  it('C10 fails when one of twenty-five is against, and lists are voted on when somebody asks for it', () => {
    const steps = [openElection({ way: 'agreed' }), ...agreeing('v1', 24, 1)];
    expect(result(steps)).toMatchObject({ outcome: 'lost', decidedBy: 'threshold' });
    reads('C10', sentences(steps), {
      nb: 'Ikke enstemmig: 24 for, 1 mot. Et avtalevalg krever at alle er enige.',
      nn: 'Ikkje samrøystes: 24 for, 1 mot. Eit avtaleval krev at alle er samde.',
    });
    const { meeting } = hold([sitting(), ...steps, declared('v1'), openElection({ election: 'e2' })]);
    expect(meeting.elections.elections['e2']?.way).toBe('proportional');
  });
});
