import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { LogError } from './log-error.js';
import { eventCheck, headerCheck, type LogEvent, type LogHeader } from './log-events.js';
import { checkReferences } from './references.js';

/** A whole file that was read, checked line by line and found to speak of one meeting. */
export interface LogFile {
  header: LogHeader;
  events: LogEvent[];
  /** SHA-256 of the bytes, hex: what the ids of the commands are made from. */
  hash: string;
}

/** Sizes beyond which a file is no meeting: the largest met so far has 1,311 lines and 400 kB. */
export const limits = { fileBytes: 64 * 1024 * 1024, lineCharacters: 4 * 1024 * 1024, depth: 8 } as const;

/** Line numbers as an editor shows them: the header is line 1, the event with `seq` n is line n + 1. */
export const lineOf = (event: { seq: number }): number => event.seq + 1;

/** @throws LogError · Error where the file cannot be opened */
export function readLogFile(path: string): LogFile {
  const file = openSync(path, 'r');
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) throw new LogError(1, 'is not a file');
    // Measured before it is read: a huge file must not be able to fill the memory.
    if (stat.size > limits.fileBytes) throw new LogError(1, `the file is larger than ${limits.fileBytes} bytes`);
    return parseLog(readFileSync(file));
  } finally {
    closeSync(file);
  }
}

/** @throws LogError */
export function parseLog(bytes: Uint8Array): LogFile {
  if (bytes.length > limits.fileBytes) throw new LogError(1, `the file is larger than ${limits.fileBytes} bytes`);
  const lines = decode(bytes).split('\n');
  if (lines.at(-1) === '') lines.pop();
  if (lines.length === 0) throw new LogError(1, 'the file is empty');

  const first = parseLine(lines[0] ?? '', 1);
  const wrong = headerCheck(first);
  if (wrong) throw new LogError(1, `the header ${wrong}`);
  const header = first as LogHeader;

  const events: LogEvent[] = [];
  let t = -Infinity;
  for (const [index, line] of lines.slice(1).entries()) {
    const number = index + 2;
    if (index >= header.events)
      throw new LogError(number, `the header promises ${header.events} events; here is one more`);
    const value = parseLine(line, number);
    const problem = eventCheck(value);
    if (problem) throw new LogError(number, `the event ${problem}`);
    const event = value as LogEvent;
    if (event.seq !== index + 1) throw new LogError(number, `seq must be ${index + 1}, is ${event.seq}`);
    if (event.t < t) throw new LogError(number, 'time runs backwards: t is less than on the line before');
    ({ t } = event);
    events.push(event);
  }
  if (events.length < header.events) {
    throw new LogError(
      lines.length,
      `the file ends here after ${events.length} events; the header promises ${header.events}`,
    );
  }
  checkReferences(events);
  return { header, events, hash: createHash('sha256').update(bytes).digest('hex') };
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new LogError(lineOfBadBytes(bytes), 'is not UTF-8');
  }
}

/** The first line that does not decode by itself; a line feed is never part of another character in UTF-8. */
function lineOfBadBytes(bytes: Uint8Array): number {
  let line = 1;
  let from = 0;
  while (from <= bytes.length) {
    const feed = bytes.indexOf(0x0a, from);
    const to = feed === -1 ? bytes.length : feed;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(from, to));
    } catch {
      return line;
    }
    line += 1;
    from = to + 1;
  }
  return line;
}

function parseLine(line: string, number: number): unknown {
  if (line.length > limits.lineCharacters) {
    throw new LogError(number, `is longer than ${limits.lineCharacters} characters`);
  }
  // Looked at before it is parsed, so that no depth can exhaust the stack.
  if (deeperThan(line, limits.depth)) throw new LogError(number, `is nested deeper than ${limits.depth} levels`);
  try {
    return JSON.parse(line) as unknown;
  } catch {
    throw new LogError(number, 'is not JSON (each line must be one whole JSON object)');
  }
}

function deeperThan(line: string, most: number): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < line.length; at += 1) {
    const character = line.charCodeAt(at);
    if (inText) {
      if (character === 0x5c) at += 1;
      else if (character === 0x22) inText = false;
    } else if (character === 0x22) inText = true;
    else if (character === 0x7b || character === 0x5b) {
      depth += 1;
      if (depth > most) return true;
    } else if (character === 0x7d || character === 0x5d) depth -= 1;
  }
  return false;
}
