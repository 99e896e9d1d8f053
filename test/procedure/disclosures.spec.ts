import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assemble, disclosures } from '../../src/procedure/disclosures.js';
import type { PublicEvent } from '../../src/procedure/events.js';
import { council, matter } from '../support/council.js';
import { called, convened, declared, opened } from '../support/evening.js';
import { anyMeeting } from '../support/any-meeting.js';
import { hold, voted } from '../support/scenario.js';
import { rule } from '../support/rules.js';

const seed = Number(process.env['TRIBUNE_SEED'] ?? 20261123);
const itemOf = (event: PublicEvent) => ('item' in event && typeof event.item === 'string' ? event.item : null);
const shuffled = <T>(list: T[]) =>
  [...list].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? 1 : -1));

rule('sealed-in-pieces', () => {
  it(`puts every event of any meeting together again, in whatever order the pieces come (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9_999), { minLength: 40, maxLength: 120, size: 'max' }), (throws) => {
        for (const { event } of anyMeeting(throws).told) {
          expect(assemble(event.type, itemOf(event), shuffled(disclosures(event)))).toEqual(event);
        }
      }),
      { seed, numRuns: 50 },
    );
  });

  it('keeps names, titles and texts apart from the rest', () => {
    const people = council(3);
    const { told } = hold(convened(people, [matter('i1')]));
    const roster = told.find(({ event }) => event.type === 'roster.published')?.event;
    expect(roster && disclosures(roster).slice(0, 2)).toEqual([
      { path: '/people/0', value: { person: 'm1', party: 'Ask', group: 'Ask', seat: 'seat-1', role: 'chair' } },
      { path: '/people/0/name', value: 'Aud Bergtun' },
    ]);
    const agenda = told.find(({ event }) => event.type === 'agenda.published')?.event;
    expect(agenda && disclosures(agenda).map((piece) => piece.path)).toEqual(['/items/0', '/items/0/title']);
  });

  it('keeps each ballot apart, and says of an empty list that it is one', () => {
    const people = council(3);
    const { told } = hold([
      convened(people),
      opened(people),
      called('i1'),
      voted('v1', 'i1', [['for', 3]]),
      declared('v1'),
    ]);
    const pieces = told.flatMap(({ event }) => (event.type === 'vote.declared' ? disclosures(event) : []));
    expect(pieces).toContainEqual({ path: '/ballots/1', value: ['m2', 'for'] });
    const call = told.flatMap(({ event }) => (event.type === 'vote.called' ? disclosures(event) : []));
    expect(call).toContainEqual({ path: '/motions', value: [] });
    expect(call.map((piece) => piece.path)).not.toContain('/item');
  });

  it('leaves holes where pieces are gone', () => {
    const item = { item: 'i1', number: 'PS 1/26', kind: 'decision' };
    expect(assemble('agenda.published', null, [{ path: '/items/0', value: item }])).toEqual({
      type: 'agenda.published',
      items: [item],
    });
    expect(assemble('note.added', 'i1', [{ path: '/access', value: 'public' }])).toEqual({
      type: 'note.added',
      item: 'i1',
      access: 'public',
    });
  });

  it('spells a field with a slash so that it is one step', () => {
    const odd = { type: 'note.added', 'a/b~c': 1 } as unknown as PublicEvent;
    expect(disclosures(odd)).toEqual([{ path: '/a~1b~0c', value: 1 }]);
    expect(assemble('note.added', null, disclosures(odd))).toEqual(odd);
  });
});
