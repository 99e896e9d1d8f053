import type { Lacking } from '../../contract/archive-survey.js';
import type { Meeting } from '../../procedure/meeting.js';

export type { Lacking };

/**
 * What is still lacking of a meeting, in the order in which it comes about. A meeting that was cancelled lacks nothing.
 * @param missing files that were published and are not here
 */
export function lackingOf({ status, afterwards }: Meeting, missing: readonly string[]): Lacking[] {
  const files: Lacking[] = missing.length > 0 ? ['file-missing'] : [];
  if (status === 'cancelled') return files;
  if (status !== 'ended') return ['not-ended', ...files];
  const published = afterwards.minutes.versions.findLast(
    ({ variant, publishedAt }) => variant === 'public' && publishedAt !== null,
  );
  if (!published) return ['minutes-not-published', ...files];
  return [
    ...(published.signatures.length === 0 ? (['minutes-not-signed'] as const) : []),
    ...(published.approved === null ? (['minutes-not-approved'] as const) : []),
    ...files,
  ];
}
