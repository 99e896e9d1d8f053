import { akomaNtoso } from './akoma-ntoso/format.js';
import { einnsyn } from './einnsyn/format.js';
import { fiksArkiv } from './fiks-arkiv/format.js';
import type { ExportFormat } from './formats.js';
import { noark5 } from './noark5/format.js';

/** Every format with files of its own, in the order in which lists name them; a row of each stands in docs/exports.md. */
export const everyFormat: readonly ExportFormat[] = [akomaNtoso, einnsyn, noark5, fiksArkiv];
