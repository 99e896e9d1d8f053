import { createHash } from 'node:crypto';
import type { MinutesVariant, MinutesVersion } from '../procedure/afterwards/state.js';
import type { Meeting } from '../procedure/meeting.js';
import type { Minutes } from '../procedure/minutes-document.js';
import { minutesOf } from '../procedure/minutes.js';
import { minutesPaper } from '../views/paper/minutes-paper.js';
import type { Paper } from '../views/paper/paper.js';
import type { PageLanguage } from '../views/pages.js';
import { minutesJson } from './exports/minutes-json.js';

export const versionOf = (meeting: Meeting, variant: MinutesVariant, version: number): MinutesVersion | undefined =>
  meeting.afterwards.minutes.versions.find((one) => one.variant === variant && one.version === version);

/** Whether something that a version said had to be taken out after it was drawn up. */
export const lostWordsSince = ({ mending }: Meeting, { asOf }: MinutesVersion): boolean =>
  mending.withheld.some(({ seq }) => seq > asOf);

/**
 * The minutes of a version, out of how the meeting stood when it was drawn up. Its file's hash is left out of them: a file
 * cannot hold its own.
 */
export function minutesAt(standing: Meeting, meeting: string, variant: MinutesVariant, version: number): Minutes {
  const minutes = minutesOf(standing, { meeting });
  const versions = minutes.versions.map((one) =>
    one.variant === variant && one.version === version ? { ...one, sha256: null } : one,
  );
  return { ...minutes, versions };
}

/** SHA-256 of `minutes.json`, hexadecimal. */
const contentHash = (minutes: Minutes): string => createHash('sha256').update(minutesJson(minutes)).digest('hex');

/** @param version null for the minutes as the record stands now */
export function versionPaper(
  minutes: Minutes,
  language: PageLanguage,
  variant: MinutesVariant,
  version: number | null,
): Paper {
  return minutesPaper(minutes, language, { version, variant, contentSha256: contentHash(minutes) });
}
