import { createHash } from 'node:crypto';
import type { ExportSource } from '../../../src/archiving/exports/source.js';
import type { TestMeeting } from '../meetings.js';

export const origin = 'https://tribune.saerby.example';

/** What an export is given of a meeting: the public record, and nothing else. */
export const sourceOf = ({ id, open, minutes }: TestMeeting): ExportSource => ({
  id,
  meeting: open,
  minutes,
  origin,
  sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
});
