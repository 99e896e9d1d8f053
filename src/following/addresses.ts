import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * The part of an address that one household, hall or office shares: IPv4 whole, IPv6 by its first 64 bits.
 * Null for the machine itself, which is either a proxy in front of us (and then everybody) or somebody at the keyboard.
 */
export function neighbourhood(address: string | undefined): string | null {
  if (address === undefined || isIP(address) === 0) return null;
  const parsed = ipaddr.process(address);
  if (parsed.range() === 'loopback') return null;
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return `${parsed.toByteArray().slice(0, 8).join('.')}/64`;
}

/**
 * Whether a page of this origin may hold a socket here. What is told there is public, so this protects no secret: it
 * keeps other sites from spending our sockets through their visitors. They have the HTTP addresses, which answer everybody.
 * No origin at all is a program (an archive, a newsroom's script) and is let in.
 */
export function mayHoldSocket(
  origin: string | undefined,
  host: string | undefined,
  others: readonly string[],
): boolean {
  if (origin === undefined) return true;
  if (others.includes(origin)) return true;
  if (!URL.canParse(origin) || host === undefined) return false;
  const url = new URL(origin);
  return (url.protocol === 'http:' || url.protocol === 'https:') && url.host === host.toLowerCase();
}

/** How many sockets are open, in all and from each neighbourhood. */
export class Turnstile {
  private readonly byAddress = new Map<string, number>();
  private all = 0;

  constructor(
    private readonly perAddress: number,
    private readonly inAll: number,
  ) {}

  hasRoom(address: string | null): boolean {
    if (this.all >= this.inAll) return false;
    return address === null || (this.byAddress.get(address) ?? 0) < this.perAddress;
  }

  enter(address: string | null): void {
    this.all += 1;
    if (address !== null) this.byAddress.set(address, (this.byAddress.get(address) ?? 0) + 1);
  }

  leave(address: string | null): void {
    this.all -= 1;
    if (address === null) return;
    const left = (this.byAddress.get(address) ?? 1) - 1;
    if (left > 0) this.byAddress.set(address, left);
    else this.byAddress.delete(address);
  }

  get open(): number {
    return this.all;
  }
}
