import type { Folds } from '../rooms.js';
import type { BusinessEvent } from './events.js';

export const businessFolds: Folds<BusinessEvent> = {};
