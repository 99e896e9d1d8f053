import type { archiveNb } from './archive-nb.js';

export const archiveEn: typeof archiveNb = {
  title: 'Archive',
  lead: 'See what is lacking before the meetings go to a depot. The list and the archive are made of what is public.',
  notYours: 'You are not the archivist of any body.',
  body: 'Body',
  from: 'First day',
  to: 'Last day',
  look: 'Show the meetings',
  looking: 'Fetching the meetings …',
  none: 'No meeting is public in this period.',
  found: (meetings: number, incomplete: number) =>
    `${meetings} ${meetings === 1 ? 'meeting' : 'meetings'}. ${
      incomplete === 0 ? 'None lacks anything.' : `${incomplete} ${incomplete === 1 ? 'lacks' : 'lack'} something.`
    }`,
  meeting: 'Meeting',
  status: 'Status',
  lacks: 'Lacking',
  takeAway: 'Download',
  complete: 'Nothing is lacking',
  lacking: {
    'not-ended': 'The meeting has not ended',
    'minutes-not-published': 'The minutes are not published',
    'minutes-not-signed': 'The minutes are not signed',
    'minutes-not-approved': 'The minutes are not approved',
    'file-missing': 'A published file is missing',
  },
  formats: 'Formats',
  formatsOf: (meeting: string) => `Formats, ${meeting}`,
  full: 'Noark 5 with shielded content',
  command: 'The whole archive',
  commandLead:
    'Whoever runs the server makes the whole archive there with this command. It becomes one file, a BagIt bag.',
  copy: 'Copy the command',
  copied: 'The command was copied.',
  notCopied: 'It could not be copied. Select the command and copy it yourself.',
};
