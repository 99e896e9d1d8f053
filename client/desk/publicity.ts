import type { Command } from '../../src/procedure/commands.js';

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
