import type { Meeting } from '../procedure/meeting.js';

/** What an archivist would wait for before a meeting goes to a depot. */
export type Lacking =
  'not-ended' | 'minutes-not-published' | 'minutes-not-signed' | 'minutes-not-approved' | 'file-missing';

/** A meeting as the archivist's page lists it. */
export interface SurveyedMeeting {
  id: string;
  /** Path of the meeting's page. */
  path: string;
  title: string | null;
  /** UTC, ISO 8601. */
  start: string;
  timezone: string;
  status: Meeting['status'];
  /** Empty where the meeting is complete. */
  lacking: Lacking[];
}

/** The answer of `GET /api/v1/archive/survey`: most recent first. */
export interface ArchiveSurvey {
  meetings: SurveyedMeeting[];
  /** `cursor` of the next question; null where all were told. */
  next: string | null;
}
