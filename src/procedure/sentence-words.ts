import type { Computed } from './results.js';
import type { Language } from './vocabulary.js';

export type Tongue = 'nb' | 'nn' | 'en';
/** Results are worded in three languages; a German record is read out in its own words, with ours in English beside them. */
export const tongueOf = (language: Language): Tongue => (language === 'nb' || language === 'nn' ? language : 'en');

/** What a result is said with. Sentences come without their full stop, so that more can be joined to them. */
export interface Words {
  carried: string;
  lost: string;
  carriedUnanimously: string;
  lostUnanimously: string;
  /** `given` first, as the one who reads it says it: for and against. */
  byVotes(verb: string, given: number, other: number): string;
  byCasting(verb: string, score: string): string;
  /** What the matter, or the body, asks for besides a simple majority. */
  asked(threshold: NonNullable<Computed['threshold']>): string;
  blanks(count: number): string;
  abstained(count: number): string;
  fromGroup(count: number, group: string): string;
  independents(count: number): string;
  notQuorate(cast: number, members: number, needed: number): string;
  /** The same where it is asked who was there, not who voted. */
  tooFewThere(present: number, members: number, needed: number): string;
  tied(score: string): string;
  undecided: string;
  /** Between several, and what comes then. */
  noMajority(scores: string): string;
  secondVote: string;
  nothingCounted: string;
  secret: string;
  trial(carried: number, lost: number): string;
  trialOf(scores: string): string;
  recommendation: string;
  motion(number: number): string;
  quoted(text: string): string;
  verbFor(option: 'recommendation' | 'motion' | 'text'): { plain: string; unanimous: string };
  votesFor(count: number): string;
  lead: Record<
    'postponement' | 'refer-back' | 'dismissal' | 'closing-doors' | 'disqualification' | 'exemption',
    { carried: string; lost: string }
  >;
  byBallots(sentence: string): string;
  announced: Record<'carried' | 'lost' | 'chosen' | 'tied', string>;
}

const one = (count: number, singular: string, plural: string) => (count === 1 ? singular : plural);

export const words: Record<Tongue, Words> = {
  nb: {
    carried: 'Vedtatt',
    lost: 'Falt',
    carriedUnanimously: 'Enstemmig vedtatt',
    lostUnanimously: 'Enstemmig forkastet',
    byVotes: (verb, given, other) => `${verb} med ${given} mot ${other} ${one(other, 'stemme', 'stemmer')}`,
    byCasting: (verb, score) => `${verb} med møteleders avgjørende stemme (${score})`,
    asked: ({ needed, of, base }) => {
      const whole = {
        cast: `${of} avgitte ${one(of, 'stemme', 'stemmer')}`,
        members: `${of} ${one(of, 'medlem', 'medlemmer')}`,
        attending: `${of} ${one(of, 'møtende medlem', 'møtende medlemmer')}`,
        'for-and-against': `${of} ${one(of, 'stemme', 'stemmer')} for eller mot`,
      }[base];
      const people = base === 'members' || base === 'attending';
      return `Kravet er ${people ? 'stemmene til ' : ''}minst ${needed} av ${whole}`;
    },
    blanks: (count) => `${count} ${one(count, 'blank', 'blanke')}`,
    abstained: (count) => `${count} avsto`,
    fromGroup: (count, group) => `${count} fra ${group}`,
    independents: (count) => `${count} ${one(count, 'uavhengig', 'uavhengige')}`,
    notQuorate: (cast, members, needed) =>
      `Ikke vedtaksført: ${cast} av ${members} medlemmer stemte, minst ${needed} må ha stemt`,
    tooFewThere: (present, members, needed) =>
      `Ikke vedtaksført: ${present} av ${members} medlemmer var til stede, minst ${needed} må være til stede`,
    tied: (score) => `Stemmelikhet (${score}), ikke avgjort`,
    undecided: 'Ikke avgjort',
    noMajority: (scores) => `Ingen av forslagene fikk flertall (${scores})`,
    secondVote: 'Det stemmes på nytt over bare de to som fikk flest stemmer',
    nothingCounted: 'Ingen stemmer er talt opp',
    secret: 'Hemmelig avstemning',
    trial: (carried, lost) => `Prøveavstemning, ikke bindende: ${carried} for og ${lost} mot`,
    trialOf: (scores) => `Prøveavstemning, ikke bindende: ${scores}`,
    recommendation: 'Innstillingen',
    motion: (number) => `Forslag ${number}`,
    quoted: (text) => `«${text}»`,
    verbFor: (option) => {
      const done = option === 'text' ? 'valgt' : 'vedtatt';
      return { plain: `ble ${done}`, unanimous: `ble enstemmig ${done}` };
    },
    votesFor: (count) => `${count} ${one(count, 'stemme', 'stemmer')}`,
    lead: {
      postponement: { carried: 'Saken utsettes.', lost: 'Saken utsettes ikke.' },
      'refer-back': { carried: 'Saken sendes tilbake.', lost: 'Saken sendes ikke tilbake.' },
      dismissal: { carried: 'Saken avvises.', lost: 'Saken avvises ikke.' },
      'closing-doors': { carried: 'Møtet lukkes.', lost: 'Møtet lukkes ikke.' },
      disqualification: { carried: 'Medlemmet er inhabilt.', lost: 'Medlemmet er ikke inhabilt.' },
      exemption: { carried: 'Medlemmet er fritatt.', lost: 'Medlemmet er ikke fritatt.' },
    },
    byBallots: (sentence) => `Etter stemmelisten: ${sentence}`,
    announced: {
      carried: 'Kunngjort som vedtatt.',
      lost: 'Kunngjort som falt.',
      chosen: 'Kunngjort som avgjort.',
      tied: 'Kunngjort som stemmelikhet.',
    },
  },
  nn: {
    carried: 'Vedteke',
    lost: 'Fall',
    carriedUnanimously: 'Samrøystes vedteke',
    lostUnanimously: 'Samrøystes forkasta',
    byVotes: (verb, given, other) => `${verb} med ${given} mot ${other} ${one(other, 'røyst', 'røyster')}`,
    byCasting: (verb, score) => `${verb} med avgjerande røyst frå møteleiaren (${score})`,
    asked: ({ needed, of, base }) => {
      const whole = {
        cast: `${of} ${one(of, 'avgitt røyst', 'avgitte røyster')}`,
        members: `${of} ${one(of, 'medlem', 'medlemer')}`,
        attending: `${of} ${one(of, 'medlem', 'medlemer')} til stades`,
        'for-and-against': `${of} ${one(of, 'røyst', 'røyster')} for eller imot`,
      }[base];
      const people = base === 'members' || base === 'attending';
      return `Kravet er ${people ? 'røystene til ' : ''}minst ${needed} av ${whole}`;
    },
    blanks: (count) => `${count} ${one(count, 'blank', 'blanke')}`,
    abstained: (count) => `${count} lét vere å røyste`,
    fromGroup: (count, group) => `${count} frå ${group}`,
    independents: (count) => `${count} ${one(count, 'uavhengig', 'uavhengige')}`,
    notQuorate: (cast, members, needed) =>
      `Ikkje vedtaksført: ${cast} av ${members} medlemer røysta, minst ${needed} må ha røysta`,
    tooFewThere: (present, members, needed) =>
      `Ikkje vedtaksført: ${present} av ${members} medlemer var til stades, minst ${needed} må vere til stades`,
    tied: (score) => `Likt røystetal (${score}), ikkje avgjort`,
    undecided: 'Ikkje avgjort',
    noMajority: (scores) => `Ingen av framlegga fekk fleirtal (${scores})`,
    secondVote: 'Det blir røysta på nytt over berre dei to som fekk flest røyster',
    nothingCounted: 'Ingen røyster er talde opp',
    secret: 'Hemmeleg avrøysting',
    trial: (carried, lost) => `Prøveavrøysting, ikkje bindande: ${carried} for og ${lost} mot`,
    trialOf: (scores) => `Prøveavrøysting, ikkje bindande: ${scores}`,
    recommendation: 'Tilrådinga',
    motion: (number) => `Framlegg ${number}`,
    quoted: (text) => `«${text}»`,
    verbFor: (option) => {
      // "Tilrådinga" is feminine, "framlegg" neuter, and a free text counts as neuter.
      const done = { recommendation: 'vedteken', motion: 'vedteke', text: 'valt' }[option];
      return { plain: `vart ${done}`, unanimous: `vart samrøystes ${done}` };
    },
    votesFor: (count) => `${count} ${one(count, 'røyst', 'røyster')}`,
    lead: {
      postponement: { carried: 'Saka blir utsett.', lost: 'Saka blir ikkje utsett.' },
      'refer-back': { carried: 'Saka blir send tilbake.', lost: 'Saka blir ikkje send tilbake.' },
      dismissal: { carried: 'Saka blir avvist.', lost: 'Saka blir ikkje avvist.' },
      'closing-doors': { carried: 'Møtet blir lukka.', lost: 'Møtet blir ikkje lukka.' },
      disqualification: { carried: 'Medlemen er inhabil.', lost: 'Medlemen er ikkje inhabil.' },
      exemption: { carried: 'Medlemen har fått fritak.', lost: 'Medlemen har ikkje fått fritak.' },
    },
    byBallots: (sentence) => `Etter røystelista: ${sentence}`,
    announced: {
      carried: 'Kunngjort som vedteke.',
      lost: 'Kunngjort som falle.',
      chosen: 'Kunngjort som avgjort.',
      tied: 'Kunngjort som likt røystetal.',
    },
  },
  en: {
    carried: 'Carried',
    lost: 'Lost',
    carriedUnanimously: 'Carried unanimously',
    lostUnanimously: 'Rejected unanimously',
    byVotes: (verb, given, other) => `${verb} by ${given} ${one(given, 'vote', 'votes')} to ${other}`,
    byCasting: (verb, score) => `${verb} by the chair’s casting vote (${score})`,
    asked: ({ needed, of, base }) => {
      const whole = {
        cast: `${of} ${one(of, 'vote', 'votes')} cast`,
        members: `all ${of} ${one(of, 'member', 'members')}`,
        attending: `${of} ${one(of, 'member', 'members')} present`,
        'for-and-against': `${of} ${one(of, 'vote', 'votes')} for or against`,
      }[base];
      const people = base === 'members' || base === 'attending';
      return `It takes ${people ? 'the votes of ' : ''}at least ${needed} of ${whole}`;
    },
    blanks: (count) => `${count} blank`,
    abstained: (count) => `${count} abstained`,
    fromGroup: (count, group) => `${count} from ${group}`,
    independents: (count) => `${count} ${one(count, 'independent', 'independents')}`,
    notQuorate: (cast, members, needed) =>
      `Not quorate: ${cast} of ${members} members voted, at least ${needed} must have voted`,
    tooFewThere: (present, members, needed) =>
      `Not quorate: ${present} of ${members} members were present, at least ${needed} must be present`,
    tied: (score) => `Tied (${score}), not decided`,
    undecided: 'Not decided',
    noMajority: (scores) => `None of the proposals had a majority (${scores})`,
    secondVote: 'There is a second vote on only the two that had most votes',
    nothingCounted: 'No votes were counted',
    secret: 'Secret ballot',
    trial: (carried, lost) => `Trial vote, not binding: ${carried} for and ${lost} against`,
    trialOf: (scores) => `Trial vote, not binding: ${scores}`,
    recommendation: 'The recommendation',
    motion: (number) => `Motion ${number}`,
    quoted: (text) => `“${text}”`,
    verbFor: (option) => {
      const done = option === 'text' ? 'chosen' : 'carried';
      return { plain: `was ${done}`, unanimous: `was ${done} unanimously` };
    },
    votesFor: (count) => `${count} ${one(count, 'vote', 'votes')}`,
    lead: {
      postponement: { carried: 'The matter is postponed.', lost: 'The matter is not postponed.' },
      'refer-back': { carried: 'The matter is sent back.', lost: 'The matter is not sent back.' },
      dismissal: { carried: 'The matter is dismissed.', lost: 'The matter is not dismissed.' },
      'closing-doors': { carried: 'The doors are closed.', lost: 'The doors stay open.' },
      disqualification: { carried: 'The member is disqualified.', lost: 'The member is not disqualified.' },
      exemption: { carried: 'The member is exempted.', lost: 'The member is not exempted.' },
    },
    byBallots: (sentence) => `By the ballots: ${sentence}`,
    announced: {
      carried: 'Announced as carried.',
      lost: 'Announced as lost.',
      chosen: 'Announced as decided.',
      tied: 'Announced as a tie.',
    },
  },
};
