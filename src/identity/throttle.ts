import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';

interface Tally {
  failures: number;
  /** Ticks of the clock from which the next try is let through. */
  openAt: number;
  lastAt: number;
}

/** Tries that cost nothing, and the longest wait afterwards, in seconds. */
const limits = {
  /** One account from one network: somebody guessing, or somebody who forgot. */
  pair: { free: 3, longest: 300 },
  /** One network, all accounts: a whole town hall may share an address. */
  network: { free: 30, longest: 60 },
  /** One account, all networks: guessing from many places. Kept short, so that strangers cannot lock anybody out. */
  account: { free: 20, longest: 10 },
} as const;

const forgetAfterMs = 3_600_000;
const mostKept = 20_000;

/**
 * After some wrong passwords the next try must wait, and each further one twice as long. For an
 * account in a network where it has logged in rightly only its own tries there count.
 */
@Injectable()
export class LogInThrottle {
  private readonly tallies = new Map<string, Tally>();
  private readonly trusted = new Map<string, number>();

  constructor(private readonly clock: Clock) {}

  /** Seconds to wait before this try, 0 where it may be made now. Takes the same for accounts that do not exist. */
  wait(login: string, address: string): number {
    const now = this.clock.ticks();
    const waits = this.keys(login, network(address)).map(({ key }) => {
      const tally = this.tallies.get(key);
      return tally && now - tally.lastAt < forgetAfterMs ? tally.openAt - now : 0;
    });
    return Math.max(0, Math.ceil(Math.max(...waits) / 1000));
  }

  failed(login: string, address: string): void {
    const now = this.clock.ticks();
    for (const { key, free, longest } of this.keys(login, network(address))) {
      const before = this.tallies.get(key);
      const failures = (before && now - before.lastAt < forgetAfterMs ? before.failures : 0) + 1;
      const seconds = failures < free ? 0 : Math.min(longest, 2 ** (failures - free));
      this.tallies.delete(key);
      this.tallies.set(key, { failures, openAt: now + seconds * 1000, lastAt: now });
    }
    forgetOldest(this.tallies);
  }

  succeeded(login: string, address: string): void {
    const from = network(address);
    const pair = pairKey(login, from);
    // The try itself had been counted beforehand; take it back where others' failures stay counted.
    for (const { key } of this.keys(login, from)) {
      const tally = this.tallies.get(key);
      if (tally) this.tallies.set(key, { ...tally, failures: tally.failures - 1, openAt: this.clock.ticks() });
    }
    this.tallies.delete(pair);
    this.trusted.delete(pair);
    this.trusted.set(pair, this.clock.ticks());
    forgetOldest(this.trusted);
  }

  private keys(login: string, from: string): { key: string; free: number; longest: number }[] {
    const pair = { key: pairKey(login, from), ...limits.pair };
    // Whoever has logged in from here answers for their own tries alone: neither strangers nor a colleague at the same
    // address, who may be a stranger behind the same proxy, can make them wait.
    if (this.trusted.has(pair.key)) return [pair];
    return [
      pair,
      { key: `network ${from}`, ...limits.network },
      { key: `account ${login.toLowerCase()}`, ...limits.account },
    ];
  }
}

const pairKey = (login: string, from: string) => `pair ${login.toLowerCase()} ${from}`;

function forgetOldest(map: Map<string, unknown>): void {
  for (const key of map.keys()) {
    if (map.size <= mostKept) return;
    map.delete(key);
  }
}

/** An IPv4 address, or the /64 an IPv6 address lies in: one household can use any address of it. */
export function network(address: string): string {
  const v4 = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (v4) return v4[1]!;
  const [head = '', tail = ''] = address.split('::');
  const left = head.split(':').filter(Boolean);
  const right = address.includes('::') ? tail.split(':').filter(Boolean) : [];
  const groups = [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
