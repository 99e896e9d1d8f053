import type { ExportFormat } from '../formats.js';
import { counts, lossNote, type MayLose } from '../losses.js';
import { meetingLog } from './meeting-log.js';

const noWord = 'meeting-log/0 has no line for it';

const mayLose: MayLose[] = [
  { what: 'documents', where: '$.items[*].documents', count: counts.documentHashes, why: noWord },
  { what: 'speeches', where: '$.meeting.items[*].speeches', count: counts.speeches, why: noWord },
  { what: 'elections', where: '$.elections', count: counts.elections, why: 'lists, seats and lots have no line; the votes are there' },
  { what: 'questions', where: '$.business', count: counts.questions, why: noWord },
  { what: 'disqualifications', where: '$.items[*].disqualifications', count: counts.disqualifications, why: noWord },
  { what: 'closures', where: '$.closures', count: counts.closures, why: 'told as notes `doors-closed` and `doors-opened`' },
  { what: 'statements', where: '$.items[*].statements', count: counts.statements, why: 'told as notes `statement`' },
  { what: 'former-results', where: '$.items[*].votes[*].former', count: counts.formerResults, why: 'a result is told as it holds; that it was put right is a note `vote-corrected`' },
  { what: 'voided-votes', where: '$.items[*].votes[*].voidedReason', count: counts.voided, why: 'a vote without a result, and a note `vote-voided`' },
  { what: 'overridden-rules', where: '$.overridden', count: counts.overridden, why: noWord },
  { what: 'findings', where: '$.findings', count: counts.findings, why: 'whoever reads the log finds them anew' },
]; // prettier-ignore

/** The log `npm run replay` plays: a meeting that leaves in it comes to the same in another house. */
export const meetingLogFormat: ExportFormat = {
  format: 'meeting-log',
  standard: 'meeting-log/0',
  needs: ['told'],
  files: ({ id, origin, meeting, told }) =>
    told === null || meeting.facts === null
      ? []
      : [
          {
            name: 'meeting.log.ndjson',
            mediaType: 'application/x-ndjson; charset=utf-8',
            write: () => meetingLog({ id, origin, entries: told }),
          },
        ],
  losses: (source) => lossNote('meeting-log', mayLose, source),
};
