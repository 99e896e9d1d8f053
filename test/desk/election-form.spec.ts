import { describe, expect, it } from '@jest/globals';
import { candidatesIn, nextStep, onAgreement, onCandidates, onLists } from '../../client/desk/election-form.js';
import type { Meeting } from '../../src/procedure/meeting.js';
import { agreeing, byLists, handIn, openElection, openMajority, round, sitting } from '../support/electing.js';
import { declared } from '../support/evening.js';
import { given, hold, type Step } from '../support/scenario.js';
import { people } from './eksempelvik.js';

const roster = { people: Object.fromEntries(people.map((person) => [person.person, person])) };
const [first] = people;
let number = 0;
const freshId = (kind: string) => `${kind}-${(number += 1)}`;
const electionIn = ({ elections }: Meeting) => {
  const election = elections.elections['e1'];
  if (!election) throw new Error('no election');
  return election;
};
const settle: Step = { type: 'election.settle', election: 'e1' };
const put = { vote: 'v9', question: 'Formannskapet', method: 'show-of-hands' as const };

describe('A list as the secretary types it', () => {
  it('knows the roster’s people by name, however it is spelt in capitals, and names others', () => {
    const typed = `${first?.name.toUpperCase()}, k\n\n  Odd   Ukjent , M, Ap, v\nÅse Lie`;
    expect(candidatesIn(typed, roster, freshId)).toEqual([
      { candidate: first?.person, gender: 'woman' },
      { candidate: 'candidate-1', name: 'Odd   Ukjent', gender: 'man', substitute: true, group: 'Ap' },
      { candidate: 'candidate-2', name: 'Åse Lie' },
    ]);
  });

  it('is empty where nothing is typed', () => {
    expect(candidatesIn('\n , k\n', roster, freshId)).toEqual([]);
  });
});

describe('What the card of an election offers', () => {
  const after = (...steps: Step[]) => {
    const { meeting } = hold([sitting(), ...steps]);
    return nextStep(meeting, electionIn(meeting));
  };

  it('is a list, the vote on the lists, who is elected, and then nothing', () => {
    expect(after(openElection())).toBe('hand-in');
    expect(after(openElection(), handIn('A'))).toBe('vote-on-lists');
    const shared = [...byLists(3, { A: 13, B: 12 }), declared('v1')];
    expect([after(...shared), after(...shared, settle)]).toEqual(['settle', 'done']);
  });

  it('is who is elected once more when the vote was void and taken again', () => {
    const won: Step[] = [openMajority(), round('v1', { m2: 14, m3: 11 }), declared('v1'), settle];
    expect(after(...won)).toBe('done');
    expect(after(...won, { type: 'vote.void', vote: 'v1', reason: 'Talt feil' })).toBe('vote-on-candidates');
  });

  it('is to agree on the way, on a list, and to vote on it', () => {
    const open = openElection({ way: 'agreed', seats: 1 });
    expect(after(open)).toBe('agree-on-way');
    const agreed: Step[] = [open, agreeing('v1', 25), declared('v1')];
    expect(after(...agreed)).toBe('hand-in');
    expect(after(...agreed, handIn('felles', { candidates: [{ candidate: 'm2', group: 'Ask' }] }))).toBe(
      'agree-on-list',
    );
  });
});

describe('The vote it calls is one the procedure takes', () => {
  it('on every list handed in', () => {
    const { held, when } = given(sitting(), openElection(), handIn('A'), handIn('B'));
    when(onLists(electionIn(held.meeting), { ...put, method: 'secret' })).tells('vote.called');
  });

  it('on candidates, by id alone', () => {
    const { held, when } = given(sitting(), openMajority());
    const { options } = when(onCandidates(electionIn(held.meeting), ['m2', 'm3'], put)).event('vote.called');
    expect(options).toEqual(['m2', 'm3'].map((person) => ({ option: person, text: person })));
  });

  it('on agreeing', () => {
    const { held, when } = given(sitting(), openElection({ way: 'agreed' }));
    when(onAgreement(electionIn(held.meeting), put)).tells('vote.called');
  });
});
