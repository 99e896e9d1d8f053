import type { ParameterName, RuleBook } from '../../../src/procedure/rule-book.js';
import { lawAddress, laws as published, type LawPath } from '../../../src/views/provisions.js';
import type { DeskLanguage } from './words.js';

/** Where a rule is written, for somebody who is told "no" and wants to read it. */
export interface Provision {
  name: string;
  /** Null where nobody wrote it on a page: an order the record keeps by itself, or custom. */
  address: string | null;
}

/**
 * The source of every rule, as docs/procedure.md has it; a test holds the two in step. Without another name a paragraph is
 * of kommuneloven; "House" follows from keeping one true record, "Custom" is practice and standing orders.
 */
const sources: readonly (readonly [source: string, rules: string])[] = [
  [
    'House',
    'meeting-known meeting-new meeting-status not-over person-once seat-once item-once item-new item-known same-items document-hash document-new document-known file-known file-new embargo-ahead embargo embargoed objectors in-order gathering present not-yet-present takes-part-remotely holds-a-seat item-under-way item-called motion-known motion-new on-the-list speaking speaking-already text-known doors-closed raised-once threshold-known chair-confirms vote-known vote-new option-once totals choice-offered something-corrected only-in-imports outcome-sensitive nothing-refused election-known election-new election-seats list-new candidate-named election-settled answers-open motion-targets absence-scope from-before-to called-once was-called calls-inside requested-once minutes-version question-new question-known question-time-state reports notice-once day deferred-once control-once control-demanded closing-proposed-once entry-known struck-once minutes-state signed-once incident-known stream-announced stream-back recording-state sealed-in-pieces folded-alike',
  ],
  ['§ 5-5', 'seats'],
  ['§ 11-7', 'remote-permitted connection-lost'],
  ['§§ 11-5, 11-7', 'public-access public-access-down'],
  ['§ 11-3 first subsection', 'notice-days'],
  ['§ 7-1 first subsection', 'notice constitutive-quorum'],
  ['§§ 5-5, 9-5', 'council-size'],
  ['§ 11-3', 'announced agenda-settled another-day item-open item-put-off told-when-announced'],
  [
    '§ 11-4',
    'person-named on-the-roster roll-anew attendance-intervals decision-recorded text one-decision disqualification-basis something-counted answers-told decision-differs exemption-basis noted-together minutes-complete',
  ],
  ['§§ 11-3, 11-4', 'public-title'],
  ['§ 11-3, offentleglova § 3', 'restriction-basis'],
  ['§ 11-3 fifth subsection', 'late-item documents-late item-is-late put-off-by-vote'],
  ['§ 9-9 sixth subsection', 'everybody-there'],
  ['§ 11-7, Ministry 1 September 2020', 'remote-meeting'],
  ['§ 7-10', 'one-seat seat-of-a-member substitutes is-substitute substitute-group substitute-order'],
  ['§ 7-10, fvl § 8', 'empty-seat'],
  ['§ 11-2', 'in-session'],
  [
    'Custom',
    'items-begun item-reopened motion-open list-closed listed-once speaking-time motions-follow-votes vote-state vote-open one-vote-at-a-time options trial-binds-nobody postponement-first lot-witnessed points-known points-decide voting-order motion-moved forwarded-kind ruled-out agenda-open agenda-vote proposals-put signatories signatory-attends signatory-count earlier-minutes approved-once approval-vote question-open signatory approving-meeting no-running-tally',
  ],
  ['§ 8-1, Ministry 18 January 2022', 'present-elsewhere'],
  ['arkivforskrifta § 11', 'reason corrected-text corrections-leave-a-trace struck-visible'],
  ['§ 8-1', 'speaker-present'],
  ['§ 11-9', 'binding-votes one-vote-each'],
  ['§ 11-5', 'doors-open stream-paused told-apart closed-part-cut nothing-from-inside told-again'],
  ['§ 11-5 second and third subsections', 'closing-ground'],
  ['§ 11-7 third subsection', 'closing-remote'],
  ['§ 11-5 third subsection (b)', 'closing-exemption'],
  ['§ 11-5 fifth subsection', 'closing-vote closing-vote-open closing-proposed closing-debate'],
  ['fvl § 8', 'disqualification-raised disqualification-follows-its-vote disqualification-undecided'],
  ['§ 11-10, fvl § 8', 'disqualification-vote'],
  ['§§ 11-10, 11-11, fvl § 8', 'chair-qualified'],
  ['§ 11-9 first subsection', 'quorum quorum-foreseen quorum-present'],
  ['§§ 7-12, 9-9, 10-1, 10-7, 11-13, valgloven § 9-1', 'threshold'],
  ['§ 11-9 second subsection', 'majority casting-vote'],
  ['§§ 7-6, 7-8', 'lot lot-needed lot-between'],
  ['§ 11-11, fvl § 8', 'concerns-somebody'],
  ['§§ 7-5, 7-8', 'method'],
  ['§§ 5-12, 7-5, 7-8', 'secret-vote'],
  ['California Government Code § 54953', 'votes-by-name'],
  ['§ 11-4, Ministry 2020', 'party-split one-by-one'],
  ['§ 7-5, Ministry 11 October 2023', 'totals-only'],
  ['§ 8-1 third subsection', 'blank abstain not-voted'],
  ['§§ 8-1, 11-10, 11-11', 'eligible'],
  ['fvl § 41 by analogy', 're-vote'],
  ['§ 7-4', 'election-way lists-on-demand'],
  ['§§ 7-5, 7-7', 'list-length list-each-group'],
  ['§ 7-5 third subsection', 'list-signed'],
  ['§ 7-5', 'list-in-time candidate-once totals-told'],
  ['§ 7-7', 'candidate-group list-substitutes agreed-election'],
  ['§§ 7-5 to 7-7', 'gender-balance'],
  ['§§ 7-5 to 7-8', 'election-options'],
  ['§ 7-6', 'divisors'],
  ['§§ 7-6 to 7-8', 'election-undecided'],
  ['our reading of § 7-6', 'seats-unfilled'],
  ['§ 11-8 second subsection', 'written-meeting urgent-remote'],
  ['§ 11-8 fourth subsection', 'documents-to-all'],
  ['§ 11-8 fourth subsection, § 7-10', 'answers-for-a-seat'],
  ['§ 11-8 fourth subsection, our reading', 'answers-awaited answers-unanimous'],
  ['§ 11-8 third subsection', 'urgency-contested'],
  ['§ 11-9 third subsection', 'budget-second-vote budget-whole'],
  ['§ 11-9 third subsection is silent, our reading', 'budget-second-place'],
  ['§ 11-9 third subsection, our reading', 'finalists-equal'],
  ['§ 11-2 second subsection', 'meeting-on-demand'],
  ['§ 11-3 first and fifth subsections', 'item-on-demand'],
  ['§§ 11-2, 11-3, 11-8', 'demanded-by-members'],
  ['§ 8-1 second subsection', 'proposes public-question-time question-time-running question-time-over'],
  ['§ 8-1 first subsection', 'absence-whole'],
  ['§ 7-10 first subsection, fvl § 8 third subsection', 'call-due'],
  ['§ 7-10 first subsection', 'call-group call-order'],
  ['§ 7-11 first subsection', 'on-leave temporary-member temporary-in-council'],
  ['§ 11-11', 'exemption-exists exemption-requested exemption-follows-its-vote exemption-undecided'],
  ['§ 11-11, our reading after fvl § 8', 'exemption-vote'],
  ['§§ 11-10, 11-11, fvl § 6', 'steps-aside'],
  ['§ 11-2 fourth subsection', 'asked-by-member'],
  ['§ 8-1 second subsection, our reading', 'question-time-outside'],
  ['Rule book', 'public-heard'],
  ['§§ 5-3, 11-8', 'made-by'],
  ['§§ 5-3, 5-14, 6-1', 'delegation-basis'],
  ['§ 11-8 first subsection', 'another-body notice-owed'],
  ['§ 12-1', 'citizens-proposal-dated'],
  ['§ 12-1 second subsection', 'citizens-proposal-late'],
  ['§ 27-1', 'legality-control demanders control-state'],
  ['§ 27-1, fvl § 30, domstolloven §§ 148, 149', 'demand-in-time'],
  ['§ 27-2 first subsection', 'control-of-decision'],
  ['§ 27-2 second subsection', 'control-excluded'],
  ['§ 27-1 second subsection', 'special-reasons taken-up-after'],
  ['§ 27-3 fifth subsection', 'deferred-meanwhile'],
  ['offentleglova § 13, offentlegforskrifta § 7', 'content-told withholding-basis'],
  ['§ 11-5 second subsection', 'closing-mandatory'],
  ['arkivforskrifta § 11, offentleglova § 13', 'kinds-of-mistakes'],
  ['arkivlova § 13', 'withheld-everywhere'],
  ['California: Government Code (SB 707)', 'going-on recess-first continuation-vote'],
  ['FOR-2013-06-21-732 § 4c (b), Tilsynet for universell utforming av ikt', 'captions-due'],
  ['§ 11-5, offentleglova § 13', 'told-less'],
  ['offentleglova § 13', 'every-word-can-go file-settled'],
];

/** Rules whose number or condition stands in the rule book, and so may be written elsewhere in another country. */
const parameters: Partial<Record<string, ParameterName>> = {
  quorum: 'quorum',
  'quorum-foreseen': 'quorum',
  'quorum-present': 'quorum',
  'constitutive-quorum': 'constitutiveQuorum',
  'casting-vote': 'tie',
  'threshold-known': 'thresholds',
  blank: 'blank',
  abstain: 'abstention',
  'not-voted': 'dutyToVote',
  method: 'methods',
  'secret-vote': 'secret',
  'votes-by-name': 'remoteVotesByName',
  lot: 'electionTie',
  'lists-on-demand': 'listsOnDemandOf',
  'gender-balance': 'genderBalance',
  'late-item': 'lateItemObjection',
  'everybody-there': 'lateItemObjection',
  'item-on-demand': 'itemOnDemand',
  notice: 'noticeDays',
  'council-size': 'councilSize',
  substitutes: 'substitutes',
  'substitute-group': 'substituteFromSameGroup',
  'substitute-order': 'substituteFromSameGroup',
  'call-group': 'substituteFromSameGroup',
  'call-order': 'substituteFromSameGroup',
  'disqualification-vote': 'disqualifiedBy',
  'exemption-exists': 'exemption',
  'closing-ground': 'grounds',
  'closing-exemption': 'grounds',
  'closing-remote': 'grounds',
  'closing-mandatory': 'grounds',
  'closing-vote-open': 'closingVoteInOpen',
  'closing-debate': 'closingDebate',
  'remote-meeting': 'oneRemoteMakesRemote',
  'public-question-time': 'publicComment',
  'question-time-outside': 'publicComment',
  'public-heard': 'publicComment',
  'stream-announced': 'disruption',
  'recess-first': 'disruption',
  'going-on': 'disruption',
  'continuation-vote': 'disruption',
  'written-meeting': 'writtenProcedure',
  'urgent-remote': 'urgentRemote',
  'speaking-time': 'speakingTime',
  'minutes-complete': 'minutes',
  signatory: 'minutes',
  'signatory-count': 'minutes',
  'legality-control': 'legalityControl',
  demanders: 'legalityControl',
  'demand-in-time': 'legalityControl',
  'citizens-proposal-late': 'citizensProposalMonths',
};

const sourceOfRule = new Map(sources.flatMap(([source, rules]) => rules.split(' ').map((rule) => [rule, source])));

/** What docs/procedure.md says of where a rule is written; undefined for a rule it does not know. */
export const sourceOf = (rule: string): string | undefined => sourceOfRule.get(rule);

const norwegian: readonly string[] = [
  'norwegian-municipality',
  'norwegian-county',
  'norwegian-enterprise-board',
  'youth-council',
  'as-recorded',
];

/** The provision behind a rule in the meeting's own rule book; null for a rule nobody has written down. */
export function provisionOf(rule: string, language: DeskLanguage, book: RuleBook): Provision | null {
  const source = sourceOf(rule);
  if (source === undefined) return null;
  const say = words[language];
  if (source === 'House') return { name: say.house, address: null };
  if (source === 'Custom') return { name: say.custom, address: null };
  if (norwegian.includes(book.id)) return { name: inWords(source, language), address: addressOf(source) };
  const parameter = parameters[rule];
  const page = `/rules/${book.id}`;
  return parameter === undefined
    ? { name: book.name[language], address: page }
    : { name: book[parameter].source, address: `${page}#${parameter}` };
}

interface Law {
  /** As docs/procedure.md names it; empty for kommuneloven, whose paragraphs stand alone there. */
  cited: string;
  nb: string;
  nn: string;
  en: string;
  path: LawPath;
}

const laws: readonly Law[] = [
  { cited: '', nb: 'kommuneloven', nn: 'kommunelova', en: 'Local Government Act', path: published.kommuneloven },
  {
    cited: 'fvl',
    nb: 'forvaltningsloven',
    nn: 'forvaltningslova',
    en: 'Public Administration Act',
    path: published.forvaltningsloven,
  },
  {
    cited: 'offentleglova',
    nb: 'offentleglova',
    nn: 'offentleglova',
    en: 'Freedom of Information Act',
    path: published.offentleglova,
  },
  { cited: 'arkivlova', nb: 'arkivlova', nn: 'arkivlova', en: 'Archives Act', path: published.arkivlova },
  {
    cited: 'arkivforskrifta',
    nb: 'arkivforskrifta',
    nn: 'arkivforskrifta',
    en: 'Archives Regulation',
    path: published.arkivforskrifta,
  },
  { cited: 'valgloven', nb: 'valgloven', nn: 'vallova', en: 'Elections Act', path: published.valgloven },
  {
    cited: 'FOR-2013-06-21-732',
    nb: 'forskrift om universell utforming av ikt',
    nn: 'forskrift om universell utforming av ikt',
    en: 'Regulation on universal design of ICT',
    path: published.uuForskriften,
  },
];

const firstLaw = /^(?:(\p{L}[\p{L}\d-]*) )?§§? (\d+(?:-\d+)?[a-z]?)/u;

/** The first paragraph that is named, at the publisher of Norwegian law. */
function addressOf(source: string): string | null {
  const [, cited = '', paragraph] = firstLaw.exec(source.replace(/^our reading of /u, '')) ?? [];
  const law = laws.find((one) => one.cited === cited);
  return law && paragraph !== undefined ? lawAddress(law.path, paragraph) : null;
}

/** "§ 11-3 fifth subsection, fvl § 8" as a lawyer would write it in the language of the desk. */
function inWords(source: string, language: DeskLanguage): string {
  const say = words[language];
  const named = /^(?:our reading of )?§/u.test(source)
    ? `${nameOfLaw('', language)} ${source.replace(/^our reading of /u, '')}`
    : source;
  const told = named.replace(
    /(^|, )(fvl|offentleglova|arkivlova|arkivforskrifta|valgloven|FOR-2013-06-21-732)(?= §)/gu,
    (_, before: string, cited: string) => `${before}${nameOfLaw(cited, language)}`,
  );
  return say.phrases.reduce((text, [from, to]) => text.replaceAll(from, to), told);
}

const nameOfLaw = (cited: string, language: DeskLanguage): string =>
  laws.find((law) => law.cited === cited)?.[language] ?? cited;

const words: Record<DeskLanguage, { house: string; custom: string; phrases: readonly (readonly [string, string])[] }> =
  {
    nb: {
      house: 'Følger av at møteboken skal være riktig; ikke lovbestemt',
      custom: 'Sedvane og reglement',
      phrases: [
        [' subsections', ' ledd'],
        [' subsection', ' ledd'],
        [' first', ' første'],
        [' second', ' andre'],
        [' third', ' tredje'],
        [' fourth', ' fjerde'],
        [' fifth', ' femte'],
        [' sixth', ' sjette'],
        [' and ', ' og '],
        [' to 7-', ' til 7-'],
        [' is silent', ' sier det ikke'],
        ['our reading after', 'vår tolkning etter'],
        ['our reading', 'vår tolkning'],
        [' by analogy', ' så langt den passer'],
        ['Ministry', 'departementets tolkning'],
        [' January ', '. januar '],
        [' September ', '. september '],
        [' October ', '. oktober '],
      ],
    },
    nn: {
      house: 'Følgjer av at møteboka skal vere rett; ikkje fastsett i lov',
      custom: 'Sedvane og reglement',
      phrases: [
        [' subsections', ' ledd'],
        [' subsection', ' ledd'],
        [' first', ' første'],
        [' second', ' andre'],
        [' third', ' tredje'],
        [' fourth', ' fjerde'],
        [' fifth', ' femte'],
        [' sixth', ' sjette'],
        [' and ', ' og '],
        [' to 7-', ' til 7-'],
        [' is silent', ' seier det ikkje'],
        ['our reading after', 'vår tolking etter'],
        ['our reading', 'vår tolking'],
        [' by analogy', ' så langt ho passar'],
        ['Ministry', 'departementet si tolking'],
        [' January ', '. januar '],
        [' September ', '. september '],
        [' October ', '. oktober '],
      ],
    },
    en: {
      house: 'Follows from keeping a true record; no provision of law',
      custom: 'Custom and standing orders',
      phrases: [],
    },
  };
