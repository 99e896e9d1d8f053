import type { Snapshot } from '../../src/contract/following.js';
import { readCsv } from './csv.js';
import type { Expectations } from './expectations.js';
import type { TribuneClient } from './tribune-client.js';
import { differences, type MinutesSeen } from './verify.js';

const patienceMs = 30_000;
const pollMs = 100;

/**
 * Asks the public API what it now says of the meeting and compares. What was recorded is public a moment later, so it
 * waits until the public record has as many entries as the rules say it must.
 */
export async function verifyServed(
  client: TribuneClient,
  meeting: string,
  entries: number,
  expected: Expectations,
  wait: (milliseconds: number) => Promise<void>,
): Promise<string[]> {
  const path = `/api/v1/meetings/${meeting}`;
  let snapshot = await client.json<Snapshot>(path, [404]);
  for (let waited = 0; (snapshot?.seq ?? 0) < entries && waited < patienceMs; waited += pollMs) {
    await wait(pollMs);
    snapshot = await client.json<Snapshot>(path, [404]);
  }
  if (!snapshot) return ['the public record has no such meeting'];
  const minutes = await client.json<MinutesSeen>(`${path}/minutes.json`);
  if (!minutes) return ['the public record has no minutes'];
  const csv = readCsv(await client.text(`${path}/votes.csv`));
  const found = differences(expected, { state: snapshot.state, minutes, csv });
  if (snapshot.seq !== entries) {
    found.unshift(`entries: the rules lead to ${entries}, the public record has ${snapshot.seq}`);
  }
  return found;
}
