import type { Meeting } from '../../../src/procedure/meeting.js';

/** Fields for `any-command`: whatever a command of this room may have, as often wrong as right. */
export const afterwardsFields = (meeting: Meeting, dice: (sides: number) => number): Record<string, unknown> => ({
  variant: dice(4) ? 'public' : 'full',
  sha256: dice(2) ? 'b'.repeat(64) : undefined,
  incident: dice(4) ? undefined : (meeting.stream.incidents[0]?.from ?? '2026-11-23T16:00:00.000Z'),
  responsibility: dice(2) ? 'own' : 'unknown',
  atMeeting: dice(4) ? 'kommunestyret-2026-12-14' : ' ',
});
