import type { Meeting } from '../../../src/procedure/meeting.js';
import type { Facts, Refusal } from '../../../src/procedure/rule-book.js';
import { ruleBookOf } from '../../../src/procedure/rule-books/rule-books.js';
import { provisionOf, type Provision } from './provisions.js';
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

export interface Explained {
  sentence: string;
  provision: Provision | null;
}

export function explain({ rule, facts }: Refusal, language: DeskLanguage, meeting: Meeting): Explained {
  const word = catalogues[language][rule];
  const weighed = weighing(facts, meeting, language);
  const sentence = word
    ? word(weighed)
    : `${rule}: ${Object.keys(facts)
        .map((fact) => `${fact} ${weighed.the(fact)}`)
        .join(', ')}`;
  return { sentence, provision: provisionOf(rule, language, ruleBookOf(meeting.facts?.ruleBook)) };
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
