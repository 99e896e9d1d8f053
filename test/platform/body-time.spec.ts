import { once } from 'node:events';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fastify } from 'fastify';
import { limitBodyTime, mayTakeLong } from '../../src/platform/body-time.js';

describe('The time a body may take', () => {
  const server = fastify();
  server.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload));
  limitBodyTime(server, 100);
  server.post('/usual', async ({ body }) => text(body as NodeJS.ReadableStream));
  server.post('/files', async ({ raw, body }) => {
    mayTakeLong(raw);
    return text(body as NodeJS.ReadableStream);
  });
  let answerLate = () => undefined as void;
  server.post('/late', async ({ body }) => {
    const read = await text(body as NodeJS.ReadableStream);
    await new Promise<void>((resolve) => (answerLate = resolve));
    return read;
  });
  beforeAll(async () => {
    await server.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(() => server.close());

  /** Sends three of six bytes and goes on holding the line. */
  async function half(path: string): Promise<{ line: Socket; told: Promise<string> }> {
    const line = connect((server.server.address() as AddressInfo).port, '127.0.0.1');
    await once(line, 'connect');
    line.write(
      `POST ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/octet-stream\r\nContent-Length: 6\r\n\r\nabc`,
    );
    return { line, told: text(line) };
  }

  it('is short for everybody, and long for the route that lifts it', async () => {
    const long = await half('/files');
    const short = await half('/usual');
    expect(await short.told).toBe('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n');
    long.line.write('def');
    expect(await long.told).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*abcdef$/);
  });

  it('does not count how long the answer takes', async () => {
    const late = await half('/late');
    late.line.write('def');
    const short = await half('/usual');
    expect(await short.told).toContain('408');
    answerLate();
    expect(await late.told).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*abcdef$/);
  });
});
