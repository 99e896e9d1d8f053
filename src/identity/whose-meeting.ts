import type { Over } from './who.js';

/** What the guard must know of a meeting. */
export interface MeetingKept extends Over {
  /** Its record was made elsewhere and is being brought here. */
  imported: boolean;
}

/** Tells whose meeting it is, so that rights can be checked; whoever keeps the meetings answers. */
export abstract class WhoseMeeting {
  /** Null where there is no such meeting. */
  abstract keptBy(meeting: string): Promise<MeetingKept | null>;
}
