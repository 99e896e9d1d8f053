import { electionCopies } from './elections/publish.js';
import { formsCopies } from './forms/publish.js';
import { formalityCopies } from './formalities/publish.js';
import { businessCopies } from './business/publish.js';
import { mendingCopies } from './mending/publish.js';
import { afterwardsCopies } from './afterwards/publish.js';
import { documentCopies } from './documents/publish.js';
import type { MeetingEvent, PublicEvent } from './events.js';
import type { Meeting } from './meeting.js';

const copies = {
  ...electionCopies,
  ...formsCopies,
  ...formalityCopies,
  ...businessCopies,
  ...mendingCopies,
  ...afterwardsCopies,
  ...documentCopies,
} as unknown as Record<string, (event: MeetingEvent, before: Meeting) => PublicEvent | null>;

/** How a room tells its event, where it does not tell it as it stands. */
export const roomCopy = (type: string) => (Object.hasOwn(copies, type) ? copies[type] : undefined);
