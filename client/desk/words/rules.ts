import type { Meeting } from '../../../src/procedure/meeting.js';
import type { Facts, Refusal } from '../../../src/procedure/rule-book.js';
import { rulesEn } from './rules-en.js';
import { rulesNb } from './rules-nb.js';
import { rulesNn } from './rules-nn.js';
import { sayIn, type Say } from './tell.js';
import { clockTime, type DeskLanguage, type Words } from './words.js';

/** The facts a rule weighed, with ids already turned into what the room calls them. */
export interface Weighed {
  /** A fact as words: names for people, numbers for items, "–" where there is none. */
  the(fact: string): string;
  /** A fact as the procedure spells it, one or several. */
  list(fact: string): string[];
  /** A fact as a number; 0 where there is none. */
  n(fact: string): number;
  has(fact: string): boolean;
}

/** Why a rule says no, as a sentence to the secretary that also says what to do. */
export type RuleWords = Record<string, (facts: Weighed) => string>;

const catalogues: Record<DeskLanguage, RuleWords> = { nb: rulesNb, nn: rulesNn, en: rulesEn };

const act = 'https://lovdata.no/lov/2018-06-22-83/';
const kommuneloven = (section: string, part = '') => ({
  name: `kommuneloven § ${section}${part}`,
  address: `${act}§${section}`,
});
const quorumProvision = kommuneloven('11-9', ' første ledd');
const closingProvision = kommuneloven('11-5');
const substituteProvision = kommuneloven('7-10');
const disqualification = kommuneloven('11-10');

/** Where the rule is written. Rules of plain order have no provision. */
const provisions: Record<string, { name: string; address: string }> = {
  quorum: quorumProvision,
  'quorum-foreseen': quorumProvision,
  'constitutive-quorum': kommuneloven('7-1'),
  notice: kommuneloven('7-1'),
  'council-size': kommuneloven('5-5'),
  abstain: kommuneloven('8-1', ' tredje ledd'),
  'casting-vote': kommuneloven('11-9', ' andre ledd'),
  'chair-qualified': kommuneloven('11-2'),
  blank: kommuneloven('8-1', ' tredje ledd'),
  'not-voted': kommuneloven('8-1', ' tredje ledd'),
  'closing-ground': closingProvision,
  'closing-exemption': kommuneloven('11-5', ' tredje ledd bokstav b'),
  'closing-remote': kommuneloven('11-7', ' tredje ledd'),
  'closing-vote': kommuneloven('11-5', ' femte ledd'),
  'closing-vote-open': kommuneloven('11-5', ' femte ledd'),
  'closing-proposed': kommuneloven('11-5', ' femte ledd'),
  'closing-debate': kommuneloven('11-5', ' femte ledd'),
  'closing-mandatory': kommuneloven('11-5', ' andre ledd'),
  'disqualification-undecided': disqualification,
  'disqualification-vote': disqualification,
  eligible: disqualification,
  'exemption-vote': kommuneloven('11-11'),
  'exemption-basis': kommuneloven('11-11'),
  'exemption-undecided': kommuneloven('11-11'),
  'steps-aside': disqualification,
  'quorum-present': quorumProvision,
  'late-item': kommuneloven('11-3', ' femte ledd'),
  'item-is-late': kommuneloven('11-3', ' femte ledd'),
  'public-title': kommuneloven('11-3', ' andre ledd'),
  announced: kommuneloven('11-3', ' andre ledd'),
  'public-access': closingProvision,
  'public-access-down': closingProvision,
  'remote-meeting': kommuneloven('11-7'),
  'remote-permitted': kommuneloven('11-7', ' første ledd'),
  'substitute-group': substituteProvision,
  'substitute-order': substituteProvision,
  'party-split': kommuneloven('11-4'),
  'documents-late': kommuneloven('11-3', ' femte ledd'),
  'put-off-by-vote': kommuneloven('11-3', ' femte ledd'),
  'told-apart': closingProvision,
  'binding-votes': kommuneloven('11-9'),
  'secret-vote': kommuneloven('7-5'),
  'minutes-complete': kommuneloven('11-4'),
  'public-question-time': kommuneloven('8-1', ' andre ledd'),
  'question-time-outside': kommuneloven('8-1', ' andre ledd'),
  'question-time-over': kommuneloven('8-1', ' andre ledd'),
  'noted-together': kommuneloven('11-4'),
  'notice-owed': kommuneloven('11-8', ' første ledd'),
  'another-body': kommuneloven('11-8', ' første ledd'),
  'asked-by-member': kommuneloven('11-2', ' fjerde ledd'),
  'citizens-proposal-dated': kommuneloven('12-1'),
  'citizens-proposal-late': kommuneloven('12-1', ' andre ledd'),
  demanders: kommuneloven('27-1'),
  'demand-in-time': kommuneloven('27-1'),
  'control-of-decision': kommuneloven('27-2', ' første ledd'),
  'control-excluded': kommuneloven('27-2', ' andre ledd'),
  'written-meeting': kommuneloven('11-8', ' andre ledd'),
  'documents-to-all': kommuneloven('11-8', ' fjerde ledd'),
  'answers-for-a-seat': kommuneloven('11-8', ' fjerde ledd'),
  'answers-awaited': kommuneloven('11-8', ' fjerde ledd'),
  'budget-second-vote': kommuneloven('11-9', ' tredje ledd'),
  'budget-second-place': kommuneloven('11-9', ' tredje ledd'),
  'budget-whole': kommuneloven('11-9', ' tredje ledd'),
  'urgent-remote': kommuneloven('11-8', ' andre ledd'),
};

export interface Explained {
  sentence: string;
  provision: { name: string; address: string } | null;
}

export function explain({ rule, facts }: Refusal, language: DeskLanguage, meeting: Meeting): Explained {
  const word = catalogues[language][rule];
  const weighed = weighing(facts, meeting, language);
  const sentence = word
    ? word(weighed)
    : `${rule}: ${Object.keys(facts)
        .map((fact) => `${fact} ${weighed.the(fact)}`)
        .join(', ')}`;
  return { sentence, provision: provisions[rule] ?? null };
}

const personal = ['person', 'people', 'before', 'chair', 'substitute', 'seat', 'twice', 'about'];

function weighing(facts: Facts, meeting: Meeting, language: DeskLanguage): Weighed {
  const say = sayIn(meeting, language);
  const zone = meeting.facts?.timezone;
  const one = (fact: string, value: string): string => {
    if (personal.includes(fact) && meeting.people[value]) return say.name(value);
    if (fact === 'at' || fact === 'last') return clockTime(value, zone, language);
    if (meeting.items[value]) return say.item(value);
    if (meeting.motions[value]) return say.motion(value);
    if (meeting.votes[value]) return `«${say.question(value)}»`;
    return vocabulary(fact, value, say);
  };
  return {
    the(fact) {
      const value = facts[fact];
      if (value === null || value === undefined) return '–';
      return Array.isArray(value) ? value.map((part) => one(fact, part)).join(', ') : one(fact, String(value));
    },
    list: (fact) => [facts[fact] ?? []].flat().map(String),
    n: (fact) => Number(facts[fact] ?? 0),
    has: (fact) => facts[fact] !== null && facts[fact] !== undefined && facts[fact] !== false,
  };
}

/** The words of the vocabulary, where a fact is one of them. */
function vocabulary(fact: string, value: string, { w }: Say): string {
  const lists: Record<string, Record<string, string>> = {
    status: { ...w.status, ...w.motionStatus },
    expected: { ...w.status, ...w.vote.states },
    state: w.vote.states,
    method: w.vote.methods,
    allowed: w.vote.methods,
    ground: w.doors.grounds,
    outcome: w.outcomes,
    stream: w.stream.states,
    kind: w.kinds,
  } satisfies Record<string, Partial<Words[keyof Words]> | Record<string, string>>;
  // Only words of ours are put inside a sentence so; names of groups and provisions keep their capitals.
  return lists[fact]?.[value]?.toLowerCase() ?? value;
}
