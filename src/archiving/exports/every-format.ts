import { akomaNtoso } from './akoma-ntoso/format.js';
import type { ExportFormat } from './formats.js';

/** Every format with files of its own, in the order in which lists name them; a row of each stands in docs/exports.md. */
export const everyFormat: readonly ExportFormat[] = [akomaNtoso];
