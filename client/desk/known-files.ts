import type { FileView } from '../../src/contract/documents.js';
import type { FileFacts } from '../../src/procedure/elsewhere.js';

/**
 * What this tab was told of the files of a meeting, so that the rules can be asked about them before anything is sent. The
 * server asks them again of what it knows itself.
 */
export const knownFiles: Record<string, FileFacts> = {};

export function know({ sha256, mediaType, bytes, pages, state, findings }: FileView): void {
  knownFiles[sha256] = {
    mediaType,
    bytes,
    ...(pages !== null && { pages }),
    checked: state === 'checked',
    unsettled: findings.filter(({ acknowledged }) => acknowledged === null).length,
  };
}
