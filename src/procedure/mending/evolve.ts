import type { Folds } from '../rooms.js';
import type { MendingEvent } from './events.js';

export const mendingFolds: Folds<MendingEvent> = {};
