import type { LossNote } from './losses.js';
import type { ExportSource } from './source.js';

/** One file of an export. It is written when somebody wants it: knowing its name costs nothing. */
export interface ExportFile {
  /** Below the format's own folder, in addresses and in packages alike. */
  name: string;
  mediaType: string;
  write: () => string | Uint8Array;
}

/** A format that meetings leave in. Pure: the same record gives the same names and the same bytes. */
export interface ExportFormat {
  /** In addresses, in packages and in loss notes. */
  format: string;
  /** Name and version of what the files follow. */
  standard: string;
  files: (source: ExportSource) => ExportFile[];
  /** The minutes as PDF go into it, so whoever asks for what is in its files gives them in the source. */
  withPdf?: true;
  /** What it cannot say of this meeting. */
  losses: (source: ExportSource) => LossNote;
}
