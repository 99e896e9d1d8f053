export interface ReplayArguments {
  file: string;
  /** Infinity for `max`. */
  speed: number;
  url: string;
  verify: boolean;
}

export const usage = `Plays a meeting log (meeting-log/0) into a Tribune server as an import.

  npm run replay -- FILE.log.ndjson [--speed N|max] [--url URL] [--verify]

  --speed   how many times faster than it was held; max (default) waits for nothing
  --url     the server, http://localhost:3000 unless told otherwise
  --verify  afterwards compares the public record with the .expect.json beside the file

Logs in as TRIBUNE_USER with TRIBUNE_PASSWORD, or, on this machine, as the demo's administrator.
Broken off half way? Run it again: it goes on where it stopped.
`;

/** The arguments, or what is wrong with them. */
export function replayArguments(given: readonly string[]): ReplayArguments | { wrong: string } {
  const read: ReplayArguments = { file: '', speed: Infinity, url: 'http://localhost:3000', verify: false };
  for (let at = 0; at < given.length; at += 1) {
    const [name, attached] = splitOnce(given[at] ?? '');
    if (name === '--verify' && attached === undefined) {
      read.verify = true;
    } else if (name === '--speed' || name === '--url') {
      const value = attached ?? given[(at += 1)];
      if (value === undefined) return { wrong: `${name} needs a value` };
      if (name === '--url') {
        const url = URL.canParse(value) ? new URL(value) : null;
        if (!url || !['http:', 'https:'].includes(url.protocol))
          return { wrong: '--url must be an http or https address' };
        read.url = url.href;
      } else {
        read.speed = value === 'max' ? Infinity : Number(value);
        if (!(read.speed > 0)) return { wrong: '--speed must be a number above 0, or max' };
      }
    } else if (name.startsWith('-')) {
      return { wrong: `${name} is not known` };
    } else if (read.file === '') {
      read.file = given[at] ?? '';
    } else {
      return { wrong: 'one file at a time' };
    }
  }
  return read.file === '' ? { wrong: 'which file?' } : read;
}

function splitOnce(argument: string): [string, string?] {
  const at = argument.indexOf('=');
  return argument.startsWith('--') && at !== -1 ? [argument.slice(0, at), argument.slice(at + 1)] : [argument];
}

/** Whether an address is on this machine, the only place the demo's well-known password is ever sent to. */
export function onThisMachine(url: string): boolean {
  const host = new URL(url).hostname.replace(/^\[|\]$/gu, '');
  return host === 'localhost' || host.endsWith('.localhost') || host === '::1' || /^127(\.\d{1,3}){3}$/u.test(host);
}
