import { expect, it } from '@jest/globals';
import type { Command } from '../../src/procedure/commands.js';
import type { AgendaItemFacts } from '../../src/procedure/events.js';
import { council, matter } from '../support/council.js';
import { rule } from '../support/rules.js';
import { called, convened, declared, ended, left, opened } from '../support/evening.js';
import { because, callVote, choices, hold, publicly, voted, type Held, type Step } from '../support/scenario.js';

const people = council(25, { Ask: 13, Hegg: 12 });
const secret = 'Oppsigelsessaken mot navngitt rektor';

const closing: Step[] = [
  voted('c1', 'i1', [['for', 25]], { purpose: 'closing-doors', ground: 'employment' }),
  declared('c1'),
  { type: 'doors.close', ground: 'employment', vote: 'c1', remaining: ['director'] },
];
const evening = (...steps: Step[]): Step[] => [convened(people), opened(people), called('i1'), ...steps];
const toldTypes = (held: Held) => held.told.map((entry) => entry.event.type);

rule('told-when-announced', () => {
  it('tells nothing of a plan', () => {
    const plan = convened(people).slice(0, 3);
    expect(hold(plan).told).toEqual([]);
  });

  it('tells roster and agenda with the announcement', () => {
    const held = hold(convened(people));
    expect(toldTypes(held)).toEqual(['meeting.announced', 'roster.published', 'agenda.published', 'meeting.summoned']);
    const outside = publicly(held);
    expect(outside.agenda).toEqual(['i1', 'i2', 'i3']);
    expect(outside.people['m1']?.name).toBe('Aud Bergtun');
  });
});

rule('told-less', () => {
  it('keeps reasons of absence, who stayed behind the doors and reasons for overriding', () => {
    const held = hold([
      convened(people),
      { type: 'meeting.open' },
      { type: 'roll.call', entries: people.members.map((person) => ({ person, status: 'present' as const })) },
      { type: 'member.leave', person: 'm25', reason: secret },
      { type: 'substitute.seat', person: 'Hegg-1', substituteFor: 'm25', reason: secret },
      called('i1'),
      voted('c1', 'i1', [['for', 25]], { purpose: 'closing-doors', ground: 'employment' }),
      declared('c1'),
      { type: 'doors.close', ground: 'employment', vote: 'c1', remaining: ['director'] },
      { type: 'doors.open' },
      { type: 'chair.change', chair: 'm2', reason: secret },
      { type: 'item.end', item: 'i1', outcome: 'decided', overrides: [{ rule: 'decision-recorded', reason: secret }] },
      { type: 'note.add', text: secret, access: 'restricted' },
    ]);
    expect(JSON.stringify(held.log)).toContain(secret);
    expect(JSON.stringify(held.told)).not.toContain(secret);
    expect(JSON.stringify(held.told)).not.toContain('remaining');
    expect(toldTypes(held)).toContain('warning.overridden');
  });

  it('shows neutral titles and public documents only', () => {
    const document = { url: 'https://dokument.example/1', sha256: 'a'.repeat(64), mediaType: 'application/pdf' };
    const item: AgendaItemFacts = matter('i1', {
      title: 'Personalsak',
      restrictedTitle: secret,
      expectedClosed: true,
      recommendation: secret,
      documents: [
        { ...document, id: 'd1', title: 'Innkalling', access: 'public' },
        { ...document, id: 'd2', title: secret, access: 'restricted', basis: 'offentleglova § 13' },
      ],
    });
    const held = hold([
      convened(people, [item]),
      {
        type: 'document.link',
        item: 'i1',
        document: { ...document, id: 'd3', title: secret, access: 'restricted', basis: 'offentleglova § 13' },
      },
    ]);
    expect(JSON.stringify(held.told)).not.toContain(secret);
    expect(publicly(held).items['i1']?.documents?.map((one) => one.id)).toEqual(['d1']);
  });

  it('does not tell by an empty list that there is a document nobody may see', () => {
    const link = { id: 'd1', url: 'https://dokument.example/1', sha256: 'a'.repeat(64), mediaType: 'text/plain' };
    const kept = { ...link, title: secret, access: 'restricted' as const, basis: 'offentleglova § 13' };
    const [withOne, without] = [[kept], undefined].map(
      (documents) => hold([convened(people, [matter('i1', documents ? { documents } : {})])]).told,
    );
    expect(withOne).toEqual(without);
  });

  it('tells that a decision made inside fell, not why', () => {
    const held = hold([
      evening(
        closing,
        voted('v1', 'i1', [
          ['for', 14],
          ['against', 11],
        ]),
        declared('v1'),
        { type: 'doors.open' },
        { type: 'decision.record', item: 'i1', text: 'Klagen tas ikke til følge.', votes: ['v1'] },
        { type: 'vote.void', vote: 'v1', reason: secret },
      ),
    ]);
    expect(toldTypes(held)).toContain('decision.struck');
    expect(JSON.stringify(held.told)).not.toContain(secret);
    expect(publicly(held).items['i1']?.decision).toBeNull();
  });
});

rule('no-running-tally', () => {
  it('says nothing between the call and the declaration', () => {
    const voting = hold(
      evening(
        voted('v1', 'i1', [
          ['for', 14],
          ['against', 11],
        ]),
      ),
    );
    expect(toldTypes(voting).slice(-2)).toEqual(['vote.called', 'vote.closed']);
    expect(publicly(voting).votes['v1']?.ballots).toEqual([]);
    const result = hold([declared('v1')], voting);
    expect(publicly(result).votes['v1']?.ballots).toEqual(result.meeting.votes['v1']?.ballots);
  });
});

rule('totals-told', () => {
  it('has no ballots, inside or outside', () => {
    const held = hold([
      convened(people, [matter('i1', { kind: 'election' })], { ruleBook: 'youth-council' }),
      opened(people),
      called('i1'),
      because(callVote('v1', 'i1', { method: 'secret' }), 'secret-vote'),
      { type: 'totals.record', vote: 'v1', totals: { for: 14, against: 10, blank: 1 } },
      { type: 'vote.close', vote: 'v1' },
      declared('v1'),
    ]);
    expect(held.meeting.votes['v1']?.ballots).toEqual([]);
    const copy = held.told.at(-1)?.event;
    expect(copy).toMatchObject({ type: 'vote.declared', result: { tally: { for: 14, against: 10, blank: 1 } } });
    expect(copy).not.toHaveProperty('ballots');
    expect(copy).not.toHaveProperty('parties');
  });
});

/** Two evenings that differ only in what happens while the doors are closed. */
const inside: Record<string, Step[]> = {
  nothing: [],
  'a whole debate': [
    { type: 'motion.file', motion: 'hemmelig', item: 'i1', kind: 'main', text: secret },
    { type: 'speaker.list', person: 'm2', kind: 'speech' },
    { type: 'speaker.start', person: 'm2', kind: 'speech' },
    { type: 'note.add', text: secret, item: 'i1', access: 'public' },
    { type: 'note.add', text: secret, item: 'i1', access: 'restricted' },
    voted(
      'v1',
      'i1',
      [
        ['for', 20],
        ['against', 5],
      ],
      { question: secret, motions: ['hemmelig'] },
    ),
    declared('v1'),
    { type: 'decision.record', item: 'i1', text: secret, votes: ['v1'] },
    { type: 'statement.enter', item: 'i1', person: 'm3', text: secret },
  ],
  'people who come and go': [
    left('m20'),
    { type: 'member.arrive', person: 'm20', mode: 'room' },
    { type: 'chair.change', chair: 'm2' },
    { type: 'chair.change', chair: 'm1' },
  ],
};
const afterwards: Step[] = [
  { type: 'doors.open', at: '2026-11-23T19:00:00.000Z' },
  { type: 'note.add', text: 'Dørene er åpne igjen.', item: 'i1', access: 'public' },
  (meeting) => ({
    type: 'text.correct',
    of: { what: 'note', note: meeting.notes.at(-1)?.number ?? 0 },
    after: 'Dørene ble åpnet igjen.',
    reason: 'Ordlyd',
  }),
  { type: 'motion.file', motion: 'aapen', item: 'i1', kind: 'main', text: 'Saken tas til orientering.' },
  voted('v9', 'i1', [['for', 25]]),
  declared('v9'),
  ended('i1'),
  called('i2'),
];

rule('nothing-from-inside', () => {
  const twins = Object.entries(inside).map(([name, steps]): [string, Held] => [
    name,
    hold(evening(closing, ...steps, ...afterwards)),
  ]);
  const quiet = twins[0]?.[1].told;

  it.each(twins)('tells the same of an evening with %s inside', (_, held) => {
    expect(held.told).toEqual(quiet);
    expect(JSON.stringify(held.told)).not.toContain(secret);
    expect(held.told.map((entry) => entry.seq)).toEqual(held.told.map((_, index) => index + 1));
  });

  it('tells nothing of words said inside when they are changed afterwards', () => {
    const debate = hold(evening(closing, ...(inside['a whole debate'] ?? []), ...afterwards));
    const later: Command[] = [
      { type: 'motion.revise', motion: 'hemmelig', text: 'Ny ordlyd' },
      { type: 'text.correct', of: { what: 'note', note: -1 }, after: 'Ny ordlyd', reason: 'Ordlyd' },
      { type: 'text.correct', of: { what: 'decision', item: 'i1' }, after: 'Ny ordlyd', reason: 'Ordlyd' },
      { type: 'vote.void', vote: 'v1', reason: 'Gal fremgangsmåte' },
    ];
    // The motion was put to the vote, so revising it would be refused anyway; the others happen.
    expect(hold(later.slice(1), debate).told).toEqual(debate.told);
  });

  it('lets what was decided inside be told in other words once the doors are open', () => {
    const debate = hold(evening(closing, ...(inside['a whole debate'] ?? []), { type: 'doors.open' }));
    const told = hold([{ type: 'decision.record', item: 'i1', text: 'Avtalen godkjennes.', votes: ['v1'] }], debate);
    expect(told.told.at(-1)?.event).toEqual({
      type: 'decision.recorded',
      item: 'i1',
      text: 'Avtalen godkjennes.',
      votes: [],
    });
  });
});

rule('told-again', () => {
  it('says who came, who left and who sits for whom', () => {
    const held = hold(
      evening(closing, left('m25'), { type: 'substitute.seat', person: 'Hegg-1', substituteFor: 'm25' }, left('m24'), {
        type: 'doors.open',
      }),
    );
    const outside = publicly(held);
    expect(outside.presence['m25']?.status).toBe('absent');
    expect(outside.presence['m24']?.status).toBe('absent');
    expect(outside.presence['Hegg-1']).toMatchObject({ status: 'present', substituteFor: 'm25' });
    expect(outside.closed).toBeNull();
  });

  it('leaves outside and inside agreeing on who may vote next', () => {
    const held = hold(evening(closing, left('m25'), { type: 'doors.open' }, callVote('v9', 'i1')));
    expect(publicly(held).votes['v9']?.eligible).toEqual(held.meeting.votes['v9']?.eligible);
    expect(choices(held.meeting, 'v9', ['for', 24])).toHaveLength(24);
  });
});
