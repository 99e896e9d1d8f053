import { electionFolds } from './elections/evolve.js';
import { formsFolds } from './forms/evolve.js';
import { formalityFolds } from './formalities/evolve.js';
import { businessFolds } from './business/evolve.js';
import { mendingFolds } from './mending/evolve.js';
import { afterwardsFolds } from './afterwards/evolve.js';
import { documentFolds } from './documents/evolve.js';
import type { AnyFold } from './rooms.js';

const folds = {
  ...electionFolds,
  ...formsFolds,
  ...formalityFolds,
  ...businessFolds,
  ...mendingFolds,
  ...afterwardsFolds,
  ...documentFolds,
} as unknown as Record<string, AnyFold>;

/** How a room folds its event; undefined for an event of a later version. */
export const roomFold = (type: string): AnyFold | undefined => (Object.hasOwn(folds, type) ? folds[type] : undefined);
