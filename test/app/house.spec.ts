import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { request as sendRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PrivateStore, StoreUnusable } from '../../src/platform/database.js';
import { commandExamples } from '../../src/recording/examples.js';
import { eventually, fjordvik, openTestHouse, patience, type TestHouse } from '../support/app.js';
import { routesOf } from '../support/routes.js';

describe('The house', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  }, patience);
  afterAll(() => house?.close());
  const visit = (path: string, accept = 'text/html') => fetch(`${house.url}${path}`, { headers: { accept } });

  it('lets no script, style or player from anywhere else into its pages', async () => {
    const policy = (await visit('/')).headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toContain('http');
  });

  it('lets in the players it was told of, and no others', async () => {
    const other = await openTestHouse({ TRIBUNE_STREAM_HOSTS: 'tv.fjordvik.example' });
    try {
      const policy = (await fetch(other.url)).headers.get('content-security-policy')!;
      expect(policy).toContain('frame-src https://tv.fjordvik.example');
    } finally {
      await other.close();
    }
  });

  it('says on every answer that it is what it says it is', async () => {
    for (const path of ['/', '/api/v1/meetings', '/api/docs', '/nowhere/at/all/really']) {
      const { headers } = await visit(path);
      expect([path, headers.get('x-content-type-options'), headers.get('referrer-policy')]).toEqual([
        path,
        'nosniff',
        'no-referrer',
      ]);
      expect(headers.get('x-powered-by')).toBeNull();
    }
  });

  it.each(['/nowhere', '/a/b/c/d/e', '/api/v1/nothing-here', '/%2e%2e/package.json', `/${'x'.repeat(3_000)}`])(
    'answers an address that leads nowhere with 404 and a page or a problem: %s',
    async (path) => {
      const asked = await visit(path, 'application/json');
      expect([404, 414]).toContain(asked.status);
      expect(asked.headers.get('content-type')).toMatch(/^(application\/problem\+json|text\/html)/);
      expect(await asked.text()).not.toContain('Cannot GET');
    },
  );

  it.each(['/%', '/%zz/hunter2', '/fjordvik/%E0%A4%A', '/api/v1/meetings/%c0%ae?q=hunter2'])(
    'tells of an address nobody can read in a problem that does not repeat it: %s',
    async (path) => {
      const asked = await visit(path);
      const told = await asked.text();
      expect([asked.status, asked.headers.get('content-type')]).toEqual([
        400,
        'application/problem+json; charset=utf-8',
      ]);
      expect(asked.headers.get('x-content-type-options')).toBe('nosniff');
      expect(JSON.parse(told)).toEqual({
        type: '/problems/bad-request',
        title: 'Forespørselen kan ikke leses',
        status: 400,
      });
    },
  );

  it('tells its health on this machine, asked by this machine’s own name, and to nobody else', async () => {
    const ask = (headers: Record<string, string>) =>
      new Promise<number | undefined>((told, failed) => {
        const { hostname, port } = new URL(house.url);
        const sent = sendRequest({ hostname, port, path: '/health', headers }, (answer) => {
          answer.resume();
          told(answer.statusCode);
        });
        sent.on('error', failed).end();
      });
    expect(await ask({})).toBe(200);
    for (const host of ['127.0.0.1', '[::1]:3000', 'localhost:3000'])
      expect([host, await ask({ host })]).toEqual([host, 200]);
    const strangers: Record<string, string>[] = [
      { host: 'innsyn.example' },
      { host: 'localhost.evil.example' },
      { 'x-forwarded-for': '::1' },
    ];
    for (const headers of strangers) expect([headers, await ask(headers)]).toEqual([headers, 404]);
  });

  it('describes its routes to people and to programs, and the page for people needs no looser script', async () => {
    const page = await visit('/api/docs');
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(await page.text()).not.toMatch(/<script(?![^>]* src=)/);
    expect((await visit('/api/docs/swagger-ui-bundle.js')).status).toBe(200);
    expect((await visit('/api/docs/package.json')).status).toBe(404);
    const description = (await (await visit('/api/docs-json')).json()) as { paths: Record<string, unknown> };
    expect(Object.keys(description.paths)).toEqual(
      expect.arrayContaining([
        '/api/v1/session',
        '/api/v1/meetings/{id}',
        '/api/v1/meetings/{id}/commands/vote.declare',
      ]),
    );
  });

  it('does not start twice on one folder', async () => {
    await expect(openTestHouse({}, house.folder)).rejects.toThrow(StoreUnusable);
    await expect(openTestHouse({}, house.folder)).rejects.toThrow('Another Tribune server');
  });
});

describe('The house as a gallery', () => {
  let folder: string;
  let gallery: TestHouse;
  let meeting: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tribune-gallery-'));
    const house = await openTestHouse({}, folder);
    const { secretary } = await fjordvik(house);
    meeting = (await secretary.plan()).id;
    await secretary.record(
      meeting,
      { type: 'agenda.publish', ...commandExamples['agenda.publish'] },
      { type: 'meeting.announce' },
    );
    await eventually(
      () => house.anybody.get(`/meetings/${meeting}`),
      ({ status }) => status === 200,
    );
    await house.close();
    // Not there at all: what a gallery does not open, it cannot miss.
    for (const file of ['record.sqlite', 'record.sqlite-wal', 'record.sqlite-shm', 'server.lock'])
      await rm(join(folder, file), { force: true });
    gallery = await openTestHouse({ TRIBUNE_ROLE: 'gallery', TRIBUNE_DEMO: 'off' }, folder);
  }, patience);
  afterAll(async () => {
    await gallery?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('shows what is public without the private store', async () => {
    expect((await gallery.anybody.get(`/meetings/${meeting}`)).status).toBe(200);
    expect((await fetch(`${gallery.url}/fjordvik/kst/2026-11-23`)).status).toBe(200);
    expect((await gallery.anybody.get('/search?organisation=fjordvik')).json).toMatchObject({
      total: expect.any(Number),
    });
    for (const path of ['/sok?q=sak', '/fjordvik/kst/statistikk', '/fjordvik/kst/kalender.ics'])
      expect([path, (await fetch(gallery.url + path)).status]).toEqual([path, 200]);
    expect(existsSync(join(folder, 'record.sqlite'))).toBe(false);
    expect(() => gallery.app.get(PrivateStore, { strict: false })).toThrow();
  });

  it('has no route by which anybody could log in or change anything', async () => {
    const routes = routesOf(gallery.app);
    expect(routes.filter(({ access }) => access?.kind !== 'anyone')).toEqual([]);
    expect(routes.filter(({ method }) => !['GET', 'OPTIONS'].includes(method))).toEqual([]);
    for (const [method, path] of [
      ['POST', '/session'],
      ['POST', '/setup'],
      ['POST', '/meetings'],
      ['GET', `/meetings/${meeting}/record`],
      ['GET', '/accounts'],
    ] as const)
      expect([path, (await gallery.anybody.ask(method, path, method === 'GET' ? undefined : {})).status]).toEqual([
        path,
        404,
      ]);
  });
});
