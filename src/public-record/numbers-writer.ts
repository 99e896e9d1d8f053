import type { EntityManager } from 'typeorm';
import type { Meeting } from '../procedure/meeting.js';
import { numbersOf } from './numbers.js';
import { localDate } from './summary.js';

/** Brings what is counted of one meeting into line with how it stands; null takes it away. */
export async function writeNumbers(manager: EntityManager, meeting: string, state: Meeting | null): Promise<void> {
  const numbers = state && numbersOf(state);
  if (!state?.facts || !numbers) {
    await manager.query('DELETE FROM meeting_numbers WHERE meeting = ?', [meeting]);
    return;
  }
  const { organisation, body, start, timezone } = state.facts;
  const row = {
    meeting,
    organisation: organisation.slug,
    body: body.slug,
    year: Number(localDate(start, timezone).slice(0, 4)) || 0,
    ...numbers,
  };
  const names = Object.keys(row);
  await manager.query(
    `INSERT OR REPLACE INTO meeting_numbers (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    Object.values(row),
  );
}
