import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { problem } from '../platform/problems.js';

/** argon2id is what the package does unless told otherwise; 19 MiB, two passes and one lane are OWASP’s advice for it. */
const settings = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const atOnce = 4;
const mostWaiting = 64;

/**
 * Hashing takes memory and a core for some milliseconds; a queue keeps a flood of log-ins from taking the whole machine
 * away from the meeting that is running.
 */
@Injectable()
export class Passwords {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private decoy: string | null = null;

  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password, settings));
  }

  /** Where there is no such account, give null: the work done, and so the time taken, is the same. */
  async fits(stored: string | null, password: string): Promise<boolean> {
    const against = stored ?? (this.decoy ??= await this.hash('nobody has this password'));
    const fits = await this.inTurn(() => verify(against, password, settings));
    return fits && stored !== null;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= atOnce) {
      if (this.waiting.length >= mostWaiting) throw problem('unavailable', { retryAfterSeconds: 5 });
      await new Promise<void>((turn) => this.waiting.push(turn));
    } else this.running += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}

export const shortestPassword = 12;
export const longestPassword = 200;

/** Passwords of at least twelve characters that everybody tries first. */
const common = new Set([
  '123456789012',
  '1234567890123',
  '12345678901234',
  '123456789abc',
  '1q2w3e4r5t6y',
  'administrator',
  'changeme1234',
  'fotballfotball',
  'hemmelighemmelig',
  'iloveyou1234',
  'kommunestyre',
  'kommunestyret',
  'letmein12345',
  'norgenorge123',
  'passord12345',
  'passord123456',
  'passordpassord',
  'password1234',
  'password12345',
  'password123456',
  'passwordpassword',
  'qwerty123456',
  'qwertyuiop12',
  'qwertyuiop123',
  'qwertyuiopas',
  'qwertyuiopå1',
  'sommer2024!!',
  'sommer2025!!',
  'sommer2026!!',
  'velkommen123',
  'velkommen1234',
  'vinter2026!!',
  'welcome12345',
]);

/** Null where the password may be used, else the name of the rule it breaks. */
export function weakness(
  password: string,
  login: string,
): 'too-short' | 'too-long' | 'common' | 'like-the-name' | null {
  if (Array.from(password).length < shortestPassword) return 'too-short';
  if (password.length > longestPassword) return 'too-long';
  const plain = password.toLowerCase();
  if (common.has(plain) || new Set(plain).size < 5) return 'common';
  if (login.length >= 4 && plain.includes(login.toLowerCase())) return 'like-the-name';
  return null;
}
