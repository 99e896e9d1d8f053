import { setTimeout as wait } from 'node:timers/promises';
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

  get<T>(path: string): Promise<T> {
    return this.say<T>('GET', path);
  }

  put<T>(path: string, body: unknown): Promise<T> {
    return this.say<T>('PUT', path, body);
  }

  /** `id`: the same for the same act, however often it is sent. */
  post<T>(path: string, body: unknown, id: string): Promise<{ answer: T; repeated: boolean }> {
    return this.ask('POST', path, body, id).then(async (response) => ({
      answer: (await response.json()) as T,
      repeated: response.status === 200,
    }));
  }

  private async say<T>(method: string, path: string, body?: unknown): Promise<T> {
    return (await (await this.ask(method, path, body)).json()) as T;
  }

  private async ask(method: string, path: string, body?: unknown, id?: string): Promise<Response> {
    for (let tries = 0; ; tries += 1) {
      const response = await this.send(method, path, body, id);
      if (response?.ok) return response;
      if (response?.status === 401 && tries < 5) {
        await response.body?.cancel();
        await this.logIn();
        continue;
      }
      if (response && response.status < 500 && response.status !== 429) {
        throw new SaidNo(response.status, (await response.json().catch(() => ({}))) as Partial<Problem>);
      }
      // Away, overloaded or just being restarted: the same words again, a little later.
      const asked = Number(response?.headers.get('retry-after') ?? 0) * 1000;
      await response?.body?.cancel();
      await wait(Math.min(longestPauseMs, Math.max(asked, 250 * 2 ** Math.min(tries, 5))), undefined, {
        signal: this.signal,
      });
    }
  }

  private async logIn(): Promise<void> {
    const body = { account: this.account, password: this.password };
    const response = await this.send('POST', '/session', body);
    if (response?.status === 401) throw new SaidNo(401, { type: '/problems/wrong-log-in' });
    const set = response?.headers.getSetCookie().find((cookie) => cookie.includes('tribune_session='));
    await response?.body?.cancel();
    if (set) this.cookie = set.split(';')[0]!;
  }

  private async send(method: string, path: string, body?: unknown, id?: string): Promise<Response | null> {
    const headers: Record<string, string> = { [intentHeader]: intentValue };
    if (this.cookie) headers.cookie = this.cookie;
    if (body !== undefined) headers['content-type'] = 'application/json';
    if (id !== undefined) headers[idempotencyHeader] = id;
    try {
      return await fetch(`${this.url}/api/v1${path}`, {
        method,
        headers,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.any([this.signal, AbortSignal.timeout(longestRequestMs)]),
      });
    } catch (error) {
      if (this.signal.aborted) throw error;
      return null;
    }
  }
}
