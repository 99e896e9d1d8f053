import type { Problem } from '../../src/contract/problem.js';
import { idempotencyHeader, intentHeader, intentValue, type SessionView } from '../../src/contract/recording.js';

/** The server said no, in its own words. */
export class ServerRefused extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem | null,
    what: string,
  ) {
    super(`${what}: ${explained(status, problem)}`);
  }
}

function explained(status: number, problem: Problem | null): string {
  if (!problem) return `the server answered ${status}`;
  const rules = problem.refusals?.map(({ rule }) => rule).join(', ');
  const fields = problem.fields?.map(({ path, rule }) => `${path} ${rule}`).join(', ');
  return [problem.title, problem.detail, rules, fields].filter(Boolean).join(' · ') + ` (${status})`;
}

const attempts = 8;
const timeoutMs = 60_000;
/** Answers that another try may better: the server is busy, starting, or told us to slow down. */
const again = new Set([408, 425, 429, 500, 502, 503, 504]);

interface Sending {
  body?: unknown;
  key?: string;
  /** A status that is an answer here and not an error. */
  alsoFine?: number[];
}

/**
 * Speaks to a server the way every program may. A request that failed on the way is sent again with the same
 * idempotency key, so that an answer that was lost is given again and nothing is written twice.
 */
export class TribuneClient {
  private cookie = '';
  private readonly base: string;

  constructor(
    base: string,
    private readonly wait: (milliseconds: number) => Promise<void>,
  ) {
    this.base = base.replace(/\/+$/u, '');
  }

  async logIn(account: string, password: string): Promise<SessionView> {
    const response = await this.send('POST', '/api/v1/session', { body: { account, password } });
    // Only name and value go back: path, flags and lifetime are for browsers.
    this.cookie = response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0] ?? '')
      .join('; ');
    return (await response.json()) as SessionView;
  }

  async logOut(): Promise<void> {
    await this.send('DELETE', '/api/v1/session', {});
  }

  async exists(path: string): Promise<boolean> {
    const response = await this.send('GET', path, { alsoFine: [404] });
    await response.arrayBuffer();
    return response.status !== 404;
  }

  async json<T>(path: string, alsoFine: number[] = []): Promise<T | null> {
    const response = await this.send('GET', path, { alsoFine });
    const text = await response.text();
    return response.ok ? (JSON.parse(text) as T) : null;
  }

  async text(path: string): Promise<string> {
    return (await this.send('GET', path, {})).text();
  }

  async put(path: string, body: unknown): Promise<void> {
    await (await this.send('PUT', path, { body })).arrayBuffer();
  }

  async post<T>(path: string, key: string, body: unknown): Promise<T> {
    return (await (await this.send('POST', path, { body, key })).json()) as T;
  }

  private async send(method: string, path: string, { body, key, alsoFine = [] }: Sending): Promise<Response> {
    const headers: Record<string, string> = { accept: 'application/json, text/csv;q=0.9, */*;q=0.5' };
    if (method !== 'GET') headers[intentHeader] = intentValue;
    if (body !== undefined) headers['content-type'] = 'application/json';
    if (key !== undefined) headers[idempotencyHeader] = key;
    if (this.cookie !== '') headers['cookie'] = this.cookie;

    for (let attempt = 1; ; attempt += 1) {
      let response: Response;
      try {
        response = await fetch(`${this.base}${path}`, {
          method,
          headers,
          // A password or a session must not follow a redirect to another house.
          redirect: 'error',
          signal: AbortSignal.timeout(timeoutMs),
          ...(body !== undefined && { body: JSON.stringify(body) }),
        });
      } catch (error) {
        if (attempt >= attempts) throw new Error(`no answer from ${this.base}: ${reasonOf(error)}`, { cause: error });
        await this.wait(pauseMs(attempt));
        continue;
      }
      if (response.ok || alsoFine.includes(response.status)) return response;
      const problem = await problemOf(response);
      if (!again.has(response.status) || attempt >= attempts) {
        throw new ServerRefused(response.status, problem, `${method} ${path}`);
      }
      const asked = Number(response.headers.get('retry-after')) || problem?.retryAfterSeconds || 0;
      await this.wait(Math.max(pauseMs(attempt), Math.min(asked, 60) * 1000));
    }
  }
}

/** Longer each time, up to ten seconds, and never quite the same for two who wait. */
const pauseMs = (attempt: number): number => Math.min(10_000, 200 * 2 ** attempt) * (0.75 + Math.random() / 2);

async function problemOf(response: Response): Promise<Problem | null> {
  try {
    const value = JSON.parse(await response.text()) as Partial<Problem> | null;
    return typeof value?.title === 'string' ? (value as Problem) : null;
  } catch {
    return null;
  }
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof Error && 'code' in cause) return String(cause.code);
  return error instanceof Error ? error.message : String(error);
}
