import type { CommandOf } from '../commands.js';
import type { Meeting } from '../meeting.js';
import { misfit, refuse, warn, type Refusal } from '../rule-book.js';
import type { Answers } from '../rooms.js';
import { answer, type Answer, type Scene } from '../rules/answer.js';
import { takesPart } from '../rules/attendance.js';
import { cited, groundHolds } from '../rules/doors.js';
import { isPresent } from '../rules/seats.js';
import {
  doorsOpen,
  inSession,
  itemKnown,
  motionOpen,
  mustBePlanned,
  peopleKnown,
  says,
  underWay,
} from '../rules/standing.js';
import { openProposal } from './closing.js';
import type { MendingCommand } from './commands.js';
import { withTheSameFiles } from '../documents/withhold.js';
import { isTold, withTheSameWords, wordsAt } from './published.js';
import { isHeard, isRecorded, itemOfEntry, struckAt } from './struck.js';

export const mendingAnswers: Answers<MendingCommand> = {
  'content.withhold': withholdContent,
  'entry.strike': strikeEntry,
  'closing.propose': proposeClosing,
};

/**
 * Publishing it was unlawful (offentleglova § 13, offentlegforskrifta § 7), so it goes at once: no doors, no end of the
 * meeting and no vote under way stand against it. The same words go wherever the public can read them.
 */
function withholdContent(meeting: Meeting, command: CommandOf<'content.withhold'>): Answer {
  const { places, basis, reason } = command;
  return answer(
    [
      mustBePlanned(meeting),
      places.length === 0 && misfit('text-known', { what: 'none' }),
      places.map((place) => readable(meeting, place)),
      basis.trim() === '' && misfit('withholding-basis', { places: places.length }),
      says(reason, 'reason', { of: 'content.withhold' }),
    ],
    () => ({
      type: 'content.withheld',
      places: withTheSameFiles(meeting, withTheSameWords(meeting, places)),
      basis,
      reason,
    }),
  );
}

/** Only what the public can read is taken from it; to tell of anything else would tell that it is there. */
function readable(meeting: Meeting, of: MendingPlace): Refusal | null {
  const words = wordsAt(meeting, of);
  if (words === undefined) return misfit('text-known', { what: of.what });
  return isTold(meeting, of) && words !== '' ? null : misfit('content-told', { what: of.what });
}

type MendingPlace = CommandOf<'content.withhold'>['places'][number];

/**
 * A mistake of the record, not of the meeting: it never happened there. A motion that was put to the vote was there, so it
 * is no accident any more.
 */
function strikeEntry(meeting: Meeting, command: CommandOf<'entry.strike'>): Answer {
  const { of, reason } = command;
  const item = itemOfEntry(meeting, of);
  return answer(
    [
      mustBePlanned(meeting),
      !isRecorded(meeting, of) && misfit('entry-known', { what: of.what }),
      says(reason, 'reason', { of: 'entry.strike' }),
      isHeard(meeting, of) && doorsOpen(meeting),
      struckAt(meeting, of) && refuse('struck-once', { what: of.what }),
      of.what === 'motion' && motionOpen(meeting.motions[of.motion]),
    ],
    () => ({ type: 'entry.struck', of, reason }),
    item === null ? {} : { item },
  );
}

/** § 11-5 fifth subsection: a proposal, a debate that may itself be closed, and a vote that is open. */
function proposeClosing(meeting: Meeting, command: CommandOf<'closing.propose'>, { rules }: Scene): Answer {
  const { item, ground, exemption, by } = command;
  return answer(
    [
      itemKnown(meeting, item),
      peopleKnown(meeting, [by]),
      inSession(meeting),
      doorsOpen(meeting),
      underWay(meeting, item),
      takesPart(meeting, by, item),
      !isPresent(meeting, by) && warn('speaker-present', { person: by }),
      groundHolds(meeting, ground, rules),
      openProposal(meeting, item, ground) && refuse('closing-proposed-once', { item, ground }),
    ],
    () => ({ type: 'closing.proposed', item, ground, citation: cited(meeting, ground, exemption, rules), by }),
    { item, person: by },
  );
}
