import type { Meeting } from '../../../src/procedure/meeting.js';

/** Fields for `any-command`: whatever a command of this room may have, as often wrong as right. */
export const electionFields = (_meeting: Meeting, _dice: (sides: number) => number): Record<string, unknown> => ({});
