import { lookup } from 'node:dns/promises';
import { Agent as PlainAgent, request as plainRequest, type IncomingMessage } from 'node:http';
import { Agent as SecureAgent, request as secureRequest } from 'node:https';
import { addressIn, mayAsk, mayConnect, type AddressFault, type AddressRules } from './address-rules.js';
import { readPlaylist } from './playlist.js';
import type { Sighting } from './watching.js';

/** What came back, as far as a probe may know it. `body` is null where it was longer than the limit. */
export interface Answer {
  status: number;
  location: string | null;
  body: string | null;
}

/** All addresses of a host, IPv4 and IPv6. */
export type Resolve = (host: string) => Promise<string[]>;
/** One GET to exactly this machine. `Host` and the name in the TLS handshake stay those of the URL. */
export type Ask = (machine: string, url: URL, signal: AbortSignal) => Promise<Answer>;

export const probeLimits = { redirects: 2, bytes: 64 * 1024, milliseconds: 5_000 } as const;

type Fetched = { url: URL; body: string } | { sighting: Sighting };

/**
 * Looks at a playlist. It answers with a sighting and nothing else: no body, header, address or time reaches whoever
 * typed the address, so the probe is no window into a network. It never throws.
 */
export class Prober {
  constructor(
    private readonly rules: AddressRules,
    private readonly resolve: Resolve = everyAddress,
    private readonly ask: Ask = get,
  ) {}

  /**
   * `hosts`: what the body's own list allows beside the installation's; `stop`: when to give up before the time is up.
   * A master playlist is followed to its first variant.
   */
  async probe(address: string, hosts: readonly string[] = [], stop?: AbortSignal): Promise<Sighting> {
    const rules = { ...this.rules, hosts: [...this.rules.hosts, ...hosts] };
    const late = AbortSignal.timeout(probeLimits.milliseconds);
    const signal = stop ? AbortSignal.any([late, stop]) : late;
    try {
      const list = await this.fetch(address, rules, signal);
      if ('sighting' in list) return list.sighting;
      const reading = readPlaylist(list.body);
      if (reading.kind === 'sighting') return reading.sighting;
      if (!URL.canParse(reading.address, list.url)) return { seen: 'broken' };
      const variant = await this.fetch(new URL(reading.address, list.url).href, rules, signal);
      if ('sighting' in variant) return variant.sighting;
      const inner = readPlaylist(variant.body);
      return inner.kind === 'sighting' ? inner.sighting : { seen: 'broken' };
    } catch {
      // No such host, no connection, no answer in time, a certificate of somebody else: for a viewer it is all one.
      return { seen: 'unreachable' };
    }
  }

  private async fetch(address: string, rules: AddressRules, signal: AbortSignal): Promise<Fetched> {
    let next = address;
    for (let hops = 0; hops <= probeLimits.redirects; hops += 1) {
      const allowed = this.check(next, rules);
      if ('fault' in allowed) return { sighting: { seen: 'nothing', because: 'address-not-allowed' } };
      const { url } = allowed;
      const machine = await this.machineOf(url, rules, signal);
      if (machine === null) return { sighting: { seen: 'nothing', because: 'address-not-allowed' } };
      const answer = await this.ask(machine, url, signal);
      if (answer.location === null || !isRedirect(answer.status)) return { ...whatIs(answer, url) };
      if (!URL.canParse(answer.location, url)) return { sighting: { seen: 'broken' } };
      next = new URL(answer.location, url).href;
    }
    return { sighting: { seen: 'unreachable' } };
  }

  /** Separate so that a test can take it away and see that the harness notices. */
  protected check(address: string, rules: AddressRules): { url: URL } | { fault: AddressFault } {
    return mayAsk(address, rules);
  }

  /**
   * The machine to connect to, or null where one of the host's addresses is not public. The connection is then made to
   * this very address: a name asked a second time may answer differently, and on purpose.
   */
  protected async machineOf(url: URL, rules: AddressRules, signal: AbortSignal): Promise<string | null> {
    const literal = addressIn(url);
    const addresses = literal === null ? await inTime(this.resolve(url.hostname), signal) : [literal];
    if (addresses.length === 0) throw new Error('no such host');
    return mayConnect(url, addresses, rules) ? addresses[0]! : null;
  }
}

const isRedirect = (status: number) => [301, 302, 303, 307, 308].includes(status);

function whatIs(answer: Answer, url: URL): Fetched {
  if (answer.status === 404 || answer.status === 410) return { sighting: { seen: 'missing' } };
  if (answer.status !== 200) return { sighting: { seen: 'unreachable' } };
  if (answer.body === null) return { sighting: { seen: 'nothing', because: 'too-large' } };
  return { url, body: answer.body };
}

const everyAddress: Resolve = async (host) => (await lookup(host, { all: true })).map(({ address }) => address);

/** A name server that never answers must not hold up the round. */
function inTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((done, failed) => {
    signal.addEventListener('abort', () => failed(new Error('too late')), { once: true });
    work.then(done, failed);
  });
}

// Agents of our own, without keep-alive: no pooled connection to an address checked earlier, no proxy from the environment.
const get: Ask = (machine, url, signal) =>
  new Promise((done, failed) => {
    const secure = url.protocol === 'https:';
    const options = {
      host: machine,
      port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
      path: `${url.pathname}${url.search}`,
      method: 'GET',
      headers: {
        host: url.host,
        accept: 'application/vnd.apple.mpegurl, application/x-mpegurl;q=0.9, */*;q=0.1',
        'accept-encoding': 'identity',
        'user-agent': 'Tribune stream-watch',
        connection: 'close',
      },
      signal,
    };
    const request = secure
      ? secureRequest({ ...options, agent: new SecureAgent(), ...serverName(url) })
      : plainRequest({ ...options, agent: new PlainAgent() });
    request.on('error', failed);
    request.on('response', (response) => read(response).then(done, failed));
    request.end();
  });

const serverName = (url: URL) => (addressIn(url) === null ? { servername: url.hostname } : {});

async function read(response: IncomingMessage): Promise<Answer> {
  const head = { status: response.statusCode ?? 0, location: response.headers.location ?? null };
  const encoding = response.headers['content-encoding'];
  const chunks: Buffer[] = [];
  let bytes = 0;
  // What was not asked for (a compressed body) is not unpacked: a few bytes could unfold to gigabytes.
  if (head.status !== 200 || (encoding !== undefined && encoding !== 'identity')) {
    response.destroy();
    return { ...head, body: '' };
  }
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > probeLimits.bytes) {
      response.destroy();
      return { ...head, body: null };
    }
    chunks.push(chunk);
  }
  return { ...head, body: Buffer.concat(chunks).toString('utf8') };
}
