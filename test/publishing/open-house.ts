import { randomBytes } from 'node:crypto';
import { disclosures } from '../../src/procedure/disclosures.js';
import type { MeetingEvent, PublicEvent } from '../../src/procedure/events.js';
import { openPrivateStore, openPublicStore } from '../../src/platform/database.js';
import { InProcessPublicBell } from '../../src/public-record/bells.js';
import { PublicRecordWriter } from '../../src/public-record/public-record-writer.js';
import { publicRecordTables } from '../../src/public-record/tables.js';
import { TypeOrmPublicRecord } from '../../src/public-record/typeorm-public-record.js';
import { Door } from '../../src/publishing/door.js';
import { Withholder } from '../../src/publishing/withholder.js';
import { InProcessBell } from '../../src/record/in-process-bell.js';
import { LogOrigin } from '../../src/record/log-origin.js';
import type { Draft } from '../../src/record/meeting-log.js';
import { recordTables } from '../../src/record/tables.js';
import { TypeOrmMeetingLog } from '../../src/record/typeorm-meeting-log.js';
import { Withholdings } from '../../src/record/withholdings.js';
import { secretary } from '../record/drafts.js';

export type OpenHouse = Awaited<ReturnType<typeof openHouse>>;

/** Both stores and the door between them, without Nest. */
export async function openHouse(folder: string, wishedOrigin = 'storvik.example/log') {
  const privateStore = await openPrivateStore(folder, [recordTables]);
  const publicStore = await openPublicStore(folder, [publicRecordTables]);
  const log = new TypeOrmMeetingLog(privateStore);
  const withholdings = new Withholdings(privateStore);
  const origin = await LogOrigin.fixed(privateStore, wishedOrigin);
  const writer = new PublicRecordWriter(publicStore, origin.name);
  const record = await TypeOrmPublicRecord.open(publicStore);
  const bell = new InProcessBell();
  const publicBell = new InProcessPublicBell();
  const door = new Door(log, withholdings, writer, publicBell, () => record.look());
  const withholder = new Withholder(record, withholdings, door);
  const close = async () => {
    await door.stop();
    await publicStore.close();
    await privateStore.close();
  };
  return {
    privateStore,
    publicStore,
    log,
    withholdings,
    origin,
    writer,
    record,
    bell,
    publicBell,
    door,
    withholder,
    close,
  };
}

/** A draft with as many salts as its public copy needs, rounded up to eight. */
export function drafted(event: MeetingEvent, minute = 0, copy: PublicEvent | null = event as PublicEvent): Draft {
  const at = new Date(Date.UTC(2026, 10, 23, 17, minute)).toISOString();
  if (copy === null) return { at, recordedAt: at, by: secretary, event, copy };
  const count = Math.ceil(disclosures(copy).length / 8) * 8;
  const salts = Array.from({ length: count }, () => randomBytes(32).toString('base64'));
  return { at, recordedAt: at, by: secretary, event, copy: { event: copy, salts } };
}

export const councilMeeting = 'storvik-kommunestyret-2026-11-23';

/** A council in a municipality that does not exist. */
export function announcement(slug = '2026-11-23', start = '2026-11-23T17:00:00.000Z'): MeetingEvent {
  return {
    type: 'meeting.announced',
    seats: 25,
    facts: {
      organisation: { slug: 'storvik', name: 'Storvik kommune' },
      body: { id: 'storvik-kommunestyret', slug: 'kommunestyret', name: 'Kommunestyret' },
      slug,
      start,
      timezone: 'Europe/Oslo',
      form: 'physical',
      language: 'nb',
      ruleBook: 'norwegian-municipality',
      title: 'Ordinært møte',
    },
  };
}

export const roster: MeetingEvent = {
  type: 'roster.published',
  people: [
    { person: 'p1', name: 'Åse Fjellvang', party: 'Bygdelista', seat: 's1', role: 'chair' },
    { person: 'p2', name: 'Jonas Tindlund', party: 'Fjordpartiet', seat: 's2', role: 'member' },
    { person: 'p3', name: 'Mari Nordbø', party: 'Fjordpartiet', seat: 's3', role: 'member' },
  ],
};

export const agenda: MeetingEvent = {
  type: 'agenda.published',
  items: [
    { item: 'i1', number: 'PS 1/26', title: 'Ny skole på Neset', kind: 'decision' },
    { item: 'i2', number: 'PS 2/26', title: 'Budsjett', kind: 'decision' },
  ],
};
