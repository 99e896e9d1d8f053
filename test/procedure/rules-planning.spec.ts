import { expect, it } from '@jest/globals';
import type { Command } from '../../src/procedure/commands.js';
import type { AgendaItemFacts } from '../../src/procedure/events.js';
import type { DocumentLink } from '../../src/procedure/vocabulary.js';
import { council, factsOf, matter } from '../support/council.js';
import { called, convened, ended, opened, remote } from '../support/evening.js';
import { because, callVote, given, type Step } from '../support/scenario.js';
import { rule } from '../support/rules.js';

const people = council(5);
const plan: Command = { type: 'meeting.plan', facts: factsOf(), seats: 5 };
const sitting: Step[] = [convened(people), opened(people)];
const over: Step[] = [sitting, { type: 'meeting.end' }];
const note: Command = { type: 'note.add', text: 'Merknad', access: 'public' };
const publishing = (...items: AgendaItemFacts[]): Command => ({ type: 'agenda.publish', items });

rule('meeting-known', () => {
  it('turns everything away but a plan', () => {
    given().when(note).isRefused('meeting-known');
    given().when({ type: 'meeting.announce' }).isRefused('meeting-known');
    given().when(plan).tells('meeting.planned');
  });
});

rule('meeting-new', () => {
  it('turns a second plan away', () => {
    given(plan).when(plan).isRefused('meeting-new');
  });
});

rule('meeting-status', () => {
  it('opens once, and resumes only what was adjourned', () => {
    given(sitting).when({ type: 'meeting.open' }).isRefused('meeting-status', { status: 'in-session' });
    given(sitting).when({ type: 'meeting.resume' }).isRefused('meeting-status');
    given(sitting, { type: 'meeting.adjourn' }).when({ type: 'meeting.resume' }).tells('meeting.resumed');
    given(sitting).when({ type: 'recess.end' }).isRefused('meeting-status');
  });

  it('cancels and postpones only what has not begun', () => {
    given(sitting).when({ type: 'meeting.cancel' }).isRefused('meeting-status');
    given(convened(people)).when({ type: 'meeting.cancel', comment: 'Uvær' }).tells('meeting.cancelled');
    given(convened(people), { type: 'meeting.postpone' }).when({ type: 'meeting.announce' }).tells('meeting.announced');
  });
});

rule('not-over', () => {
  it('files no motion after the end, but takes a correction and a note', () => {
    given(over)
      .when({ type: 'motion.file', motion: 'f', item: 'i1', kind: 'main', text: 'x' })
      .isRefused('not-over', { status: 'ended' });
    given(over).when(note).tells('note.added');
    given(over)
      .when({
        type: 'text.correct',
        of: { what: 'item-title', item: 'i1' },
        after: 'Rett tittel',
        reason: 'Skrivefeil',
      })
      .tells('text.corrected');
  });
});

rule('seats', () => {
  it('wants a whole number of them', () => {
    given()
      .when({ ...plan, seats: 0 } as Command)
      .isRefused('seats', { seats: 0 });
    given()
      .when({ ...plan, seats: 2.5 } as Command)
      .isRefused('seats');
  });
});

rule('remote-permitted', () => {
  it('plans and revises no remote meeting without it', () => {
    given()
      .when({ type: 'meeting.plan', seats: 5, facts: factsOf({ form: 'remote' }) })
      .isRefused('remote-permitted');
    given(plan)
      .when({ type: 'meeting.revise', changes: { form: 'remote' } })
      .isRefused('remote-permitted');
  });
});

rule('public-access', () => {
  it('warns of a remote meeting nobody outside can follow', () => {
    const hidden: Command = {
      type: 'meeting.plan',
      seats: 5,
      facts: factsOf({ form: 'remote', remotePermitted: true }),
    };
    given(hidden).when({ type: 'meeting.announce' }).isWarnedOf('public-access');
    given({ ...hidden, facts: factsOf(remote) } as Command)
      .when({ type: 'meeting.announce' })
      .tells('meeting.announced');
  });
});

rule('announced', () => {
  it('summons and opens no meeting the public has not heard of', () => {
    given(plan).when({ type: 'meeting.summon', noticeDays: 7, documentsSent: true }).isRefused('announced');
    given(plan).when({ type: 'meeting.open' }).isRefused('announced');
  });

  it('files no motion the public could not read in the same instant', () => {
    given(plan, publishing(matter('i1')))
      .when({ type: 'motion.file', motion: 'f', item: 'i1', kind: 'main', text: 'x' })
      .isRefused('announced');
  });
});

rule('person-once', () => {
  it('takes no roster and no roll with somebody twice', () => {
    const twice = [people.people[0], people.people[0]].filter((one) => one !== undefined);
    given(plan)
      .when({ type: 'roster.publish', people: twice })
      .isRefused('person-once', { twice: ['m1'] });
    const entry = { person: 'm1', status: 'present' as const };
    given(sitting)
      .when({ type: 'roll.call', entries: [entry, entry] })
      .isRefused('person-once');
  });
});

rule('seat-once', () => {
  it('takes no roster with one seat for two', () => {
    const shared = people.people.slice(0, 2).map((one) => ({ ...one, seat: 'seat-1' }));
    given(plan)
      .when({ type: 'roster.publish', people: shared })
      .isRefused('seat-once', { twice: ['seat-1'] });
  });
});

rule('person-named', () => {
  it('takes no roster with a nameless person', () => {
    const nameless = people.people.slice(0, 1).map((one) => ({ ...one, name: ' ' }));
    given(plan)
      .when({ type: 'roster.publish', people: nameless })
      .isRefused('person-named', { people: ['m1'] });
  });
});

rule('item-once', () => {
  it('takes no agenda with an item twice', () => {
    given(plan)
      .when(publishing(matter('i1'), matter('i1')))
      .isRefused('item-once', { twice: ['i1'] });
  });
});

rule('item-new', () => {
  it('adds no item under an id that is taken', () => {
    given(sitting)
      .when({ type: 'agenda.supplement', items: [matter('i1')] })
      .isRefused('item-new', { items: ['i1'] });
  });
});

rule('item-known', () => {
  it('calls, withdraws and decides nothing that is not there', () => {
    given(sitting).when(called('i9')).isRefused('item-known', { item: 'i9' });
    given(sitting).when({ type: 'item.withdraw', item: 'i9' }).isRefused('item-known');
    given(sitting).when({ type: 'decision.record', item: 'i9', text: 'Vedtatt', votes: [] }).isRefused('item-known');
  });
});

rule('same-items', () => {
  it('reorders the agenda whole', () => {
    given(sitting)
      .when({ type: 'agenda.reorder', order: ['i2', 'i1'] })
      .isRefused('same-items', { listed: 3, given: 2 });
    expect(given(sitting).when({ type: 'agenda.reorder', order: ['i3', 'i1', 'i2'] }).meeting.agenda).toEqual([
      'i3',
      'i1',
      'i2',
    ]);
  });
});

rule('agenda-settled', () => {
  it('points to the supplement after the summons', () => {
    given(convened(people))
      .when(publishing(matter('i4')))
      .isRefused('agenda-settled', { offer: 'agenda.supplement' });
  });
});

rule('public-title', () => {
  it('lists no item without one, however secret', () => {
    given(plan)
      .when(publishing(matter('i1', { title: ' ', restrictedTitle: 'Personalsak' })))
      .isRefused('public-title', { items: ['i1'] });
  });
});

const document: DocumentLink = {
  id: 'd1',
  title: 'Saksframlegg',
  url: 'https://dokument.example/1',
  sha256: 'a'.repeat(64),
  mediaType: 'application/pdf',
  access: 'public',
};

rule('restriction-basis', () => {
  it('withholds no document without one', () => {
    given(plan)
      .when(publishing(matter('i1', { documents: [{ ...document, access: 'restricted' }] })))
      .isRefused('restriction-basis', { documents: ['d1'] });
  });
});

rule('document-hash', () => {
  it('links no document without one', () => {
    const link = { type: 'document.link', item: 'i1', document } as const;
    given(sitting)
      .when({ ...link, document: { ...document, sha256: 'A1' } })
      .isRefused('document-hash');
    given(sitting).when(link).tells('document.linked');
  });
});

rule('late-item', () => {
  const late: Step[] = [sitting, { type: 'agenda.supplement', items: [matter('x1')] }];
  it('is neither called nor decided before the objection rule was put', () => {
    given(late).when(called('x1')).isRefused('late-item', { item: 'x1' });
    given(late, { type: 'item.admit', item: 'x1', objecting: 0, chairObjects: false })
      .when(called('x1'))
      .tells('item.called');
  });

  it('stays off the agenda when it was barred', () => {
    given(late, { type: 'item.admit', item: 'x1', objecting: 2, chairObjects: false })
      .when(called('x1'))
      .isRefused('item-open');
  });

  it('is not late when added before the summons', () => {
    given(convened(people).slice(0, 4), { type: 'agenda.supplement', items: [matter('x1')] }, opened(people))
      .when(called('x1'))
      .tells('item.called');
  });
});

rule('documents-late', () => {
  const withoutPapers: Step[] = [
    convened(people),
    { type: 'meeting.summon', noticeDays: 7, documentsSent: false },
    opened(people),
    called('i1'),
  ];
  const ask = { type: 'item.admit', item: 'i1', objecting: 0, chairObjects: false } as const;

  it('lets those attending object before the matter is decided', () => {
    given(withoutPapers).when(callVote('v1', 'i1')).isWarnedOf('documents-late', { item: 'i1' });
    given(withoutPapers, ask).when(callVote('v1', 'i1')).tells('vote.called');
    given(withoutPapers)
      .when({ ...ask, chairObjects: true })
      .tells('item.barred');
    given(withoutPapers, ask).when(ask).isRefused('item-is-late');
  });
});

rule('item-is-late', () => {
  it('is not asked of what was in the summons', () => {
    given(sitting)
      .when({ type: 'item.admit', item: 'i1', objecting: 0, chairObjects: false })
      .isRefused('item-is-late');
  });
});

rule('objectors', () => {
  it('counts no more of them than are there', () => {
    given(sitting, { type: 'agenda.supplement', items: [matter('x1')] })
      .when({ type: 'item.admit', item: 'x1', objecting: 6, chairObjects: false })
      .isRefused('objectors', { objecting: 6, attending: 5 });
  });
});

rule('in-order', () => {
  it('asks why something is told afterwards', () => {
    const earlier = { ...note, at: '2026-11-23T16:00:30.000Z' };
    given(sitting).when(earlier).isWarnedOf('in-order');
    given(sitting).when(because(earlier, 'in-order')).tells('warning.overridden', 'note.added');
  });

  it('believes a probe, which finds a stream gone some while after it went', () => {
    const gone = { type: 'stream.report', state: 'interrupted', at: '2026-11-23T16:00:30.000Z' } as const;
    given(sitting)
      .when({ ...gone, seenBy: 'probe' })
      .tells('stream.changed');
    given(sitting)
      .when({ ...gone, seenBy: 'secretary' })
      .isWarnedOf('in-order');
  });

  it('does not tell outside when something nobody outside has heard was written', () => {
    const inside: Command = { type: 'note.add', text: 'Bare for oss', access: 'restricted' };
    const told = given(sitting, inside).when(because({ ...note, at: '2026-11-23T16:00:30.000Z' }, 'in-order'));
    expect(told.event('warning.overridden').facts).toHaveProperty('last');
    expect(told.told.at(-2)?.event).toEqual({
      type: 'warning.overridden',
      rule: 'in-order',
      facts: { at: '2026-11-23T16:00:30.000Z' },
    });
  });

  it('says nothing outside of a note that stays inside', () => {
    const evening = given(sitting);
    const inside = evening.when({ ...note, access: 'restricted', at: '2026-11-23T16:00:30.000Z' } as Command);
    expect(inside.tells('note.added').told).toEqual(evening.held.told);
  });

  it('asks about nothing that comes in its turn', () => {
    given(sitting, called('i1'), callVote('v1', 'i1'))
      .when({ ...note, at: '2026-11-23T23:00:00.000Z' })
      .tells('note.added');
    given(sitting, called('i1')).when(ended('i1')).tells('item.ended');
  });
});
