import type { MinutesVersionTold } from '../procedure/minutes-document.js';

/** One version of the minutes, as `GET /api/v1/meetings/{id}/minutes/versions` tells it. */
export interface MinutesVersionFile extends MinutesVersionTold {
  /** Words in it had to be taken out of the record after it was drawn up; it is shown no more. */
  withdrawn: boolean;
  /** Where its file is; null where none is kept here. */
  file: string | null;
}
