import { setTimeout as wait } from 'node:timers/promises';
import { fileNameHeader } from '../src/contract/documents.js';
import { idempotencyHeader, intentHeader, intentValue } from '../src/contract/recording.js';
import type { Problem } from '../src/contract/problem.js';

/** The server said no, and saying it again would not help. */
export class SaidNo extends Error {
  constructor(
    readonly status: number,
    readonly problem: Partial<Problem>,
  ) {
    const rules =
      problem.refusals?.map(({ rule }) => rule) ?? problem.fields?.map(({ path, rule }) => `${path} ${rule}`);
    super([status, problem.type, rules?.join(', ')].filter(Boolean).join(' '));
  }
}

interface Heard {
  status: number;
  headers: Headers;
  text: string;
}

const longestRequestMs = 20_000;
const longestPauseMs = 10_000;

/**
 * Somebody who keeps records, as the server knows them: logs in, says things, and says them again under the same id
 * while the server is away. Ends only with an answer, a refusal, or the signal.
 */
export class Staff {
  private cookie = '';

  constructor(
    private readonly url: string,
    private readonly account: string,
    private readonly password: string,
    private readonly signal: AbortSignal,
  ) {}

  async get<T>(path: string): Promise<T> {
    return JSON.parse((await this.ask('GET', path)).text) as T;
  }

  async put(path: string, body: unknown): Promise<void> {
    await this.ask('PUT', path, body);
  }

  /** `id`: the same for the same act, however often it is sent. */
  async post<T>(path: string, body: unknown, id: string): Promise<{ answer: T; repeated: boolean }> {
    const { status, text } = await this.ask('POST', path, body, id);
    return { answer: JSON.parse(text) as T, repeated: status === 200 };
  }

  /** Sends a file; the same bytes again are the same file. */
  async sendFile<T>(path: string, name: string, bytes: Uint8Array): Promise<T> {
    return JSON.parse((await this.ask('POST', path, { name, bytes: Uint8Array.from(bytes) })).text) as T;
  }

  private async ask(method: string, path: string, body?: unknown, id?: string): Promise<Heard> {
    for (let tries = 0; ; tries += 1) {
      const heard = await this.send(method, path, body, id);
      if (heard && heard.status < 300) return heard;
      if (heard?.status === 401 && tries < 5) {
        await this.logIn();
        continue;
      }
      if (heard && heard.status < 500 && heard.status !== 429) throw new SaidNo(heard.status, problemIn(heard.text));
      // Away, overloaded or just being restarted: the same words again, a little later.
      const asked = Number(heard?.headers.get('retry-after') ?? 0) * 1000;
      const pause = Math.min(longestPauseMs, Math.max(asked, 250 * 2 ** Math.min(tries, 5)));
      await wait(pause, undefined, { signal: this.signal });
    }
  }

  private async logIn(): Promise<void> {
    const heard = await this.send('POST', '/session', { account: this.account, password: this.password });
    if (heard?.status === 401) throw new SaidNo(401, problemIn(heard.text));
    const set = heard?.headers.getSetCookie().find((cookie) => cookie.includes('tribune_session='));
    if (set) this.cookie = set.split(';')[0]!;
  }

  /** Null where nothing was heard. @throws when the signal says stop. */
  private async send(method: string, path: string, body?: unknown, id?: string): Promise<Heard | null> {
    const headers: Record<string, string> = { [intentHeader]: intentValue };
    if (this.cookie) headers.cookie = this.cookie;
    const file = isFile(body) ? body : null;
    if (body !== undefined) headers['content-type'] = file ? 'application/octet-stream' : 'application/json';
    if (file) headers[fileNameHeader] = encodeURIComponent(file.name);
    if (id !== undefined) headers[idempotencyHeader] = id;
    const request = new AbortController();
    const giveUp = () => request.abort();
    const late = setTimeout(giveUp, longestRequestMs);
    this.signal.addEventListener('abort', giveUp);
    try {
      this.signal.throwIfAborted();
      const response = await fetch(`${this.url}/api/v1${path}`, {
        method,
        headers,
        ...(body === undefined ? {} : { body: file ? file.bytes : JSON.stringify(body) }),
        signal: request.signal,
      });
      return { status: response.status, headers: response.headers, text: await response.text() };
    } catch (error) {
      if (this.signal.aborted) throw error;
      return null;
    } finally {
      clearTimeout(late);
      this.signal.removeEventListener('abort', giveUp);
    }
  }
}

const isFile = (body: unknown): body is { name: string; bytes: Uint8Array<ArrayBuffer> } =>
  typeof body === 'object' && body !== null && 'bytes' in body && body.bytes instanceof Uint8Array;

function problemIn(text: string): Partial<Problem> {
  try {
    return JSON.parse(text) as Partial<Problem>;
  } catch {
    return {};
  }
}
