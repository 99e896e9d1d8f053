import { describe, expect, it } from '@jest/globals';
import { membersPresent } from '../../src/views/components/people.js';
import { council } from '../support/council.js';
import { called, convened, opened } from '../support/evening.js';
import { hold, publicly, type Step } from '../support/scenario.js';
import { onThePage } from '../support/worded.js';

/** How many of the seats are filled, as the page of the meeting counts them. */

const people = council(4, { Ask: 2, Hegg: 2 });
const arrives = (person: string): Step => ({ type: 'member.arrive', person, mode: 'room' });

describe('Those who fill a seat', () => {
  it('count a temporary member in the place of one who has leave', () => {
    const held = hold([
      convened(people, undefined, { body: { id: 'u', slug: 'u', name: 'Teknisk utvalg', type: 'committee' } }),
      {
        type: 'roster.publish',
        people: [{ person: 't1', name: 'Tora Settun', group: 'Ask', seat: 'seat-2', role: 'temporary-member' }],
      },
      { type: 'leave.grant', person: 'm2', from: '2026-09-01T00:00:00.000Z', to: '2026-12-01T00:00:00.000Z' },
      { type: 'meeting.open' },
      ['m1', 't1', 'm3'].map(arrives),
    ]);
    expect(membersPresent(publicly(held)).sort()).toEqual(['m1', 'm3', 't1']);
    const { nb, nn } = onThePage(held);
    expect([nb, nn]).toEqual([
      expect.stringContaining('3 av 4 til stede'),
      expect.stringContaining('3 av 4 til stades'),
    ]);
    expect(nb).toContain('Tora Settun settemedlem');
  });

  it('count a substitute only in the place of somebody, and never the administration', () => {
    const evening = [
      convened(people),
      opened(people, 3),
      called('i1'),
      arrives('director'),
      { type: 'substitute.seat' as const, person: 'Hegg-1', substituteFor: 'm4' },
    ];
    expect(membersPresent(publicly(hold(evening))).sort()).toEqual(['Hegg-1', 'm1', 'm2', 'm3']);
    expect(membersPresent(publicly(hold(evening.slice(0, -1)))).sort()).toEqual(['m1', 'm2', 'm3']);
  });
});
