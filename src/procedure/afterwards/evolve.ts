import type { Folds } from '../rooms.js';
import type { AfterwardsEvent } from './events.js';

export const afterwardsFolds: Folds<AfterwardsEvent> = {};
