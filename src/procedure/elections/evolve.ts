import type { Folds } from '../rooms.js';
import type { ElectionEvent } from './events.js';

export const electionFolds: Folds<ElectionEvent> = {};
