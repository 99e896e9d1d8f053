import type { ChildProcess } from 'node:child_process';
import type { Recorded, RecordView } from '../../src/contract/recording.js';
import { deskHeader, idempotencyHeader, intentHeader, intentValue } from '../../src/contract/recording.js';
import type { Command } from '../../src/procedure/commands.js';
import type { Entry } from '../../src/procedure/events.js';
import type { FromCouncil, ToCouncil } from './messages.js';

/** What a secretary was told. */
export type Answer =
  { kind: 'recorded'; entries: Entry[]; repeated: boolean } | { kind: 'refused' } | { kind: 'failed'; why: string };

/** The way from a secretary to the server; null where the answer never came. */
export interface Line {
  send(meeting: string, commandId: string, command: Command): Promise<Answer | null>;
}

/** Messages between processes: quick, and nothing but the stores, the door and the recorder is there. */
export class MessageLine implements Line {
  constructor(private readonly council: ChildProcess) {}

  send(meeting: string, commandId: string, command: Command): Promise<Answer | null> {
    const { council } = this;
    return new Promise((resolve) => {
      const heard = (message: FromCouncil) => {
        if (message.kind === 'ready' || message.commandId !== commandId) return;
        end(message);
      };
      const lost = () => end(null);
      const end = (answer: Answer | null) => {
        council.off('message', heard).off('close', lost);
        resolve(answer);
      };
      // `close` comes after the last message, so an answer that left the process in time is still heard.
      council.setMaxListeners(100).on('message', heard).on('close', lost);
      if (council.connected)
        council.send({ kind: 'record', meeting, commandId, command } satisfies ToCouncil, () => undefined);
      else if (council.exitCode !== null || council.signalCode !== null) lost();
    });
  }
}

const bodyId = 'uvik-formannskapet';
/** Both secretaries of a meeting sit at one desk, or the second would be told that it is taken. */
const desk = 'torture-desk';

/** HTTP to the whole server, as a desk would speak to it. */
export class HttpLine implements Line {
  private constructor(
    private readonly url: string,
    private readonly cookie: string,
  ) {}

  /** @param cookie of an earlier log-in; sessions outlive a restart. Null where the server was killed meanwhile. */
  static async open(
    url: string,
    cookie: string | null,
    password: { account: string; password: string },
  ): Promise<HttpLine | null> {
    if (cookie !== null) return new HttpLine(url, cookie);
    const nobody = new HttpLine(url, '');
    const session = await nobody.ask('POST', '/session', password);
    const given = session?.headers.get('set-cookie')?.split(';')[0];
    return given === undefined ? null : new HttpLine(url, given);
  }

  get session(): string {
    return this.cookie;
  }

  /** The municipality and its body must be known before a meeting can be planned. */
  async settleIn(): Promise<boolean> {
    const organisation = await this.ask('PUT', '/organisations/uvik', { name: 'Uvik kommune', language: 'nb' });
    const body = await this.ask('PUT', '/organisations/uvik/bodies/formannskapet', {
      name: 'Formannskapet',
      seats: 9,
      ruleBook: 'norwegian-municipality',
      language: 'nb',
      timezone: 'Europe/Oslo',
      remotePermitted: false,
    });
    return organisation?.ok === true && body?.ok === true;
  }

  async send(meeting: string, commandId: string, command: Command): Promise<Answer | null> {
    const { type, ...payload } = command;
    if (command.type === 'meeting.plan') return this.plan(meeting, commandId, command.facts.start);
    const heard = await this.ask('POST', `/meetings/${meeting}/commands/${type}`, payload, commandId);
    if (!heard) return null;
    if (heard.ok) {
      const said = await readJson<Recorded>(heard);
      return said && { kind: 'recorded', entries: said.entries, repeated: said.repeated };
    }
    const problem = await readJson<{ type: string }>(heard);
    // A meeting that its other secretary has not planned yet is not there yet.
    const refused = problem?.type === '/problems/refused' || heard.status === 404 || heard.status === 403;
    return problem && (refused ? { kind: 'refused' } : { kind: 'failed', why: `${heard.status} ${problem.type}` });
  }

  /** Planning answers with the address; what it wrote is read from the record. */
  private async plan(meeting: string, commandId: string, start: string): Promise<Answer | null> {
    const slug = meeting.slice(bodyId.length + 1);
    const wish = { body: bodyId, slug, start, form: 'physical', roster: 'none' };
    const heard = await this.ask('POST', '/meetings', wish, commandId);
    if (!heard) return null;
    if (!heard.ok)
      return { kind: 'failed', why: `planning: ${heard.status} ${(await readJson<{ type: string }>(heard))?.type}` };
    const record = await this.ask('GET', `/meetings/${meeting}/record?after=0`);
    const entries = record && (await readJson<RecordView>(record))?.entries;
    return entries
      ? {
          kind: 'recorded',
          entries: entries.filter((entry) => entry.commandId === commandId),
          repeated: heard.status === 200,
        }
      : null;
  }

  private async ask(method: string, path: string, body?: unknown, id?: string): Promise<Response | null> {
    try {
      return await fetch(`${this.url}/api/v1${path}`, {
        method,
        headers: {
          cookie: this.cookie,
          [intentHeader]: intentValue,
          [deskHeader]: desk,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(id === undefined ? {} : { [idempotencyHeader]: id }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    } catch {
      return null;
    }
  }
}

/** Null where the line broke in the middle of the answer. */
async function readJson<T>(heard: Response): Promise<T | null> {
  try {
    return (await heard.json()) as T;
  } catch {
    return null;
  }
}
