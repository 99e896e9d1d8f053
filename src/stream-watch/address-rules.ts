import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * A secretary types an address and our server fetches it: whoever can type there could otherwise make the server knock
 * on doors inside the town hall's network. So the administrator lists the hosts, and everything else is turned away.
 */
export interface AddressRules {
  /** Host names in lower case, exact; an IP address only where it is listed as such. */
  hosts: readonly string[];
  /** For demo and tests: plain http and any port, for 127.0.0.1 and ::1 only. */
  allowLoopback: boolean;
}

export type AddressFault =
  | 'not-an-address'
  | 'odd-spelling'
  | 'scheme'
  | 'credentials'
  | 'fragment'
  | 'port'
  | 'host-not-listed'
  | 'address-not-public';

const longestAddress = 2000;
const hostName = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** The address, if it may be asked at all; which machine answers is checked afterwards (`mayConnect`). */
export function mayAsk(address: string, rules: AddressRules): { url: URL } | { fault: AddressFault } {
  if (address.length > longestAddress) return { fault: 'not-an-address' };
  // Anything a URL parser would quietly change (blanks, backslashes, full-width digits) is refused as it stands.
  if (!/^[\x21-\x7e]+$/.test(address) || /[\\^`{|}<>"]/.test(address)) return { fault: 'odd-spelling' };
  const parts = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(address);
  if (!parts || !URL.canParse(address)) return { fault: 'not-an-address' };
  const url = new URL(address);
  if (url.protocol !== 'https:' && !(rules.allowLoopback && url.protocol === 'http:')) return { fault: 'scheme' };
  if (parts[2]!.includes('@') || url.username || url.password) return { fault: 'credentials' };
  if (address.includes('#')) return { fault: 'fragment' };
  const host = parts[2]!.toLowerCase().replace(/:\d*$/, '');
  // 127.1, 0x7f.1 and 2130706433 all mean 127.0.0.1: what was written must be what was understood.
  if (host !== url.hostname) return { fault: 'odd-spelling' };
  if (isLoopback(host)) return rules.allowLoopback ? { url } : { fault: 'address-not-public' };
  if (url.protocol !== 'https:') return { fault: 'scheme' };
  if (url.port !== '') return { fault: 'port' };
  const literal = addressIn(url);
  if (literal !== null && !isPublic(literal)) return { fault: 'address-not-public' };
  if (literal === null && !hostName.test(host)) return { fault: 'odd-spelling' };
  return rules.hosts.includes(literal ?? host) ? { url } : { fault: 'host-not-listed' };
}

/** The IP address a URL names outright, without brackets, or null where it names a host. */
export function addressIn(url: URL): string | null {
  const bare = url.hostname.replace(/^\[(.*)\]$/, '$1');
  return isIP(bare) ? bare : null;
}

/** Whether a machine with these addresses may be connected to: every one must be public, or the name is not trusted at all. */
export function mayConnect(url: URL, addresses: readonly string[], rules: AddressRules): boolean {
  if (addresses.length === 0) return false;
  if (rules.allowLoopback && isLoopback(url.hostname)) return addresses.every((address) => isLoopback(address));
  return addresses.every(isPublic);
}

const isLoopback = (host: string) => host === '127.0.0.1' || host === '[::1]' || host === '::1';

/** Whether an address is one of the open internet: `ipaddr.js` names every reserved range, tunnels and translations included. */
export function isPublic(address: string): boolean {
  return isIP(address) !== 0 && ipaddr.isValid(address) && ipaddr.parse(address).range() === 'unicast';
}
