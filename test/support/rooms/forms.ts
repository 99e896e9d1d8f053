import type { Meeting } from '../../../src/procedure/meeting.js';

/** Fields for `any-command`: whatever a command of this room may have, as often wrong as right. */
export const formsFields = (meeting: Meeting, dice: (sides: number) => number): Record<string, unknown> => ({
  proposal: 'Det blir slik.',
  until: dice(2) ? undefined : '2026-11-24T12:00:00.000Z',
  agrees: dice(5) > 0,
  inWriting: dice(5) > 0,
  demandedBy: meeting.roster.slice(dice(3), dice(6)),
});
