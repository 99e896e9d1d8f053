import type { Meeting } from '../../../src/procedure/meeting.js';

/** Fields for `any-command`: whatever a command of this room may have, as often wrong as right. */
export const afterwardsFields = (meeting: Meeting, dice: (sides: number) => number): Record<string, unknown> => ({
  variant: dice(4) ? 'public' : 'full',
  sha256: dice(2) ? 'b'.repeat(64) : undefined,
  incident: dice(4) ? undefined : (meeting.stream.incidents[0]?.from ?? '2026-11-23T16:00:00.000Z'),
  responsibility: dice(2) ? 'own' : 'unknown',
  url: 'https://opptak.example/1',
  gaps: dice(2) ? [] : [{ items: [dice(4) ? (meeting.agenda[0] ?? 'i9') : 'i9'] }],
  captions: dice(2) === 0,
  atMeeting: dice(4) ? 'kommunestyret-2026-12-14' : ' ',
});
