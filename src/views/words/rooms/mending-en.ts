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
};
