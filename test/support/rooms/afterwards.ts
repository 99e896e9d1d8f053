import type { Meeting } from '../../../src/procedure/meeting.js';

/** Fields for `any-command`: whatever a command of this room may have, as often wrong as right. */
export const afterwardsFields = (_meeting: Meeting, dice: (sides: number) => number): Record<string, unknown> => ({
  variant: dice(4) ? 'public' : 'full',
  sha256: dice(2) ? 'b'.repeat(64) : undefined,
  atMeeting: dice(4) ? 'kommunestyret-2026-12-14' : ' ',
});
