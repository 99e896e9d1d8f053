import { describe, expect, it } from '@jest/globals';
import { likelyOutcome } from '../../client/desk/likely-outcome.js';
import { byLists, openMajority, round, sitting } from '../support/electing.js';
import { called, convened, declared, opened } from '../support/evening.js';
import { council, matter } from '../support/council.js';
import { hold, voted, type Step } from '../support/scenario.js';

/** What the desk suggests the first item ended with. */
function suggested(...steps: Step[]): string {
  const { meeting } = hold(steps);
  const item = meeting.items['i1'];
  if (!item) throw new Error('No first item');
  return likelyOutcome(meeting, item);
}

const people = council(11);
const ordinary: Step[] = [convened(people, [matter('i1')]), opened(people), called('i1')];

describe('How an item most likely ended', () => {
  it('is with somebody elected, when a vote on persons chose one', () => {
    const chosen = [openMajority(), ...round('v1', { A: 13, B: 12 })];
    expect(suggested(sitting(), ...chosen, declared('v1'))).toBe('elected');
  });

  it('is with somebody elected, when seats were shared between lists', () => {
    expect(suggested(sitting(), ...byLists(9, { A: 11, B: 8, C: 6 }), declared('v1'))).toBe('elected');
  });

  it('is with nothing decided while a vote has elected nobody, or is void', () => {
    const first = [openMajority(), ...round('v1', { A: 12, B: 10, blank: 3 })];
    expect(suggested(sitting(), ...first, declared('v1'))).toBe('no-decision');
    expect(suggested(sitting(), ...first)).toBe('no-decision');
    const won: Step[] = [openMajority(), ...round('v1', { A: 13, B: 12 }), declared('v1')];
    const voided: Step = { type: 'vote.void', vote: 'v1', reason: 'Feil navn på seddelen.' };
    expect(suggested(sitting(), ...won, voided)).toBe('no-decision');
  });

  it('is with nothing decided when a matter that elects nobody was carried and no decision written', () => {
    expect(suggested(ordinary, voted('v1', 'i1', [['for', 11]]), declared('v1'))).toBe('no-decision');
  });

  it('is put off when a motion to do so was carried, whatever else there was', () => {
    const motion: Step = {
      type: 'motion.file',
      motion: 'U',
      item: 'i1',
      kind: 'postponement',
      text: 'Saken utsettes',
      mover: 'm2',
    };
    const vote = voted('v1', 'i1', [['for', 11]], { purpose: 'postponement', motions: ['U'] });
    expect(suggested(ordinary, motion, vote, declared('v1'))).toBe('postponed');
  });
});
