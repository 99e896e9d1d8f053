/** What the desk and the room of documents say to each other. Paths are below `/api/v1/meetings/{id}`. */

/** Name of the file as the person who sends it knows it, percent-encoded UTF-8. Shown to them, never published. */
export const fileNameHeader = 'x-tribune-file-name';

export const fileMediaTypes = {
  pdf: 'application/pdf',
  odt: 'application/vnd.oasis.opendocument.text',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  png: 'image/png',
  jpg: 'image/jpeg',
} as const;
export type FileExtension = keyof typeof fileMediaTypes;
export type FileMediaType = (typeof fileMediaTypes)[FileExtension];

export const findingKinds = [
  'national-id',
  'covered-text',
  'hidden-text',
  'comments',
  'tracked-changes',
  'layers',
  'author',
  'place-taken',
  'embedded-files',
  'no-text',
  'unchecked',
  'script',
  'launch',
  'form-program',
  'encrypted',
  'broken',
] as const;
/** What may be in a file that whoever publishes it does not see. */
export type FindingKind = (typeof findingKinds)[number];

/** Something found in a file. It stands between the file and the public until somebody answers for it. */
export interface Finding {
  /** Names it within its file: the kind, and the page where it has one. */
  key: string;
  kind: FindingKind;
  /** From 1; left out where the file has no pages or it concerns them all. */
  page?: number;
  /** How many of them. */
  count: number;
  /** A few characters of it, masked, so that whoever knows the file knows what is meant. */
  shown?: string;
  /** No reason makes it publishable: another file must come instead. */
  stops: boolean;
  acknowledged: { reason: string; by: string; at: string } | null;
}

/** `checking` until somebody has looked; `checked` then, whatever was found. */
export type FileState = 'checking' | 'checked';

/** `GET /files` · answer of `POST /files` · `GET /files/{sha256}` */
export interface FileView {
  sha256: string;
  name: string;
  mediaType: FileMediaType;
  bytes: number;
  pages: number | null;
  state: FileState;
  findings: Finding[];
  sentBy: string;
  sentAt: string;
}

/** What one meeting's files may amount to. */
export interface FileLimits {
  bytesPerFile: number;
  bytesPerMeeting: number;
  filesPerMeeting: number;
}

/** Of `GET /files`. */
export interface FilesView {
  files: FileView[];
  limits: FileLimits;
}

export const fileLimits: FileLimits = {
  bytesPerFile: 50 * 1024 * 1024,
  bytesPerMeeting: 1024 * 1024 * 1024,
  filesPerMeeting: 500,
};
