import { afterEach, describe, expect, it } from '@jest/globals';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isPublic, mayAsk, type AddressRules } from '../../src/stream-watch/address-rules.js';
import { Prober, type Ask, type Resolve } from '../../src/stream-watch/prober.js';
import { hostileAddresses } from './hostile-addresses.js';

const listed: AddressRules = { hosts: ['stream.example.no'], allowLoopback: false };
const loopback: AddressRules = { hosts: [], allowLoopback: true };
const live = ['#EXTM3U', '#EXT-X-TARGETDURATION:6', '#EXT-X-MEDIA-SEQUENCE:41', '#EXTINF:6,', '41.ts', '#EXTINF:6,', '42.ts'].join('\n'); // prettier-ignore
const publicAddress = '93.184.216.34';

/** A network in which every name leads to the given addresses, and every connection is written down. */
function network(addresses: string[] | Resolve, answer: Partial<Awaited<ReturnType<Ask>>> = {}) {
  const connections: string[] = [];
  const resolve: Resolve = typeof addresses === 'function' ? addresses : async () => addresses;
  const ask: Ask = async (machine, url) => {
    connections.push(`${machine} as ${url.host}`);
    return { status: 200, location: null, body: live, ...answer };
  };
  return { resolve, ask, connections };
}

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
});

async function serving(handle: (request: IncomingMessage, response: ServerResponse) => void, host = '127.0.0.1') {
  const server = createServer(handle);
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, host, ready));
  return (server.address() as AddressInfo).port;
}

describe('A1 Only listed hosts on the open internet are asked', () => {
  type ProberClass = typeof Prober;
  /** Tries every hostile form and lists what was connected to. */
  async function letThrough(Kind: ProberClass, hosts = listed.hosts): Promise<string[]> {
    const made = network([publicAddress]);
    const prober = new Kind({ ...listed, hosts }, made.resolve, made.ask);
    for (const address of hostileAddresses) await prober.probe(address);
    return made.connections;
  }
  /** The same, where the administrator by mistake listed inner addresses too: the address itself must still be judged. */
  const carelessList = ['stream.example.no', '127.0.0.1', '169.254.169.254', '10.0.0.1', '::1', 'localhost'];

  it(`turns away ${hostileAddresses.length} hostile addresses without a single connection`, async () => {
    expect(hostileAddresses.length).toBeGreaterThanOrEqual(60);
    expect(await letThrough(Prober)).toEqual([]);
    expect(await letThrough(Prober, carelessList)).toEqual([]);
  });

  it('would notice a prober that leaves IP addresses unchecked (seeded bug)', async () => {
    class TrustsLiterals extends Prober {
      protected override check(address: string) {
        return URL.canParse(address) ? { url: new URL(address) } : { fault: 'not-an-address' as const };
      }
      protected override async machineOf(url: URL) {
        return url.hostname;
      }
    }
    expect((await letThrough(TrustsLiterals)).length).toBeGreaterThan(30);
  });

  it('asks a listed host, in capitals too', async () => {
    for (const address of ['https://stream.example.no/live.m3u8?token=1', 'https://STREAM.example.no/live.m3u8']) {
      const made = network([publicAddress]);
      const seen = await new Prober(listed, made.resolve, made.ask).probe(address);
      expect(seen).toMatchObject({ seen: 'playlist', newest: 42 });
      expect(made.connections).toEqual([`${publicAddress} as stream.example.no`]);
    }
  });

  it('asks a host that only the body has listed', async () => {
    const made = network([publicAddress]);
    const prober = new Prober({ hosts: [], allowLoopback: false }, made.resolve, made.ask);
    expect(await prober.probe('https://stream.example.no/a.m3u8')).toEqual({
      seen: 'nothing',
      because: 'address-not-allowed',
    });
    expect(await prober.probe('https://stream.example.no/a.m3u8', ['stream.example.no'])).toMatchObject({
      seen: 'playlist',
    });
  });

  it('keeps the loopback allowance to loopback', () => {
    const ok = (address: string) => 'url' in mayAsk(address, loopback);
    expect(ok('http://127.0.0.1:8080/live.m3u8')).toBe(true);
    expect(ok('http://[::1]:8080/live.m3u8')).toBe(true);
    for (const address of [
      'http://127.0.0.2/a',
      'http://127.1:80/a',
      'http://localhost:80/a',
      'http://10.0.0.1/a',
      'http://stream.example.no/a',
      'https://stream.example.no/a',
    ]) {
      // prettier-ignore
      expect([address, ok(address)]).toEqual([address, false]);
    }
  });
});

describe('A2 Every address of a host must be public, and the checked one is the one connected to', () => {
  it.each([
    [['10.0.0.5']],
    [[publicAddress, '127.0.0.1']],
    [[publicAddress, '::1']],
    [['::ffff:10.0.0.1']],
    [['64:ff9b::a00:1']],
    [['fe80::1%eth0']],
    [['0177.0.0.1']],
    [['stream.example.no']],
  ])('%j is not trusted', async (addresses) => {
    const made = network(addresses);
    const seen = await new Prober(listed, made.resolve, made.ask).probe('https://stream.example.no/live.m3u8');
    expect(seen).toEqual({ seen: 'nothing', because: 'address-not-allowed' });
    expect(made.connections).toEqual([]);
  });

  it('a name server that answers differently the second time gains nothing', async () => {
    let asked = 0;
    const rebinding: Resolve = async () => ((asked += 1) % 2 === 1 ? [publicAddress] : ['127.0.0.1']);
    const made = network(rebinding);
    const prober = new Prober(listed, made.resolve, made.ask);
    for (let n = 0; n < 6; n += 1) await prober.probe('https://stream.example.no/live.m3u8');
    expect(asked).toBe(6);
    expect(made.connections).toEqual(Array(3).fill(`${publicAddress} as stream.example.no`));
  });

  it('a master playlist leads nowhere its address could not', async () => {
    for (const variant of [
      'https://127.0.0.1/v.m3u8',
      'http://stream.example.no/v.m3u8',
      'https://evil.example/v.m3u8',
      '//169.254.169.254/',
      'https://stream.example.no:22/',
    ]) {
      // prettier-ignore
      const made = network([publicAddress], { body: `#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\n${variant}` });
      const seen = await new Prober(listed, made.resolve, made.ask).probe('https://stream.example.no/live.m3u8');
      expect([variant, seen.seen, made.connections.length]).toEqual([variant, 'nothing', 1]);
    }
  });

  it('knows the reserved ranges', () => {
    for (const address of ['8.8.8.8', '2a00:1450:400f:80d::200e']) expect(isPublic(address)).toBe(true);
    for (const address of ['', 'x', '1', '10.1.1.1', '100.127.0.1', '::', '::ffff:8.8.8.8']) {
      expect([address, isPublic(address)]).toEqual([address, false]);
    }
  });
});

describe('A3 Redirects are followed by hand, twice at most, and judged each time', () => {
  /** A server that sends everybody on to a machine we must not visit; counts the visits there. */
  async function visits(prober: Prober): Promise<number> {
    let visited = 0;
    const inner = await serving((_, response) => {
      visited += 1;
      response.end(live);
    }, '127.0.0.2');
    const port = await serving((_, response) => {
      response.writeHead(302, { location: `http://127.0.0.2:${inner}/secret` }).end();
    });
    await prober.probe(`http://127.0.0.1:${port}/live.m3u8`);
    return visited;
  }

  it('does not go where a redirect to an inner machine points', async () => {
    expect(await visits(new Prober(loopback))).toBe(0);
  });

  it('would notice a prober that lets its client follow redirects (seeded bug)', async () => {
    const followsItself: Ask = async (_, url, signal) => {
      const response = await fetch(url, { signal });
      return { status: response.status, location: null, body: await response.text() };
    };
    expect(await visits(new Prober(loopback, undefined, followsItself))).toBe(1);
  });

  it.each([
    [1, 'playlist'],
    [2, 'playlist'],
    [3, 'unreachable'],
  ])('%d redirects end in: %s', async (hops, seen) => {
    const port = await serving((request, response) => {
      const n = Number(request.url!.slice(1));
      if (n < hops) response.writeHead(307, { location: `/${n + 1}` }).end();
      else response.end(live);
    });
    expect((await new Prober(loopback).probe(`http://127.0.0.1:${port}/0`)).seen).toBe(seen);
  });

  it('each redirect is judged like a typed address', async () => {
    for (const location of [
      'https://127.0.0.1/',
      'http://stream.example.no/',
      'https://user@stream.example.no/',
      'https://evil.example/',
      'file:///etc/passwd',
      'https://stream.example.no:8080/',
    ]) {
      // prettier-ignore
      const made = network([publicAddress], { status: 301, location });
      const seen = await new Prober(listed, made.resolve, made.ask).probe('https://stream.example.no/live.m3u8');
      expect([location, seen.seen, made.connections.length]).toEqual([location, 'nothing', 1]);
    }
  });
});

describe('A4 What comes back is measured, not trusted', () => {
  const probing = async (handle: (request: IncomingMessage, response: ServerResponse) => void) =>
    new Prober(loopback).probe(`http://127.0.0.1:${await serving(handle)}/live.m3u8`);

  it('reads at most 64 KB', async () => {
    const endless = (_: IncomingMessage, response: ServerResponse) => {
      const more = () => response.write('#'.repeat(16_384)) && setImmediate(more);
      response.on('drain', more);
      more();
    };
    expect(await probing(endless)).toEqual({ seen: 'nothing', because: 'too-large' });
  });
  it('does not unpack what it did not ask to be packed', async () => {
    expect(await probing((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('x'))).toEqual({
      seen: 'broken',
    });
  });
  it('tells gone from broken from unreachable', async () => {
    expect(await probing((_, response) => response.writeHead(404).end(live))).toEqual({ seen: 'missing' });
    expect(await probing((_, response) => response.writeHead(503).end(live))).toEqual({ seen: 'unreachable' });
    expect(await probing((_, response) => response.end('<html>sign in</html>'))).toEqual({ seen: 'broken' });
    expect(await probing((_, response) => response.end(''))).toEqual({ seen: 'broken' });
    expect(await probing((_, response) => response.socket!.destroy())).toEqual({ seen: 'unreachable' });
  });
  it('sends the name it was given, and no cookie', async () => {
    let heard: IncomingMessage['headers'] = {};
    await probing((request, response) => {
      heard = request.headers;
      response.end(live);
    });
    expect(heard.host).toMatch(/^127\.0\.0\.1:\d+$/);
    expect(Object.keys(heard).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
  });
  it('a name server that fails is an unreachable stream, not a crash', async () => {
    const made = network(() => Promise.reject(new Error('ENOTFOUND')));
    expect(await new Prober(listed, made.resolve, made.ask).probe('https://stream.example.no/')).toEqual({
      seen: 'unreachable',
    });
  });
});
