import { matter } from '../council.js';
import type { Meeting } from '../../../src/procedure/meeting.js';

/** Fields for `any-command`: whatever a command of this room may have, as often wrong as right. */
export const formsFields = (meeting: Meeting, dice: (sides: number) => number): Record<string, unknown> => ({
  proposal: 'Det blir slik.',
  until: dice(2) ? undefined : '2026-11-24T12:00:00.000Z',
  agrees: dice(5) > 0,
  inWriting: dice(5) > 0,
  order: [{ question: 'Forslaget', kind: 'yes-no', motions: Object.keys(meeting.motions).slice(0, dice(2)) }],
  targets: Object.keys(meeting.motions).slice(0, dice(2)),
  precedence: dice(4),
  to: 'kommunedirektøren',
  matter: matter(`d${meeting.seq}`),
  demandedBy: meeting.roster.slice(dice(3), dice(6)),
});
