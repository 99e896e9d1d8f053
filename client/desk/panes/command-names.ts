import type { CommandType } from '../../../src/procedure/commands.js';
import { acts, type ActId } from '../acts/acts.js';
import type { Words } from '../words/words.js';

/** What the secretary calls a thing that can be recorded: the title of its form, or a name of its own. */
export const nameOfCommand = (command: CommandType, w: Words): string =>
  command in acts ? w.acts[command as ActId].title : w.commands[command as keyof Words['commands']];
