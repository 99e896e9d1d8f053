import { everySaid, saidAt, saidNoMore, sayingPaths } from '../../business/said.js';
import type { PublicEventType } from '../../events.js';
import { isHeard } from '../struck.js';
import { at, doorsStoodOpen, each, less, type Pieces, type Places } from './place.js';

/** Words of other business stand in the same fields whichever event tells them. */
const said = (_event: unknown, of: { said: number }, passing: { said: number }): string[] =>
  at(of.said === passing.said, ...sayingPaths);
const saying = {
  'question.asked': said,
  'question.answered': said,
  'point-of-order.raised': said,
  'public-comment.given': said,
  'briefing.given': said,
  'delegated-decision.reported': said,
  'urgent-decision.reported': said,
} satisfies Pieces<{ said: number }>;

/** What takes the next number among such words. */
export const sayingEvents = Object.keys(saying) as PublicEventType[];

/** What is said and written down, and the names and reasons that go with it. */
export const wordPlaces: Pick<
  Places,
  'note' | 'statement' | 'said' | 'person-name' | 'secretary' | 'correction' | 'strike' | 'warning'
> = {
  note: {
    ids: { note: 'number' },
    every: ({ notes }) => notes.map(({ number }) => ({ note: number })),
    words: ({ notes }, of) => [notes.find(({ number }) => number === of.note)?.text],
    told: (_, of) => of.note > 0,
    item: ({ notes }, of) => notes.find(({ number }) => number === of.note)?.item ?? null,
    emptied: (meeting, of) => ({
      ...meeting,
      notes: meeting.notes.map((note) => (note.number === of.note ? { ...less(note, 'url', 'code'), text: '' } : note)),
    }),
    pieces: { 'note.added': (_, of, { notes }) => at(of.note === notes, '/text', '/url', '/code') },
  },
  statement: {
    ids: { statement: 'number' },
    every: ({ statements }) => statements.map(({ number }) => ({ statement: number })),
    words: ({ statements }, of) => [statements.find(({ number }) => number === of.statement)?.text],
    told: (_, of) => of.statement > 0,
    item: ({ statements }, of) => statements.find(({ number }) => number === of.statement)?.item ?? null,
    emptied: (meeting, of) => ({
      ...meeting,
      statements: meeting.statements.map((one) => (one.number === of.statement ? { ...one, text: '' } : one)),
    }),
    pieces: { 'statement.entered': (_, of, { statements }) => at(of.statement === statements, '/text') },
  },
  said: {
    ids: { said: 'number' },
    every: (meeting) => everySaid(meeting).map(({ number }) => ({ said: number })),
    words: (meeting, of) => [saidAt(meeting, of.said)?.text],
    told: (_, of) => of.said > 0,
    item: (meeting, of) => saidAt(meeting, of.said)?.item ?? null,
    emptied: (meeting, of) => saidNoMore(meeting, of.said),
    pieces: saying,
  },
  'person-name': {
    ids: { person: 'id' },
    every: ({ roster }) => roster.map((person) => ({ person })),
    words: ({ people }, { person }) => [people[person]?.name],
    emptied: (meeting, of) => {
      const person = meeting.people[of.person];
      return person ? { ...meeting, people: { ...meeting.people, [of.person]: { ...person, name: '' } } } : meeting;
    },
    pieces: {
      'roster.published': ({ people }, of) =>
        each(
          people,
          ({ person }) => person === of.person,
          (place) => `/people/${place}/name`,
        ),
    },
  },
  /** Who keeps the record; somebody employed, named by no id. */
  secretary: {
    ids: {},
    every: () => [{}],
    words: ({ secretary }) => [secretary],
    emptied: (meeting) => ({ ...meeting, secretary: null }),
    pieces: { 'meeting.opened': () => ['/secretary'] },
  },
  /** Why words were corrected. What they were and became goes with the words themselves. */
  correction: {
    ids: { corrected: 'instant' },
    every: ({ corrections }) => corrections.map((one) => ({ corrected: one.at })),
    words: ({ corrections }, of) =>
      corrections.filter((one) => one.at === of.corrected && one.of.what !== 'vote').map(({ reason }) => reason),
    told: ({ corrections, motions, items }, of) =>
      corrections.some((one) => {
        if (one.at !== of.corrected) return false;
        if (one.of.what === 'motion') return motions[one.of.motion]?.inside !== true;
        if (one.of.what === 'decision') return items[one.of.item]?.decision?.inside !== true;
        if (one.of.what === 'said') return one.of.said > 0;
        return one.of.what !== 'note' || one.of.note > 0;
      }),
    emptied: (meeting, of) => ({
      ...meeting,
      corrections: meeting.corrections.map((one) =>
        one.at === of.corrected && one.of.what !== 'vote' ? { ...one, reason: '' } : one,
      ),
    }),
    pieces: { 'text.corrected': (_, of, passing) => at(of.corrected === passing.at, '/reason') },
  },
  /** Why a line was struck. */
  strike: {
    ids: { struck: 'instant' },
    every: ({ mending }) => mending.struck.map((one) => ({ struck: one.at })),
    words: ({ mending }, of) => mending.struck.filter((one) => one.at === of.struck).map(({ reason }) => reason),
    told: (meeting, of) => meeting.mending.struck.some((one) => one.at === of.struck && isHeard(meeting, one.of)),
    emptied: (meeting, of) => ({
      ...meeting,
      mending: {
        ...meeting.mending,
        struck: meeting.mending.struck.map((one) => (one.at === of.struck ? { ...one, reason: '' } : one)),
      },
    }),
    pieces: { 'entry.struck': (_, of, passing) => at(of.struck === passing.at, '/reason') },
  },
  /** Of the facts a warning weighed only these are words: which bodies are owed a notice of which matter. */
  warning: {
    ids: { warned: 'instant' },
    every: ({ overridden }) =>
      overridden.filter(({ rule }) => rule === 'notice-owed').map((one) => ({ warned: one.at })),
    words: ({ overridden }, of) =>
      overridden
        .filter((one) => one.at === of.warned && one.rule === 'notice-owed')
        .flatMap(({ facts }) => facts?.['notices'])
        .map((notice) => (typeof notice === 'string' ? notice : '')),
    told: (meeting, { warned }) => doorsStoodOpen(meeting, warned),
    emptied: (meeting, of) => ({
      ...meeting,
      overridden: meeting.overridden.map((one) =>
        one.at === of.warned && one.rule === 'notice-owed' ? { ...one, facts: {} } : one,
      ),
    }),
    pieces: {
      'warning.overridden': (event, of, passing) =>
        at(of.warned === passing.at && event.rule === 'notice-owed', '/facts'),
    },
  },
};
