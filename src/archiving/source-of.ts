import { createHash } from 'node:crypto';
import type { Meeting } from '../procedure/meeting.js';
import { minutesOf } from '../procedure/minutes.js';
import type { ExportSource } from './exports/source.js';
import { schemaText } from './schema-files.js';

const digest =
  (algorithm: string) =>
  (content: string | Uint8Array): string =>
    createHash(algorithm).update(content).digest('hex');

/** What exports are made of, out of how a meeting stands; what has to be set or read first is not in it yet. */
export const sourceOf = (
  id: string,
  meeting: Meeting,
  origin: string,
  variant: ExportSource['variant'],
): ExportSource => ({
  id,
  meeting,
  minutes: minutesOf(meeting, { meeting: id }),
  origin,
  sha256: digest('sha256'),
  sha512: digest('sha512'),
  schema: schemaText,
  variant,
  minutesPdf: null,
  sealed: null,
  told: null,
});
