import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { networkOf } from './reader-address.js';

/** One setting: its name in the environment, what holds when it is not given, a sentence for the operator, and how to read it. */
interface Setting<T> {
  name: string;
  default: string;
  sentence: string;
  /** @throws Error with a sentence about what would be right; never with the value. */
  read: (text: string) => T;
}

function setting<T>(name: string, fallback: string, sentence: string, read: (text: string) => T): Setting<T> {
  return { name, default: fallback, sentence, read };
}

/** Every setting there is. `docs/configuration.md` is made from this list. */
export const settings = {
  port: setting('PORT', '3000', 'The port the server listens on; 0 takes any free one.', wholeNumber(0, 65_535)),
  host: setting(
    'HOST',
    '127.0.0.1',
    'The address the server listens on. Put a proxy that speaks https in front before letting others in.',
    notEmpty,
  ),
  data: setting(
    'TRIBUNE_DATA',
    './data',
    'The folder of both stores, on a local disk. It is made where missing, readable by its owner alone.',
    (text) => resolve(notEmpty(text)),
  ),
  demo: setting(
    'TRIBUNE_DEMO',
    'off',
    'on fills an empty record with an invented municipality and log-ins everybody knows. npm start switches it on.',
    onOff,
  ),
  role: setting(
    'TRIBUNE_ROLE',
    'all',
    'all keeps the record and shows it; gallery only shows it, and never opens the private store.',
    oneOf('all', 'gallery'),
  ),
  publicUrl: setting(
    'TRIBUNE_PUBLIC_URL',
    '',
    'The address under which people reach the server, such as https://tribune.example.no. Empty means http on the loopback address; demanded when HOST is any other.',
    origin,
  ),
  trustedProxies: setting(
    'TRIBUNE_TRUSTED_PROXIES',
    '',
    'Addresses or networks, separated by commas, of proxies whose word about the reader’s address is believed. Empty believes nobody.',
    proxies,
  ),
  streamHosts: setting(
    'TRIBUNE_STREAM_HOSTS',
    '',
    'Host names, separated by commas, that live streams, and segments on other hosts than their playlist, may come from. Empty means none beyond those a body or a meeting names itself.',
    list,
  ),
  embedSites: setting(
    'TRIBUNE_EMBED_SITES',
    '',
    'Addresses, separated by commas, of sites that may show a meeting’s small window (…/innbygging) in a frame, such as https://www.example.kommune.no. Empty means none but this one.',
    origins,
  ),
  streamAllowLoopback: setting(
    'TRIBUNE_STREAM_ALLOW_LOOPBACK',
    'off',
    'on lets live streams come from 127.0.0.1 and ::1, over plain http and on any port; for demo and tests. The demo allows it by itself.',
    onOff,
  ),
  streamWatchSeconds: setting(
    'TRIBUNE_STREAM_WATCH_SECONDS',
    '5',
    'How often a live stream is looked at, in seconds.',
    wholeNumber(1, 300),
  ),
  sessionHours: setting(
    'TRIBUNE_SESSION_HOURS',
    '12',
    'How long somebody who keeps the record stays logged in, in hours.',
    wholeNumber(1, 24),
  ),
  logOrigin: setting(
    'TRIBUNE_LOG_ORIGIN',
    '',
    'The name of this public record, written into every entry and fixed at the first start, such as tribune.example.no/log/2023-2027. Empty makes one of the public address.',
    logName,
  ),
  securityContact: setting(
    'TRIBUNE_SECURITY_CONTACT',
    '',
    'Where to write about a hole in the server, as mailto: or https addresses separated by commas; told at /.well-known/security.txt (RFC 9116). Empty tells nobody.',
    contacts,
  ),
  accessibilityContact: setting(
    'TRIBUNE_ACCESSIBILITY_CONTACT',
    '',
    'Where a reader tells of something that shuts them out, as mailto: or https addresses separated by commas; shown at /tilgjengelighet. The regulation on universal design of ICT asks for one.',
    contacts,
  ),
  accessibilityStatement: setting(
    'TRIBUNE_ACCESSIBILITY_STATEMENT',
    '',
    'Address of the accessibility statement published in the national solution (uustatus.no); /tilgjengelighet links to it. Empty says that none is named.',
    webAddress,
  ),
  logFormat: setting('TRIBUNE_LOG_FORMAT', 'text', 'text for people, json for machines.', oneOf('text', 'json')),
};

type Values = { [name in keyof typeof settings]: ReturnType<(typeof settings)[name]['read']> };

/** The settings in force. Read once at start; injection token. */
export class Config implements Values {
  readonly port: Values['port'];
  readonly host: Values['host'];
  readonly data: Values['data'];
  readonly demo: Values['demo'];
  readonly role: Values['role'];
  readonly publicUrl: Values['publicUrl'];
  readonly trustedProxies: Values['trustedProxies'];
  readonly streamHosts: Values['streamHosts'];
  readonly embedSites: Values['embedSites'];
  readonly streamAllowLoopback: Values['streamAllowLoopback'];
  readonly streamWatchSeconds: Values['streamWatchSeconds'];
  readonly sessionHours: Values['sessionHours'];
  readonly logOrigin: Values['logOrigin'];
  readonly securityContact: Values['securityContact'];
  readonly accessibilityContact: Values['accessibilityContact'];
  readonly accessibilityStatement: Values['accessibilityStatement'];
  readonly logFormat: Values['logFormat'];

  constructor(values: Values) {
    Object.assign(this, values);
  }

  /** Whether people reach the server over https. */
  get https(): boolean {
    return this.origin.startsWith('https:');
  }

  /** The address people use, without a slash at the end. */
  get origin(): string {
    return this.publicUrl || `http://localhost:${this.port}`;
  }

  /** What this public record is to be called, if it has no name yet. */
  get logName(): string {
    return this.logOrigin || `${new URL(this.publicUrl || 'http://localhost').host}/log`;
  }
}
/** One or more settings that cannot be run with; each sentence says what to change. */
export class SettingsRefused extends Error {
  constructor(readonly sentences: string[]) {
    super(`Tribune does not start:\n${sentences.map((sentence) => `  - ${sentence}`).join('\n')}`);
  }
}

/**
 * Reads and checks all settings, so that one start tells everything that is wrong.
 * @param args the command line after the script's name; `--demo` switches the demo on, `--production` says that a real
 * council is to be recorded, as `NODE_ENV=production` does.
 * @throws SettingsRefused
 */
export function loadConfig(environment: Record<string, string | undefined>, args: string[] = []): Config {
  const values: Record<string, unknown> = {};
  const wrong: string[] = [];
  const given = args.includes('--demo') ? { TRIBUNE_DEMO: 'on', ...environment } : environment;
  for (const [field, { name, default: fallback, read }] of Object.entries(settings)) {
    const text = (given[name] ?? '').trim();
    try {
      values[field] = read(text === '' ? fallback : text);
    } catch (error) {
      wrong.push(`${name} ${(error as Error).message}.`);
    }
  }
  for (const name of Object.keys(given))
    if (name.startsWith('TRIBUNE_') && !knownNames.has(name)) wrong.push(`There is no setting ${name}.`);
  if (wrong.length > 0) throw new SettingsRefused(wrong);
  const config = new Config(values as Values);
  const unsafe = unsafeSettings(config, args.includes('--production') || given.NODE_ENV === 'production');
  if (unsafe.length > 0) throw new SettingsRefused(unsafe);
  return config;
}

/** Read by the tools in `demo` and by the tests, not by the server, but no mistake to have set. */
const knownNames = new Set([
  ...Object.values(settings).map((entry) => entry.name),
  'TRIBUNE_USER',
  'TRIBUNE_PASSWORD',
  'TRIBUNE_URL',
  'TRIBUNE_RUNS',
  'TRIBUNE_SEED',
]);

/** What nobody should run a council on, one sentence each. */
export function unsafeSettings(config: Config, production: boolean): string[] {
  const unsafe: string[] = [];
  const exposed = !isLoopback(config.host);
  // A proxy on this machine lets the whole world in while HOST stays on loopback; the address tells.
  const reachable = config.publicUrl !== '' && !isLoopback(new URL(config.publicUrl).hostname);
  if (config.demo && exposed)
    unsafe.push(
      'TRIBUNE_DEMO is on and HOST lets others in: everybody knows the demo’s passwords. Switch one of them off.',
    );
  if (config.demo && reachable)
    unsafe.push(
      'TRIBUNE_DEMO is on and TRIBUNE_PUBLIC_URL lets others in: everybody knows the demo’s passwords. Switch one of them off.',
    );
  if (config.demo && production)
    unsafe.push(
      'TRIBUNE_DEMO is on in production (--production or NODE_ENV): a real council must not start with invented log-ins.',
    );
  if (config.streamAllowLoopback && (reachable || exposed))
    unsafe.push(
      'TRIBUNE_STREAM_ALLOW_LOOPBACK is on and others are let in: whoever plans a meeting could have this machine ask itself. Switch it off.',
    );
  if (config.demo && config.role === 'gallery')
    unsafe.push('TRIBUNE_DEMO is on and TRIBUNE_ROLE is gallery: a gallery has nobody to hold the demo’s meetings.');
  if (exposed && !config.publicUrl)
    unsafe.push(
      'HOST lets others in, so TRIBUNE_PUBLIC_URL must say at which address: requests to keep the record are checked against it.',
    );
  if (reachable && !config.https)
    unsafe.push(
      'TRIBUNE_PUBLIC_URL must begin with https: on plain http anybody on the way can read the log-in and change the record.',
    );
  const folder = nearestExisting(config.data);
  if (!mayUse(folder, config.role === 'gallery' ? constants.R_OK : constants.W_OK))
    unsafe.push('TRIBUNE_DATA names a folder this user may not write to.');
  else if (folder === config.data && isOpenToOthers(folder))
    unsafe.push(
      'TRIBUNE_DATA names a folder that other users of this machine may look into, and it holds what was said behind closed doors. Close it with chmod 700.',
    );
  return unsafe;
}

/** What the operator should know although the server starts, one sentence each. */
export function warnings(config: Config): string[] {
  if (!config.https || !isLoopback(config.host) || config.trustedProxies.length > 0) return [];
  return [
    'TRIBUNE_TRUSTED_PROXIES is empty, so everybody behind the proxy looks like one reader: wrong passwords of one make all wait. Name the proxy.',
  ];
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

function nearestExisting(folder: string): string {
  return existsSync(folder) ? folder : nearestExisting(dirname(folder));
}

function mayUse(folder: string, how: number): boolean {
  try {
    accessSync(folder, how);
    return statSync(folder).isDirectory();
  } catch {
    return false;
  }
}

/** Windows has no such bits, and says that everybody may everything. */
function isOpenToOthers(folder: string): boolean {
  return process.platform !== 'win32' && (statSync(folder).mode & 0o077) !== 0;
}

function notEmpty(text: string): string {
  if (text === '') throw new Error('must not be empty');
  return text;
}

function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most)
      throw new Error(`must be a whole number from ${least} to ${most}`);
    return value;
  };
}

function onOff(text: string): boolean {
  return oneOf('on', 'off')(text) === 'on';
}

function oneOf<const T extends string>(...choices: T[]): (text: string) => T {
  return (text) => {
    const choice = choices.find((candidate) => candidate === text);
    if (!choice) throw new Error(`must be ${choices.join(' or ')}`);
    return choice;
  };
}

function list(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** No line's end and nothing a reader's program would take for something else. */
function contacts(text: string): string[] {
  const named = list(text);
  if (named.some((one) => one.length > 300 || !/^(mailto:[^\s@:/?#]+@[a-z0-9.-]+|https:\/\/[^\s"'<>\\]+)$/i.test(one)))
    throw new Error(
      'must be addresses such as mailto:sikkerhet@kommunen.example or https://kommunen.example/sikkerhet',
    );
  return named;
}

function webAddress(text: string): string {
  if (text !== '' && (text.length > 300 || !/^https:\/\/[^\s"'<>\\]+$/i.test(text) || !URL.canParse(text)))
    throw new Error('must be an address that begins with https://');
  return text;
}

/** Each is an address or a network no wider than /8: whoever is trusted can claim to be any reader. */
function proxies(text: string): string[] {
  const named = list(text);
  for (const name of named) {
    const network = networkOf(name);
    if (!network) throw new Error('must be addresses or networks, such as 10.0.0.5 or 10.0.0.0/24');
    if (network[1] < 8) throw new Error('must be the proxies alone: no network wider than /8');
  }
  return named;
}

function origin(text: string): string {
  if (text === '') return '';
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.origin !== text.replace(/\/$/, ''))
    throw new Error(
      'must be an address such as https://tribune.example.no, in small letters, with nothing after the host',
    );
  return url.origin;
}

/** Each is an origin and nothing more: it goes into a header as it stands. */
function origins(text: string): string[] {
  const named = list(text);
  if (!named.every((one) => /^https?:\/\/[a-z0-9.-]+(:\d{1,5})?$/.test(one)))
    throw new Error(
      'must be addresses such as https://www.example.kommune.no, in small letters, with nothing after the host',
    );
  return named;
}

function logName(text: string): string {
  if ((text !== '' && !/^[a-z0-9.:-]+(\/[a-z0-9.-]+)*$/.test(text)) || text.length > 200)
    throw new Error('must be a name such as tribune.example.no/log/2023-2027');
  return text;
}
