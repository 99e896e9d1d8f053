import type { Command, CommandType } from '../../src/procedure/commands.js';

/** Whether nothing of this act is seen outside the house, so that it needs no time for second thoughts. */
export function staysInside(command: Command): boolean {
  switch (command.type) {
    case 'ballots.record':
    case 'totals.record':
    case 'meeting.plan':
      return true;
    case 'note.add':
      return command.access === 'restricted';
    default:
      return false;
  }
}

/** Acts of one click beside many others like it. Whatever the secretary has set, a slip of the hand can be taken back. */
const oneClickAmongMany: readonly CommandType[] = ['member.leave', 'member.arrive'];
const shortestForThemMs = 4_000;

/** How long a gesture waits before it is sent, in milliseconds. */
export function holdMs(commands: readonly Command[], undoMs: number): number {
  if (commands.every(staysInside)) return 0;
  return commands.some(({ type }) => oneClickAmongMany.includes(type)) ? Math.max(undoMs, shortestForThemMs) : undoMs;
}
