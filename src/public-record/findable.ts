import { everySaid } from '../procedure/business/said.js';
import { itemPlaces } from '../contract/item-places.js';
import { elected, type FoundPart, type ResultGroup } from '../contract/finding.js';
import type { Item, Meeting, Motion, Vote } from '../procedure/meeting.js';
import type { RosterPerson } from '../procedure/events.js';
import type { PersonId } from '../procedure/vocabulary.js';

/** Anything with an address of its own that can be looked for. Made of what the public has heard, and of nothing else. */
export interface Findable {
  /** Names it within its meeting: `meeting`, `item:ps-2`, `person:m4`. */
  key: string;
  kind: 'meeting' | 'item' | 'person';
  title: string;
  parts: FoundPart[];
  /** Place of the item in its permanent address. */
  place: number | null;
  person: PersonId | null;
  result: ResultGroup | null;
  /** Parties and groups that moved or said something in it. */
  parties: string[];
}

/** All that can be found of a meeting as it stands. */
export function findablesOf(meeting: Meeting): Findable[] {
  const { facts } = meeting;
  if (!facts) return [];
  const about = [facts.title, facts.number, facts.place, facts.organisation.name].filter((text) => !!text);
  return [
    {
      ...nothingElse,
      key: 'meeting',
      kind: 'meeting',
      title: facts.body.name,
      parts: [{ what: 'meeting', text: about.join(' · ') }, ...askedOutsideTheAgenda(meeting)],
    },
    ...itemPlaces(meeting).map((item, index) => itemOf(meeting.items[item]!, index + 1, meeting)),
    ...Object.values(meeting.people).flatMap((person) => personOf(person)),
  ];
}

/** What members asked, and were answered. What the public itself said is nobody's to look for. */
const askedOutsideTheAgenda = (meeting: Meeting): FoundPart[] =>
  Object.values(meeting.business.questions)
    .filter(({ item }) => item === undefined)
    .flatMap(({ by, text, answers }) => [
      part('said', text, nameOf(by, meeting)),
      ...answers.map((given) => part('said', given.text, nameOf(given.by, meeting))),
    ])
    .filter((told) => told !== null);

const nothingElse = { place: null, person: null, result: null, parties: [] };

function itemOf(item: Item, place: number, meeting: Meeting): Findable {
  const motions = item.motions.map((id) => meeting.motions[id]).filter((motion) => motion !== undefined);
  const votes = item.votes.map((id) => meeting.votes[id]).filter((vote) => vote !== undefined);
  const said = meeting.statements.filter((statement) => statement.item === item.item);
  const movers = [...motions.map(({ mover }) => mover), ...said.map(({ person }) => person)];
  const parts: (FoundPart | null)[] = [
    part('recommendation', item.recommendation),
    part('decision', item.decision?.text),
    ...motions.map((motion) => motionPart(motion, meeting)),
    ...votes.map((vote) => part('vote', wordsOfVote(vote))),
    ...said.map(({ text, person }) => part('statement', text, nameOf(person, meeting))),
    ...everySaid(meeting)
      .filter((other) => other.item === item.item)
      .map(({ text }) => part('said', text)),
    ...(item.documents ?? []).map(({ title }) => part('document', title)),
    part('reference', item.caseRef),
  ];
  return {
    key: `item:${item.item}`,
    kind: 'item',
    title: [item.number, item.title].filter(Boolean).join(' '),
    parts: parts.filter((told) => told !== null),
    place,
    person: null,
    result: resultOf(item, meeting),
    parties: distinct([
      ...movers.map((person) => person && partyOf(meeting.people[person])),
      ...motions.flatMap(({ onBehalfOf }) => onBehalfOf),
    ]),
  };
}

/** Nobody is found whose name is not shown. */
function personOf({ person, name, role, party, group }: RosterPerson): Findable[] {
  if (!name || !elected.has(role)) return [];
  const of = partyOf({ party, group });
  return [
    {
      ...nothingElse,
      key: `person:${person}`,
      kind: 'person',
      title: name,
      parts: of === undefined ? [] : [{ what: 'party', text: of }],
      person,
      parties: distinct([of]),
    },
  ];
}

function part(what: FoundPart['what'], text: string | undefined, by?: string): FoundPart | null {
  return text ? { what, text, ...(by !== undefined && { by }) } : null;
}

function motionPart({ text, mover, onBehalfOf }: Motion, meeting: Meeting): FoundPart | null {
  const by = [mover && nameOf(mover, meeting), ...onBehalfOf].filter((name) => !!name).join(', ');
  return part('motion', text, by === '' ? undefined : by);
}

/** A candidate who stands on the roster is offered by id, which nobody looks for. */
const wordsOfVote = ({ question, options, sentence }: Vote): string =>
  [question, ...options.map(({ option, text }) => (text === option ? '' : text)), sentence]
    .filter((text) => !!text)
    .join(' · ');

function nameOf(person: PersonId, { people }: Meeting): string | undefined {
  const facts = people[person];
  if (!facts?.name) return undefined;
  const party = partyOf(facts);
  return party === undefined ? facts.name : `${facts.name} (${party})`;
}

const partyOf = (person: Pick<RosterPerson, 'party' | 'group'> | undefined): string | undefined =>
  person?.group ?? person?.party;

const distinct = (names: (string | undefined)[]): string[] => [...new Set(names.filter((name) => !!name))] as string[];

/** What came of an item in the few words people look for. A matter decided by voting the proposal down was not adopted. */
export function resultOf(item: Item, meeting: Meeting): ResultGroup | null {
  if (item.state === 'withdrawn') return 'withdrawn';
  switch (item.outcome) {
    case 'decided': {
      const votes = item.votes.map((id) => meeting.votes[id]).filter((vote) => vote !== undefined);
      const asked = votes.filter(({ purpose, state }) => purpose === 'substance' && state === 'declared');
      const lost = asked.length > 0 && asked.every(({ result }) => result?.outcome === 'lost');
      return lost && item.decision === null ? 'rejected' : 'adopted';
    }
    case 'elected':
      return 'adopted';
    case 'noted':
    case 'settled':
      return 'noted';
    case 'postponed':
    case 'referred-back':
    case 'not-reached':
      return 'postponed';
    case 'withdrawn':
    case 'dismissed':
      return 'withdrawn';
    case 'no-decision':
      return 'rejected';
    default:
      return null;
  }
}
