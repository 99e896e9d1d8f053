/** What there is to take away of a meeting: `GET /api/v1/meetings/{id}/exports`. */
export interface ExportList {
  meeting: string;
  formats: {
    format: string;
    /** Name and version of the standard the files follow. */
    standard: string;
    /** All of them in one; null where there are none yet. */
    zip: string | null;
    files: { name: string; href: string; mediaType: string }[];
    lost: Lost[];
  }[];
}

/**
 * What a format cannot say of a meeting. Nothing is left out in silence: each export names what it leaves out, where in
 * the minutes it stands, how many times, and which rule of the format is in the way. The whole stands in `minutes.json`.
 */
export interface Lost {
  /** One word or two, the same in every format: `abstentions`, `casting-votes`. */
  what: string;
  /** JSON path into `minutes.json`; `*` is every element of a list. */
  where: string;
  /** How many such things this meeting has; never nought. */
  count: number;
  /** The rule of the format, in English. */
  why: string;
}
