import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { demoAccounts, demoPassword } from '../../src/contract/demo.js';
import { fileNameHeader } from '../../src/contract/documents.js';
import type { Problem } from '../../src/contract/problem.js';
import {
  deskHeader,
  idempotencyHeader,
  intentHeader,
  intentValue,
  type Recorded,
} from '../../src/contract/recording.js';
import { openHouse } from '../../src/house.js';
import { loadConfig } from '../../src/platform/config.js';
import type { Command } from '../../src/procedure/commands.js';
import { bodyExample, membersExample, organisationExample } from '../../src/registry/examples.js';

/** For `beforeAll`: opening a house takes a second on an idle machine, and several beside others that hash passwords. */
export const patience = 60_000;

/** A whole house on a free port, with a folder of its own that is gone when it closes. Demo log-ins, no demo meetings. */
export interface TestHouse {
  app: NestFastifyApplication;
  url: string;
  folder: string;
  /** Somebody without a session. */
  anybody: Caller;
  logIn(account: string, password?: string): Promise<Caller>;
  close(): Promise<void>;
}

/** @param folder use this one, and leave it there; otherwise one is made and removed */
export async function openTestHouse(environment: Record<string, string> = {}, folder?: string): Promise<TestHouse> {
  const data = folder ?? (await mkdtemp(join(tmpdir(), 'tribune-house-')));
  const settings = { PORT: '0', TRIBUNE_DATA: data, TRIBUNE_DEMO: 'on', ...environment };
  const { app, url, close } = await openHouse(loadConfig(settings), { quiet: true });
  const anybody = new Caller(url, null);
  return {
    app,
    url,
    folder: data,
    anybody,
    logIn: async (account, password = demoPassword) => {
      const answer = await anybody.post('/session', { account, password });
      if (answer.status !== 201) throw new Error(`${account} could not log in: ${answer.status} ${answer.text}`);
      return new Caller(url, answer.headers.get('set-cookie')!.split(';')[0]!);
    },
    close: async () => {
      await close();
      if (folder === undefined) await rm(data, { recursive: true, force: true });
    },
  };
}

/** Anything that came back, read to the end. */
export interface Heard {
  status: number;
  headers: Headers;
  text: string;
  json: unknown;
}

/** Somebody with a browser or a script, and perhaps a session and a desk. */
export class Caller {
  constructor(
    readonly url: string,
    readonly cookie: string | null,
    readonly desk: string | null = null,
  ) {}

  at(desk: string): Caller {
    return new Caller(this.url, this.cookie, desk);
  }

  get = (path: string, headers: Record<string, string> = {}) => this.ask('GET', path, undefined, headers);
  post = (path: string, body: unknown, headers: Record<string, string> = {}) => this.ask('POST', path, body, headers);
  put = (path: string, body: unknown, headers: Record<string, string> = {}) => this.ask('PUT', path, body, headers);
  delete = (path: string, headers: Record<string, string> = {}) => this.ask('DELETE', path, undefined, headers);

  /** A path below /api/v1. A header that is empty is left out. */
  async ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Heard> {
    const all = {
      ...(this.cookie === null ? {} : { cookie: this.cookie }),
      ...(this.desk === null ? {} : { [deskHeader]: this.desk }),
      ...(method === 'GET' ? {} : { [intentHeader]: intentValue }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    };
    const response = await fetch(`${this.url}/api/v1${path}`, {
      method,
      redirect: 'manual',
      headers: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== '')),
      ...(body === undefined
        ? {}
        : {
            body:
              typeof body === 'string'
                ? body
                : body instanceof Uint8Array
                  ? Uint8Array.from(body)
                  : JSON.stringify(body),
          }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: readJson(text) };
  }

  /** Sends a file for a meeting. */
  file(meeting: string, name: string, bytes: Uint8Array): Promise<Heard> {
    return this.ask('POST', `/meetings/${meeting}/files`, bytes, {
      'content-type': 'application/octet-stream',
      [fileNameHeader]: encodeURIComponent(name),
    });
  }

  command(meeting: string, { type, ...payload }: Command, id: string = randomUUID()): Promise<Heard> {
    return this.post(`/meetings/${meeting}/commands/${type}`, payload, { [idempotencyHeader]: id });
  }

  /** @throws Error where it is refused */
  async record(meeting: string, ...commands: Command[]): Promise<Recorded[]> {
    const recorded: Recorded[] = [];
    for (const command of commands) {
      const answer = await this.command(meeting, command);
      if (answer.status !== 201) throw new Error(`${command.type}: ${answer.status} ${answer.text}`);
      recorded.push(answer.json as Recorded);
    }
    return recorded;
  }

  /** @throws Error where it is refused */
  async plan(wish: Record<string, unknown> = {}, id: string = randomUUID()): Promise<{ id: string; path: string }> {
    const answer = await this.post('/meetings', { ...anEvening, ...wish }, { [idempotencyHeader]: id });
    if (answer.status > 201) throw new Error(`plan: ${answer.status} ${answer.text}`);
    return answer.json as { id: string; path: string };
  }
}

/** For meetings that are opened when the test runs: on the day itself, at the address the others have. */
export const tonight = () => ({ start: new Date().toISOString(), slug: '2026-11-23' });

const anEvening = { body: 'fjordvik-kst', start: '2026-11-23T17:00:00.000Z', place: 'Rådhuset', form: 'physical' };

/** The council of Fjordvik, which nobody will find on a map, and the three who work for it. */
export async function fjordvik(house: TestHouse): Promise<Record<keyof typeof demoAccounts, Caller>> {
  const administrator = await house.logIn(demoAccounts.administrator);
  await administrator.put('/organisations/fjordvik', organisationExample);
  await administrator.put('/organisations/fjordvik/bodies/kst', bodyExample);
  const members = await administrator.put('/organisations/fjordvik/bodies/kst/members', membersExample);
  if (members.status !== 200) throw new Error(`Fjordvik has no council: ${members.status} ${members.text}`);
  return {
    administrator,
    secretary: await house.logIn(demoAccounts.secretary),
    archivist: await house.logIn(demoAccounts.archivist),
  };
}

export const problemOf = ({ json }: Heard) => json as Problem;
export const nameOf = (heard: Heard) => problemOf(heard)?.type?.replace('/problems/', '');

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Asks again until it is so; the public record follows a moment behind the private one. */
export async function eventually<T>(ask: () => Promise<T>, is: (answer: T) => boolean): Promise<T> {
  for (let tries = 0; ; tries++) {
    const answer = await ask();
    if (is(answer)) return answer;
    if (tries > 1000) throw new Error(`It never came about; last: ${JSON.stringify(answer)?.slice(0, 500)}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
