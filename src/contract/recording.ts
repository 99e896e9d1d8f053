import type { Entry } from '../procedure/events.js';
import type { Meeting } from '../procedure/meeting.js';

/** What the desk and the recording side say to each other. Paths are below `/api/v1`. */

/** Custom header every changing request must carry; browsers of other sites cannot send it without being asked first. */
export const intentHeader = 'x-tribune-intent';
export const intentValue = 'record';
/** Which desk (one browser tab) a command comes from. */
export const deskHeader = 'x-tribune-desk';
export const idempotencyHeader = 'idempotency-key';

export type Role = 'secretary' | 'chair' | 'archivist' | 'administrator';

/** `GET /session` · answer of `POST /session` */
export interface SessionView {
  account: string;
  displayName: string;
  /** Bodies by id; an administrator's grant has body null and holds everywhere. */
  grants: { role: Role; body: string | null; organisation: string | null }[];
}

/** Answer of `POST /meetings/{id}/commands/{command}` */
export interface Recorded {
  meeting: string;
  commandId: string;
  /** True where the same command had been recorded before and nothing new was written. */
  repeated: boolean;
  entries: Entry[];
  head: number;
}

/** `GET /meetings/{id}/record?after={seq}`: how the meeting stands for those who keep its record. */
export interface RecordView {
  meeting: string;
  head: number;
  /** The whole state where `after` was left out or too far back; otherwise the entries since. */
  state?: Meeting;
  entries?: Entry[];
  desk: DeskView;
  /** Server's clock. */
  now: string;
}

/** Who holds the desk. */
export interface DeskView {
  holder: { desk: string; account: string; displayName: string; since: string } | null;
}

/** `GET /desk/meetings`: meetings the reader may record. */
export interface DeskMeeting {
  id: string;
  organisation: { slug: string; name: string };
  body: { id: string; slug: string; name: string };
  title: string | null;
  start: string;
  timezone: string;
  status: Meeting['status'];
  path: string;
}
