import type { MeetingFacts } from '../../events.js';
import type { Meeting } from '../../meeting.js';
import { at, less, type Places } from './place.js';

const factsWithout = (meeting: Meeting, ...fields: ('title' | 'place' | 'publicAccess')[]): Meeting => ({
  ...meeting,
  facts: meeting.facts && (less(meeting.facts, ...fields) as MeetingFacts),
});

/** What is said of the meeting as a whole, and of its doors. */
export const sittingPlaces: Pick<
  Places,
  'meeting-title' | 'meeting-place' | 'access' | 'comment' | 'closure' | 'closing-proposal' | 'disqualification'
> = {
  'meeting-title': {
    ids: {},
    every: () => [{}],
    words: ({ facts }) => [facts?.title],
    emptied: (meeting) => factsWithout(meeting, 'title'),
    pieces: {
      'meeting.announced': ({ facts }) => at(facts.title !== undefined, '/facts/title'),
      'meeting.revised': ({ changes }) => at(changes.title !== undefined, '/changes/title'),
    },
  },
  'meeting-place': {
    ids: {},
    every: () => [{}],
    words: ({ facts }) => [facts?.place],
    emptied: (meeting) => factsWithout(meeting, 'place'),
    pieces: {
      'meeting.announced': ({ facts }) => at(facts.place !== undefined, '/facts/place'),
      'meeting.revised': ({ changes }) => at(changes.place !== undefined, '/changes/place'),
    },
  },
  /** The room and the address of the stream. */
  access: {
    ids: {},
    every: () => [{}],
    words: ({ facts, stream }) => [facts?.publicAccess?.room, facts?.publicAccess?.streamUrl, stream.url],
    emptied: (meeting) => ({
      ...factsWithout(meeting, 'publicAccess'),
      stream: { ...meeting.stream, url: null },
    }),
    pieces: {
      'meeting.announced': ({ facts }) => at(facts.publicAccess !== undefined, '/facts/publicAccess'),
      'meeting.revised': ({ changes }) => at(changes.publicAccess !== undefined, '/changes/publicAccess'),
      'stream.changed': () => ['/url'],
    },
  },
  /** Why it was put off, broken off or cancelled, or what was said at its end. */
  comment: {
    ids: {},
    every: () => [{}],
    words: ({ comment }) => [comment],
    emptied: (meeting) => ({ ...meeting, comment: null }),
    pieces: {
      'meeting.postponed': () => ['/comment'],
      'meeting.cancelled': () => ['/comment'],
      'meeting.adjourned': () => ['/comment'],
      'meeting.ended': () => ['/comment'],
    },
  },
  /** The provisions the doors were closed by, as somebody wrote them. */
  closure: {
    ids: { closed: 'instant' },
    every: ({ closures }) => closures.map(({ from }) => ({ closed: from })),
    words: ({ closures }, of) =>
      closures.filter(({ from }) => from === of.closed).flatMap(({ citation, exemption }) => [citation, exemption]),
    item: ({ closures }, of) => closures.find(({ from }) => from === of.closed)?.item ?? null,
    emptied: (meeting, of) => ({
      ...meeting,
      closed:
        meeting.closed && meeting.closed.since === of.closed ? { ...meeting.closed, citation: '' } : meeting.closed,
      closures: meeting.closures.map((one) =>
        one.from === of.closed ? { ...less(one, 'exemption'), citation: '' } : one,
      ),
    }),
    pieces: { 'doors.closed': (_, of, passing) => at(of.closed === passing.at, '/citation', '/exemption') },
  },
  'closing-proposal': {
    ids: { proposed: 'instant' },
    every: ({ mending }) => mending.closing.map((one) => ({ proposed: one.at })),
    words: ({ mending }, of) => mending.closing.filter((one) => one.at === of.proposed).map(({ citation }) => citation),
    item: ({ mending }, of) => mending.closing.find((one) => one.at === of.proposed)?.item ?? null,
    emptied: (meeting, of) => ({
      ...meeting,
      mending: {
        ...meeting.mending,
        closing: meeting.mending.closing.map((one) => (one.at === of.proposed ? { ...one, citation: '' } : one)),
      },
    }),
    pieces: { 'closing.proposed': (_, of, passing) => at(of.proposed === passing.at, '/citation') },
  },
  /** On what ground somebody was held to be disqualified, or not. */
  disqualification: {
    ids: { item: 'id', person: 'id' },
    every: ({ agenda, items }) =>
      agenda.flatMap((item) => (items[item]?.disqualifications ?? []).map(({ person }) => ({ item, person }))),
    words: ({ items }, of) => [items[of.item]?.disqualifications.find(({ person }) => person === of.person)?.basis],
    told: ({ items }, of) =>
      items[of.item]?.disqualifications.find(({ person }) => person === of.person)?.inside !== true,
    emptied: (meeting, of) => {
      const item = meeting.items[of.item];
      if (!item) return meeting;
      const disqualifications = item.disqualifications.map((one) =>
        one.person === of.person && one.basis !== undefined ? { ...one, basis: '' } : one,
      );
      return { ...meeting, items: { ...meeting.items, [of.item]: { ...item, disqualifications } } };
    },
    pieces: {
      'disqualification.decided': (event, of) => at(of.item === event.item && of.person === event.person, '/basis'),
    },
  },
};
