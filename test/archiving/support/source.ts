import { createHash } from 'node:crypto';
import { minutesOf } from '../../../src/procedure/minutes.js';
import { schemaText } from '../../../src/archiving/schema-files.js';
import type { ExportSource } from '../../../src/archiving/exports/source.js';
import type { TestMeeting } from '../meetings.js';

export const origin = 'https://tribune.saerby.example';

/** What an export is given of a meeting: the public record, and nothing else. */
export const sourceOf = ({ id, open, minutes, told }: TestMeeting): ExportSource => ({
  id,
  meeting: open,
  minutes,
  origin,
  sha256,
  sha512: (content) => createHash('sha512').update(content).digest('hex'),
  schema: schemaText,
  variant: 'public',
  minutesPdf: null,
  sealed: null,
  told,
});

/** The same of everything there is, as only the municipality's own archive is given it. */
export const fullSourceOf = (meeting: TestMeeting): ExportSource => ({
  ...sourceOf(meeting),
  meeting: meeting.inside,
  minutes: minutesOf(meeting.inside, { meeting: meeting.id }),
  variant: 'full',
});

export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** What a file says, where it is text. */
export const textOf = (content: string | Uint8Array): string =>
  typeof content === 'string' ? content : Buffer.from(content).toString('latin1');

/** Bytes that stand for a set PDF: what is in them is the press’s business. */
export const somePdf = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0xff, 0x00, 0x0a]);
