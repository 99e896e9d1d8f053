import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { minutesJson } from '../../src/archiving/exports/minutes-json.js';
import { votesCsv } from '../../src/archiving/exports/votes-csv.js';
import type { Command } from '../../src/procedure/commands.js';
import { decide } from '../../src/procedure/decide.js';
import type { MeetingFacts } from '../../src/procedure/events.js';
import { evolve } from '../../src/procedure/evolve.js';
import { nothingYet, type Meeting } from '../../src/procedure/meeting.js';
import { minutesOf } from '../../src/procedure/minutes.js';
import { publish } from '../../src/procedure/publish.js';

/** A stand-in for a server, in memory: as much of it as an import speaks to, and the faults a line can have. */
export interface House {
  url: string;
  /** Every request, as `METHOD path`. */
  heard: string[];
  open: Meeting;
  /** Loses the answer, after the work was done, to every n-th command. */
  losesEvery: number;
  /** Refuses every n-th command for being sent too fast. */
  tooFastEvery: number;
  /** Called with each command before it is carried out; may change it. */
  whisper: (command: Command) => Command;
  close(): Promise<void>;
}

export async function openHouse(): Promise<House> {
  let full = nothingYet;
  const answers = new Map<string, string>();
  const known = new Set<string>();
  let commands = 0;
  const house: House = {
    url: '',
    heard: [],
    open: nothingYet,
    losesEvery: 0,
    tooFastEvery: 0,
    whisper: (command) => command,
    close: () => new Promise((done) => server.close(() => done())),
  };

  const carryOut = (command: Command) => {
    const at = command.at ?? '2026-11-23T17:00:00.000Z';
    const decision = decide(command, full, at);
    if ('refusals' in decision) return decision;
    for (const event of decision.events) {
      const copy = publish(event, full);
      full = evolve(full, { seq: full.seq + 1, at, event });
      if (copy) house.open = evolve(house.open, { seq: house.open.seq + 1, at, event: copy });
    }
    return decision;
  };

  const answer = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };

  async function serve(request: IncomingMessage, response: ServerResponse) {
    const path = request.url ?? '';
    const method = request.method ?? 'GET';
    house.heard.push(`${method} ${path}`);
    let text = '';
    for await (const chunk of request) text += String(chunk);
    if (method !== 'GET' && request.headers['x-tribune-intent'] !== 'record') return answer(response, 403, {});
    const body = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
    const key = String(request.headers['idempotency-key'] ?? '');

    if (path === '/api/v1/session' && method === 'POST') {
      if (body['password'] !== 'riktig')
        return answer(response, 401, { type: '/problems/log-in', title: 'Feil passord', status: 401 });
      return answer(
        response,
        200,
        { account: body['account'] },
        { 'set-cookie': 'tribune_session=abc; HttpOnly; Path=/' },
      );
    }
    const minutes = () => minutesOf(house.open, { meeting: 'm' });
    if (path === '/api/v1/meetings/m' && method === 'GET')
      return answer(response, 200, { seq: house.open.seq, state: house.open });
    if (path === '/api/v1/meetings/m/minutes.json') return answer(response, 200, minutesJson(minutes()));
    if (path === '/api/v1/meetings/m/votes.csv') return answer(response, 200, votesCsv(minutes()));

    if (request.headers.cookie !== 'tribune_session=abc') return answer(response, 401, {});
    if (path === '/api/v1/session' && method === 'DELETE') return answer(response, 200, {});
    if (path.startsWith('/api/v1/organisations/')) {
      if (method === 'GET') return answer(response, known.has(path) ? 200 : 404, {});
      known.add(path);
      return answer(response, 200, {});
    }
    if (path === '/api/v1/meetings' && method === 'POST') {
      if (!answers.has(key)) {
        const { body: id, seats, roster: _, ...facts } = body;
        const planned = {
          ...facts,
          organisation: { slug: 'fjordvik', name: 'Fjordvik' },
          body: { id, slug: 'utvalg', name: 'Utvalg' },
          slug: '2026-03-02',
          timezone: 'Europe/Oslo',
        } as unknown as MeetingFacts;
        carryOut({ type: 'meeting.plan', facts: planned, seats: Number(seats) });
        answers.set(key, text);
      }
      return answer(response, 201, { id: 'm', path: '/fjordvik/utvalg/2026-03-02' });
    }
    const type = /^\/api\/v1\/meetings\/m\/commands\/([a-z.-]+)$/u.exec(path)?.[1];
    if (type === undefined) return answer(response, 404, {});
    commands += 1;
    if (house.tooFastEvery > 0 && commands % house.tooFastEvery === 0)
      return answer(response, 429, {}, { 'retry-after': '0' });
    const repeated = answers.get(key) === text;
    if (!repeated) {
      if (answers.has(key))
        return answer(response, 409, { title: 'Samme id, annet innhold', status: 409, type: '/problems/reused' });
      const decision = carryOut(house.whisper({ type, ...body } as Command));
      if ('refusals' in decision)
        return answer(response, 409, { type: '/problems/refused', title: 'Avvist', status: 409, ...decision });
      answers.set(key, text);
    }
    if (house.losesEvery > 0 && commands % house.losesEvery === 0) return request.socket.destroy();
    return answer(response, repeated ? 200 : 201, {
      meeting: 'm',
      commandId: key,
      repeated,
      entries: [],
      head: full.seq,
    });
  }

  const server = createServer((request, response) => {
    serve(request, response).catch(() => answer(response, 500, {}));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  house.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return house;
}
