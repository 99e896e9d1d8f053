import type { ParameterName, RuleBook } from '../../../procedure/rule-book.js';
import type { PageLanguage } from '../../pages.js';
import { en } from './en.js';
import { nb } from './nb.js';
import { nn } from './nn.js';

/** The words for a rule book as somebody reads it who knows the law, or wants to. */
export interface BookWords {
  title: string;
  description: string;
  intro: string;
  noBook: string;
  bookTitle(name: string): string;
  bookDescription(name: string): string;
  howToRead: string;
  asJson: string;
  columns: { rule: string; value: string; source: string; read: string };
  read(day: string): string;
  unverified: string;
  unverifiedCount(count: number): string;
  groups: Record<GroupName, string>;
  rules: { readonly [K in ParameterName]: { name: string; say: (value: RuleBook[K]['value']) => string } };
}

/** The parts of the page, in the order they are read, with what stands in each. */
export const groups = {
  deciding: ['quorum', 'constitutiveQuorum', 'majority', 'tie', 'thresholds'],
  voting: ['blank', 'blankInMajority', 'abstention', 'dutyToVote', 'methods', 'secret', 'remoteVotesByName'],
  electing: [
    'electionTie',
    'hiringTie',
    'seatsBy',
    'quotientTie',
    'listsOnDemandOf',
    'agreedElection',
    'genderBalance',
    'blankInElections',
  ],
  summoning: ['meetingOnDemand', 'lateItemObjection', 'itemOnDemand', 'noticeDays', 'councilSize'],
  takingPart: ['substitutes', 'substituteFromSameGroup', 'disqualifiedBy', 'exemption'],
  openness: ['grounds', 'closingVoteInOpen', 'closingDebate', 'oneRemoteMakesRemote', 'publicComment', 'disruption'],
  otherwise: ['writtenProcedure', 'urgentRemote'],
  afterwards: ['speakingTime', 'minutes', 'legalityControl', 'citizensProposalMonths', 'captionsWithinDays'],
} as const satisfies Record<string, readonly ParameterName[]>;
export type GroupName = keyof typeof groups;

const languages: Record<PageLanguage, BookWords> = { nb, nn, en };

export const bookWordsIn = (language: PageLanguage): BookWords => languages[language];
