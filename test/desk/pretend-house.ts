import type { Recorded, RecordView } from '../../src/contract/recording.js';
import type { Command } from '../../src/procedure/commands.js';
import { decide } from '../../src/procedure/decide.js';
import type { Entry, RosterPerson } from '../../src/procedure/events.js';
import { evolve } from '../../src/procedure/evolve.js';
import { nothingYet, type Meeting } from '../../src/procedure/meeting.js';
import { publish } from '../../src/procedure/publish.js';

/**
 * A house of one meeting, in memory, that answers as the server does and decides by the same rules: for the desk's own
 * tests and for looking at its pages without a server. It can be told to fall silent, to forget the session, or to
 * record and then lose its answer on the way back.
 */
export class PretendHouse {
  entries: Entry[] = [];
  meeting: Meeting = nothingYet;
  loggedIn = true;
  silent = false;
  loseAnswers = 0;
  holder: { desk: string; account: string; displayName: string; since: string } | null = null;
  grants = [{ role: 'secretary', body: null as string | null, organisation: null as string | null }];
  /** Every command that came, in order, also repeated ones. */
  heard: { id: string; type: string }[] = [];
  private readonly answers = new Map<string, { body: string; recorded: Recorded }>();
  private readonly outside: { seq: number; at: string; recordedAt: string; event: unknown; hash: string }[] = [];

  constructor(
    private readonly now: () => number,
    readonly id = 'eksempelvik-kommunestyret-2026-11-23',
    readonly members: RosterPerson[] = [],
  ) {}

  record(command: Command, commandId: string): Entry[] | { refusals: unknown[] } {
    const recordedAt = new Date(this.now()).toISOString();
    const at = command.at ?? recordedAt;
    const decision = decide(command, this.meeting, at);
    if ('refusals' in decision) return decision;
    return decision.events.map((event) => {
      const by = { kind: 'account' as const, account: 'sekretar', role: 'secretary' };
      const entry: Entry = { seq: this.meeting.seq + 1, at, recordedAt, by, commandId, event };
      const told = publish(event, this.meeting);
      if (told) this.outside.push({ seq: this.outside.length + 1, at, recordedAt, event: told, hash: '' });
      this.meeting = evolve(this.meeting, entry);
      this.entries.push(entry);
      return entry;
    });
  }

  fetch: typeof globalThis.fetch = async (input, init) => {
    if (this.silent) throw new TypeError('Failed to fetch');
    const url = new URL(String(input instanceof Request ? input.url : input), 'http://pretend');
    const path = url.pathname.replace('/api/v1', '');
    const headers = new Headers(init?.headers);
    const body = typeof init?.body === 'string' ? init.body : '';
    const method = init?.method ?? 'GET';
    const session = {
      account: 'sekretar',
      displayName: 'Solveig Sekretær',
      grants: this.grants,
    };
    const problem = (status: number, name: string, more: object = {}) =>
      json({ type: `/problems/${name}`, title: name, status, ...more }, status);

    if (path === '/session' && method === 'POST') {
      const { password } = JSON.parse(body) as { password: string };
      if (password !== 'riktig') return problem(401, 'wrong-password');
      this.loggedIn = true;
      return json(session);
    }
    if (path === '/session' && method === 'DELETE') {
      this.loggedIn = false;
      return new Response('', { status: 200 });
    }
    const of = `/meetings/${this.id}`;
    if (path === of) return json({ proto: 1, meeting: this.id, epoch: 'e', seq: this.outside.length, state: {} });
    if (path === `${of}/entries`) {
      const after = Number(url.searchParams.get('after')?.split(':')[1] ?? 0);
      const entries = this.outside.slice(after);
      return json({
        proto: 1,
        meeting: this.id,
        epoch: 'e',
        seq: this.outside.length,
        head: this.outside.length,
        entries,
      });
    }
    if (!this.loggedIn) return problem(401, 'log-in');
    if (path === '/session') return json(session);
    if (path.endsWith('/members')) return json({ members: this.members });
    if (path === '/desk/meetings') {
      const { facts } = this.meeting;
      if (!facts) return json([]);
      const { organisation, body: of_ } = facts;
      return json([
        {
          id: this.id,
          organisation,
          body: of_,
          title: null,
          start: facts.start,
          status: this.meeting.status,
          path: '/',
        },
      ]);
    }
    const desk = headers.get('x-tribune-desk') ?? '';
    if (path === `${of}/desk`) {
      if (method === 'DELETE') this.holder = null;
      else this.hold(desk);
      return json({ holder: this.holder });
    }
    if (path === `${of}/record`) {
      const after = url.searchParams.get('after');
      const view: RecordView = {
        meeting: this.id,
        head: this.meeting.seq,
        ...(after === null ? { state: this.meeting } : { entries: this.entries.slice(Number(after)) }),
        desk: { holder: this.holder },
        now: new Date(this.now()).toISOString(),
      };
      return json(view);
    }
    const commands = `${of}/commands/`;
    if (!path.startsWith(commands) || method !== 'POST') return problem(404, 'not-found');
    if (headers.get('x-tribune-intent') !== 'record') return problem(403, 'intent');
    if (this.holder && this.holder.desk !== desk) return problem(409, 'desk-held');
    this.hold(desk);
    const id = headers.get('idempotency-key') ?? '';
    const type = path.slice(commands.length);
    this.heard.push({ id, type });
    const before = this.answers.get(id);
    if (before) return before.body === body ? json({ ...before.recorded, repeated: true }) : problem(422, 'id-reused');
    const entries = this.record({ type, ...(JSON.parse(body) as object) } as Command, id);
    if (!Array.isArray(entries)) return problem(409, 'refused', entries);
    const recorded: Recorded = { meeting: this.id, commandId: id, repeated: false, entries, head: this.meeting.seq };
    this.answers.set(id, { body, recorded });
    if (this.loseAnswers > 0) {
      this.loseAnswers -= 1;
      throw new TypeError('network changed');
    }
    return json(recorded, 201);
  };

  private hold(desk: string): void {
    if (this.holder?.desk === desk) return;
    this.holder = {
      desk,
      account: 'sekretar',
      displayName: 'Solveig Sekretær',
      since: new Date(this.now()).toISOString(),
    };
  }
}

const json = (value: unknown, status = 200) =>
  new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } });
