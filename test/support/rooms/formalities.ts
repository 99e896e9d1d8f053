import type { Meeting } from '../../../src/procedure/meeting.js';

/** Fields for `any-command`: whatever a command of this room may have, as often wrong as right. */
export const formalityFields = (meeting: Meeting, dice: (sides: number) => number): Record<string, unknown> => ({
  by: meeting.roster[dice(meeting.roster.length)],
  scope: (['whole', 'part', 'item'] as const)[dice(3)],
  from: meeting.at ?? undefined,
  to: dice(2) ? '2027-03-01T00:00:00.000Z' : undefined,
  accepts: dice(2) === 0,
  persons: meeting.roster.slice(0, dice(3)),
  meeting: dice(3) ? `2026-10-${10 + dice(20)}` : meeting.facts?.slug,
  remarks: dice(2) ? 'Sak 3 manglet et navn.' : undefined,
});
