import { controlledParts, questionEnds } from '../../../src/procedure/business/commands.js';
import type { Meeting } from '../../../src/procedure/meeting.js';

/** Fields for `any-command`: whatever a command of this room may have, as often wrong as right. */
export const businessFields = (meeting: Meeting, dice: (sides: number) => number): Record<string, unknown> => {
  const oneOf = <T>(list: readonly T[]): T => list[dice(list.length)] as T;
  const asked = Object.keys(meeting.business.questions);
  return {
    question: oneOf([...asked, `q${meeting.seq}`]),
    by: dice(8) ? oneOf(meeting.roster) : 'nobody',
    to: dice(2) ? oneOf(meeting.roster) : undefined,
    demanders: meeting.roster.slice(0, dice(5)),
    others: dice(3) ? undefined : ['Torunn Vik'],
    part: oneOf([undefined, ...controlledParts]),
    on: oneOf(['2026-11-23', '2026-12-10', '2027-01-02', '2026-02-30']),
    body: { id: oneOf(['fjordvik-kommunestyret', 'fjordvik-fsk']), name: 'Formannskapet' },
    madeBy: oneOf(['Kommunedirektøren', ' ']),
    provision: dice(2) ? 'delegeringsreglementet punkt 2' : undefined,
    decidedIn: dice(2) ? { meeting: 'fjordvik-fsk-1', item: 'i1' } : undefined,
    how: oneOf(questionEnds),
    ruling: dice(2) ? 'Møteleder fortsetter' : undefined,
  };
};
