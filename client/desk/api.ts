import type { EntriesPage, Snapshot } from '../../src/contract/following.js';
import type { FilesView, FileView } from '../../src/contract/documents.js';
import type { Problem } from '../../src/contract/problem.js';
import {
  deskHeader,
  idempotencyHeader,
  intentHeader,
  intentValue,
  type DeskMeeting,
  type DeskView,
  type Recorded,
  type RecordView,
  type SessionView,
} from '../../src/contract/recording.js';
import type { Command } from '../../src/procedure/commands.js';
import type { RosterPerson } from '../../src/procedure/events.js';
import type { Instant, MeetingForm, MeetingKind } from '../../src/procedure/vocabulary.js';

/** The server's answer: what was asked for, its "no" with reasons, or silence. Silence says nothing about what was done. */
export type Answer<T> = { kind: 'ok'; value: T } | { kind: 'problem'; problem: Problem } | { kind: 'silence' };

/** What a meeting of a body takes for given; the secretary may say otherwise each time. */
export interface BodyProfile {
  place?: string;
  /** Clock time on the wall there, `18:00`. */
  startsAt?: string;
  form?: 'physical' | 'mixed' | 'remote';
  /** Where the public sits. */
  room?: string;
  streamUrl?: string;
}

/** A body as the registry tells of it, as much as the desk needs. */
export interface RegistryBody {
  id: string;
  slug: string;
  organisation: string;
  name: string;
  timezone: string;
  remotePermitted: boolean;
  profile?: BodyProfile | null;
}

/** What the registry does not know of a meeting that is to be held. */
export interface MeetingWish {
  body: string;
  start: Instant;
  place?: string;
  title?: string;
  form: MeetingForm;
  mixed?: boolean;
  kind?: MeetingKind;
  publicAccess?: { room?: string; streamUrl?: string };
}

const answerWithinMs = 15_000;

/** The staff side of the server, one function per thing a desk asks of it. */
export class Api {
  constructor(
    private readonly desk: string,
    private readonly fetch: typeof globalThis.fetch,
  ) {}

  session = () => this.ask<SessionView>('GET', '/session');
  logIn = (account: string, password: string) => this.ask<SessionView>('POST', '/session', { account, password });
  logOut = () => this.ask<null>('DELETE', '/session');
  meetings = () => this.ask<DeskMeeting[]>('GET', '/desk/meetings');
  record = (meeting: string, after: number | null) =>
    this.ask<RecordView>(
      'GET',
      `/meetings/${encodeURIComponent(meeting)}/record${after === null ? '' : `?after=${after}`}`,
    );
  takeDesk = (meeting: string) =>
    this.ask<DeskView>('PUT', `/meetings/${encodeURIComponent(meeting)}/desk`, { take: true });
  leaveDesk = (meeting: string) => this.ask<null>('DELETE', `/meetings/${encodeURIComponent(meeting)}/desk`);
  organisations = () =>
    this.ask<{ organisations: { slug: string; bodies: RegistryBody[] }[] }>('GET', '/organisations');
  plan = (wish: MeetingWish, id: string) =>
    this.ask<{ id: string }>('POST', '/meetings', wish, { [idempotencyHeader]: id });
  members = (organisation: string, body: string) =>
    this.ask<{ members: RosterPerson[] }>(
      'GET',
      `/organisations/${encodeURIComponent(organisation)}/bodies/${encodeURIComponent(body)}/members`,
    );
  snapshot = (meeting: string) => this.ask<Snapshot>('GET', `/meetings/${encodeURIComponent(meeting)}`);
  entries = (meeting: string, epoch: string, seq: number) =>
    this.ask<EntriesPage>(
      'GET',
      `/meetings/${encodeURIComponent(meeting)}/entries?after=${encodeURIComponent(`${epoch}:${seq}`)}`,
    );

  files = (meeting: string) => this.ask<FilesView>('GET', `/meetings/${encodeURIComponent(meeting)}/files`);
  file = (meeting: string, sha256: string) =>
    this.ask<FileView>('GET', `/meetings/${encodeURIComponent(meeting)}/files/${sha256}`);
  acknowledge = (meeting: string, sha256: string, finding: string, reason: string) =>
    this.ask<FileView>('POST', `/meetings/${encodeURIComponent(meeting)}/files/${sha256}/acknowledgements`, {
      finding,
      reason,
    });

  /** The same id may be sent any number of times. */
  command(meeting: string, id: string, { type, ...payload }: Command): Promise<Answer<Recorded>> {
    return this.ask<Recorded>('POST', `/meetings/${encodeURIComponent(meeting)}/commands/${type}`, payload, {
      [idempotencyHeader]: id,
    });
  }

  async ask<T>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer<T>> {
    let response: Response;
    let text: string;
    try {
      response = await this.fetch(`/api/v1${path}`, {
        method,
        cache: 'no-store',
        credentials: 'same-origin',
        signal: AbortSignal.timeout(answerWithinMs),
        headers: {
          accept: 'application/json',
          [deskHeader]: this.desk,
          ...(method === 'GET' ? {} : { [intentHeader]: intentValue }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      text = await response.text();
    } catch {
      return { kind: 'silence' };
    }
    const json = readJson(text);
    if (response.ok && (text === '' || json !== undefined)) return { kind: 'ok', value: (json ?? null) as T };
    // A gateway that answers with its own page has not told us what the server did.
    if (!isProblem(json)) return response.status >= 500 || response.ok ? { kind: 'silence' } : plain(response.status);
    return { kind: 'problem', problem: json };
  }
}

const plain = (status: number): Answer<never> => ({
  kind: 'problem',
  problem: { type: 'about:blank', title: `HTTP ${status}`, status },
});

/** What the server said, where it is JSON. */
export function readJson(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'title' in value && 'status' in value && 'type' in value;
