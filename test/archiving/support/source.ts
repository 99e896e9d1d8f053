import { createHash } from 'node:crypto';
import { minutesOf } from '../../../src/procedure/minutes.js';
import { schemaText } from '../../../src/archiving/schema-files.js';
import type { ExportSource } from '../../../src/archiving/exports/source.js';
import type { TestMeeting } from '../meetings.js';

export const origin = 'https://tribune.saerby.example';

/** What an export is given of a meeting: the public record, and nothing else. */
export const sourceOf = ({ id, open, minutes }: TestMeeting): ExportSource => ({
  id,
  meeting: open,
  minutes,
  origin,
  sha256,
  schema: schemaText,
  variant: 'public',
});

/** The same of everything there is, as only the municipality's own archive is given it. */
export const fullSourceOf = (meeting: TestMeeting): ExportSource => ({
  ...sourceOf(meeting),
  meeting: meeting.inside,
  minutes: minutesOf(meeting.inside, { meeting: meeting.id }),
  variant: 'full',
});

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
