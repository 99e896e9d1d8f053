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
  /** What goes into it and no pure function can make; whoever wants its files gives it in the source. */
  needs?: readonly ('pdf' | 'record' | 'told')[];
  /** What it cannot say of this meeting. */
  losses: (source: ExportSource) => LossNote;
}

/** Makes something the first time it is asked for, and keeps it as long as whoever asks. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Files of which each is written once, though manifests and checksums ask for them again and again. */
export const eachOnce = (files: ExportFile[]): ExportFile[] =>
  files.map((file) => ({ ...file, write: once(file.write) }));
