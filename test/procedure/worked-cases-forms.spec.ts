import { describe, expect, it } from '@jest/globals';
import { council } from '../support/council.js';
import { called, opened } from '../support/evening.js';
import { answered, answersTo, inHaste, inWriting, settled } from '../support/in-writing.js';
import { given } from '../support/scenario.js';

const eleven = council(11);

describe('C In writing and in haste', () => {
  it('C11 adopts nothing in writing while one of 11 is silent', () => {
    const ten = eleven.members.slice(0, 10).map((person) => answered('i1', person));
    const { meeting } = given(inWriting(eleven), answersTo('i1'), ten)
      .when(settled('i1'))
      .tells('item.settled-in-writing', 'item.ended');
    expect(meeting.forms.written['i1']?.settled).toMatchObject({ adopted: false, members: 11, silent: ['m11'] });
    expect(meeting.items['i1']).toMatchObject({ decision: null, outcome: 'no-decision' });
  });

  it('C12 postpones when 4 of 11 want an ordinary meeting, and goes on when 3 do', () => {
    const evening = [inHaste(eleven), opened(eleven, 11, 'remote'), called('i1')];
    const three = { type: 'urgency.contest' as const, item: 'i1', demandedBy: ['m2', 'm3', 'm4'] };
    given(...evening)
      .when({ ...three, demandedBy: [...three.demandedBy, 'm5'] })
      .tells('urgency.contested', 'item.ended');
    const { events } = given(...evening)
      .when(three)
      .tells('urgency.contested');
    expect(events[0]).toMatchObject({ demandedBy: ['m2', 'm3', 'm4'], needed: 4, members: 11, postponed: false });
  });
});
