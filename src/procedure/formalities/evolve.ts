import type { Folds } from '../rooms.js';
import type { FormalityEvent } from './events.js';

export const formalityFolds: Folds<FormalityEvent> = {};
