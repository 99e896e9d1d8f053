import type { Published } from '../../../procedure/mending/published.js';

/** Rules of this room by name, as results and overridden warnings mention them. */
export const mendingRulesEn: Record<string, string> = {
  'closing-mandatory': 'An item that must be handled behind closed doors was handled in the open',
  'closing-proposed': 'The doors were closed for a debate nobody had asked for',
  'closing-proposed-once': 'Closing had been proposed already',
  'closing-debate': 'Something else was handled while the doors were closed for the debate on closing',
  'struck-once': 'The line was struck already',
};

export const mendingEn = {
  heading: 'Removed content',
  meaning:
    'This stood here but should not have been public. It is gone from everything the public can read. The original is kept in the archive of the municipality.',
  /** In the place of the words. `when` is a clock time, or date and time. */
  removed: (when: string, basis: string) => `Content removed ${when}, under ${basis}.`,
  basis: (basis: string) => `Removed under ${basis}.`,
  gone: '[content removed]',
  struck: 'Struck',
  /** Beside a line that should not have been recorded. */
  struckAt: (when: string, reason: string) => `Struck ${when}: ${reason}`,
  typo: 'Spelling corrected. Show before and after',
  proposed: (name: string, when: string, citation: string) =>
    `${name} proposed ${when} to close the doors, under ${citation}.`,
  forDebate: 'only for the debate on whether to close them',
  decidedInside: 'The decision was taken behind closed doors. Its words are not public.',
  /** Of a motion, where its matter was ended after the doors were closed on it. */
  notSettledOutside: 'Not settled in the open',
  titleGone: '[title removed]',
};

/** What was taken out. */
export const withheldPlacesEn: Record<Published['what'], string> = {
  'item-title': 'Title of the item',
  motion: 'Motion',
  decision: 'Decision',
  note: 'Note',
  said: 'Words of a question or a report',
  'person-name': 'Name',
  recommendation: 'Recommendation',
  document: 'Document',
  statement: 'Statement for the minutes',
  question: 'The question of a vote',
  option: 'An alternative in a vote',
  'case-ref': 'Archive reference',
  'item-ending': 'Why the item was withdrawn or put off',
  'motion-way': 'Whose motion it is, or what was done with it',
  'decision-reason': 'Why a decision fell',
  sentence: 'The result of a vote in words',
  'vote-reason': 'A reason given in a vote',
  'voting-order': 'Questions of the voting order',
  'written-proposal': 'Proposal sent out to be decided in writing',
  lot: 'How lots were drawn',
  secretary: 'Name of the secretary',
  correction: 'Why words were corrected',
  strike: 'Why a line was struck',
  warning: 'Note to a warning',
  remark: 'Remark on the summons',
  'agenda-proposal': 'Proposal to change the agenda',
  'previous-minutes': 'Remark on the previous minutes',
  absence: 'Absence reported or leave granted',
  exemption: 'Ground of an exemption',
  disqualification: 'Ground in a question of disqualification',
  'legality-others': 'Names of others who demand legality control',
  'legality-reason': 'Why the Statsforvalter took it up',
  'owed-body': 'Body that is owed a notice',
  'election-title': 'Name of an election',
  list: 'Name of a list',
  candidate: 'Name of a candidate',
  'meeting-title': 'Title of the meeting',
  'meeting-place': 'Place of the meeting',
  access: 'Address for the public or the stream',
  comment: 'Comment on the meeting',
  closure: 'Provision the doors were closed by',
  'closing-proposal': 'Provision in a proposal to close the doors',
  'minutes-correction': 'Why the minutes were corrected',
  'stream-account': 'Account of a disturbance of the stream',
  recording: 'Recording',
};
