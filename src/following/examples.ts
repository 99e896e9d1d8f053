import type { EntriesPage, MeetingList, SealedPage, Snapshot } from '../contract/following.js';
import { protocolVersion } from '../contract/following.js';
import type { PublicEntry } from '../procedure/events.js';
import { nothingYet } from '../procedure/meeting.js';

/** Answers as the description of the interface shows them: an invented municipality on an invented evening. */

const epoch = '5f0c9d2e81a7b634';
const meeting = 'fjordvik-kst-2026-11-23';
const hash = 'NrDZqfyBp0Hk2LSsk2Mtx2vH0z0DT3gHrWQe4mZk6pE=';

const called: PublicEntry = {
  seq: 57,
  at: '2026-11-23T17:41:09.120Z',
  recordedAt: '2026-11-23T17:41:09.120Z',
  event: { type: 'item.called', item: 'ps-31' },
  hash,
};

export const snapshotExample: Snapshot = {
  proto: protocolVersion,
  meeting,
  epoch,
  seq: 57,
  state: {
    ...nothingYet,
    seq: 57,
    at: called.at,
    status: 'in-session',
    seats: 21,
    openedAt: '2026-11-23T17:00:04.002Z',
    agenda: ['ps-31'],
    currentItem: 'ps-31',
    facts: {
      organisation: { slug: 'fjordvik', name: 'Fjordvik kommune' },
      body: { id: 'fjordvik-kst', slug: 'kst', name: 'Kommunestyret' },
      slug: '2026-11-23',
      start: '2026-11-23T17:00:00.000Z',
      end: '2026-11-23T21:00:00.000Z',
      timezone: 'Europe/Oslo',
      place: 'Rådhuset, kommunestyresalen',
      form: 'physical',
      language: 'nb',
      ruleBook: 'norwegian-municipality',
    },
  },
};

export const entriesExample: EntriesPage = {
  proto: protocolVersion,
  meeting,
  epoch,
  seq: 57,
  head: 57,
  entries: [called],
};

export const sealedExample: SealedPage = {
  proto: protocolVersion,
  meeting,
  epoch,
  seq: 57,
  head: 57,
  entries: [
    {
      index: 1842,
      seq: 57,
      hash,
      envelope: 'eyJib2R5IjoiZmpvcmR2aWsta3N0IiwiY2xzIjoicHVibGljIiwiZCI6W119',
      disclosures: [],
    },
  ],
};

export const listExample: MeetingList = {
  meetings: [
    {
      id: meeting,
      organisation: { slug: 'fjordvik', name: 'Fjordvik kommune' },
      body: { slug: 'kst', name: 'Kommunestyret' },
      path: '/fjordvik/kst/2026-11-23',
      slug: '2026-11-23',
      number: '9/2026',
      title: null,
      start: '2026-11-23T17:00:00.000Z',
      end: '2026-11-23T21:00:00.000Z',
      timezone: 'Europe/Oslo',
      place: 'Rådhuset, kommunestyresalen',
      form: 'physical',
      status: 'in-session',
      streamState: 'live',
      currentItem: { number: 'PS 31/26', title: 'Ny svømmehall på Nes' },
      doorsClosed: false,
      items: 14,
      itemsDone: 5,
      imported: false,
      ruleBook: 'norwegian-municipality',
      seq: 57,
      updatedAt: called.at,
    },
  ],
  next: null,
};
