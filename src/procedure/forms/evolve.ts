import type { Folds } from '../rooms.js';
import type { FormsEvent } from './events.js';

export const formsFolds: Folds<FormsEvent> = {};
