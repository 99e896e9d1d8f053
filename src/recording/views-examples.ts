import type { DeskMeeting, DeskView, Recorded, RecordView } from '../contract/recording.js';
import type { Entry } from '../procedure/events.js';

/** Answers, as examples at /api/docs. */

const meeting = 'fjordvik-kst-2026-11-23';

const entryExample: Entry = {
  seq: 12,
  at: '2026-11-23T17:04:11.520Z',
  recordedAt: '2026-11-23T17:04:11.520Z',
  by: { kind: 'account', account: '0b1f7c52-8b6e-4b43-9a55-3c8df0f0a611', role: 'secretary' },
  commandId: '5ad4a3de-6a0c-4e0c-9a3e-0f3c1f6f0a01',
  event: { type: 'item.called', item: 'sak-41' },
};

export const recordedExample: Recorded = {
  meeting,
  commandId: entryExample.commandId,
  repeated: false,
  entries: [entryExample],
  head: 12,
};

export const deskExample: DeskView = {
  holder: {
    desk: 'Qm9yZGV0LWktc2FsZW4',
    account: 'kari.vik',
    displayName: 'Kari Vik',
    since: '2026-11-23T16:48:00.000Z',
  },
};

export const recordExample: RecordView = {
  meeting,
  head: 12,
  entries: [entryExample],
  desk: deskExample,
  now: '2026-11-23T17:04:12.007Z',
};

export const deskMeetingsExample: DeskMeeting[] = [
  {
    id: meeting,
    organisation: { slug: 'fjordvik', name: 'Fjordvik kommune' },
    body: { id: 'fjordvik-kst', slug: 'kst', name: 'Kommunestyret' },
    title: null,
    start: '2026-11-23T17:00:00.000Z',
    timezone: 'Europe/Oslo',
    status: 'in-session',
    path: '/fjordvik/kst/2026-11-23',
  },
];
