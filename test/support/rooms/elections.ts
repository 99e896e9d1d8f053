import type { Meeting } from '../../../src/procedure/meeting.js';

/** Fields for `any-command`: whatever a command of this room may have, as often wrong as right. */
export function electionFields(meeting: Meeting, dice: (sides: number) => number): Record<string, unknown> {
  const known = Object.keys(meeting.elections.elections);
  const way = (['agreed', 'majority', 'proportional'] as const)[dice(3)];
  const names = meeting.roster.slice(dice(4), 4 + dice(8));
  return {
    election: dice(3) === 0 ? (known[dice(known.length || 1)] ?? `e${meeting.seq}`) : undefined,
    title: 'Formannskapet',
    electing: way === 'majority' ? 'leader' : 'members',
    way,
    mayFallShort: dice(2) === 0,
    demandedBy: meeting.roster.slice(0, dice(3)),
    list: dice(2) ? 'a' : 'b',
    name: 'Listen',
    groups: [dice(2) ? 'Ask' : 'Hegg'],
    signedBy: meeting.roster.slice(0, dice(2)),
    candidates: names.map((candidate) => ({ candidate, group: 'Ask', gender: dice(2) ? 'woman' : 'man' })),
    between: dice(2) ? ['a', 'b'] : ['for', 'against'],
    drawn: ['a', 'b', 'for', 'nobody'][dice(4)],
    how: 'Sedler',
    witnesses: meeting.roster.slice(0, dice(3)),
  };
}
