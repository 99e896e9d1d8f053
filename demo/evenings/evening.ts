import { createHash } from 'node:crypto';
import type { Command, CommandOf } from '../../src/procedure/commands.js';
import type { AgendaItemFacts, RollEntry, VoteOption } from '../../src/procedure/events.js';
import type {
  Ballot,
  DocumentLink,
  ItemKind,
  MotionKind,
  PersonId,
  SpeechKind,
  VoteMethod,
  VotePurpose,
} from '../../src/procedure/vocabulary.js';
import { bodies, director, idOf, type BodyKey } from '../skarvoy.js';

/** One command, so many seconds after the one before it. */
export interface Step {
  after: number;
  command: Command;
}

/** A whole meeting as somebody would write it down beforehand: what is known, and then what everybody does. */
export interface Evening {
  /** Number of the meeting in its year; also how a second run knows the meeting again. */
  number: string;
  body: BodyKey;
  title: string;
  form: 'physical' | 'remote';
  place: string;
  room: string;
  /** From the announcement to the summons; happens days before. */
  before: Step[];
  steps: Step[];
}

export const step = (after: number, command: Command): Step => ({ after, command });

/** Who actually sits in the hall: the body's members less those away, with the substitutes who came for them. */
export class Hall {
  private readonly people;
  private readonly standIn: Map<PersonId, PersonId>;

  constructor(
    private readonly body: BodyKey,
    private readonly away: string[] = [],
    substitutes: [substitute: string, member: string][] = [],
    private readonly remote = false,
  ) {
    this.people = bodies[body].people;
    this.standIn = new Map(substitutes.map(([substitute, member]) => [idOf(member), idOf(substitute)]));
  }

  /** The roll: everybody of the body, and the substitutes in the seats they fill. */
  roll(): Step {
    const mode = this.remote ? 'remote' : 'room';
    const away = new Set(this.away.map(idOf));
    const members = this.people.filter(({ role }) => role === 'chair' || role === 'deputy-chair' || role === 'member');
    const entries: RollEntry[] = members.map(({ person }) =>
      away.has(person) ? { person, status: 'excused' } : { person, status: 'present', mode },
    );
    for (const [member, person] of this.standIn) {
      entries.push({ person, status: 'present', mode, substituteFor: member });
    }
    entries.push({ person: director, status: 'present', mode });
    return step(45, { type: 'roll.call', entries });
  }

  /** Those of these parties who sit here tonight. */
  of(...parties: string[]): PersonId[] {
    const away = new Set(this.away.map(idOf));
    return this.people
      .filter(({ role, party }) => parties.includes(party ?? '') && role !== 'substitute')
      .map(({ person }) => (away.has(person) ? this.standIn.get(person) : person))
      .filter((person) => person !== undefined);
  }
}

export const against = (people: PersonId[]): Ballot[] => people.map((person) => [person, 'against']);
export const persons = (...names: string[]): PersonId[] => names.map(idOf);

/** Somebody asks for the floor, gets it, and gives it back. */
export function speech(name: string, seconds: number, kind: SpeechKind = 'speech'): Step[] {
  const person = idOf(name);
  return [
    step(6, { type: 'speaker.list', person, kind }),
    step(8, { type: 'speaker.start', person, kind }),
    step(seconds, { type: 'speaker.end', person }),
  ];
}

export const reply = (name: string, seconds = 45) => speech(name, seconds, 'reply');

export function motion(
  id: string,
  item: string,
  mover: string,
  onBehalfOf: string[],
  text: string,
  kind: MotionKind = 'alternative',
): Step {
  return step(20, { type: 'motion.file', motion: id, item, kind, text, mover: idOf(mover), onBehalfOf });
}

interface Put {
  question: string;
  method?: VoteMethod;
  purpose?: VotePurpose;
  motions?: string[];
  options?: VoteOption[];
  more?: Partial<CommandOf<'vote.call'>>;
}

function called(vote: string, item: string, put: Put): Step {
  const { question, method = 'show-of-hands', purpose = 'substance', motions = [], options = [], more } = put;
  const kind = options.length > 0 ? 'choice' : 'yes-no';
  const about = { vote, item, question, kind, options, motions, method, purpose } as const;
  return step(25, { type: 'vote.call', ...about, binding: purpose !== 'trial', ...more });
}

const counted = (vote: string): Step[] => [
  step(10, { type: 'vote.close', vote }),
  step(12, { type: 'vote.declare', vote }),
];

/** A vote in which everybody is for, less those who show that they are not. */
export const vote = (id: string, item: string, put: Put, ballots: Ballot[] = []): Step[] => [
  called(id, item, put),
  step(30, { type: 'ballots.record', vote: id, everybody: 'for', ballots }),
  ...counted(id),
];

/** A vote in which every choice is written down, between options or by roll. */
export const voteOf = (id: string, item: string, put: Put, ballots: Ballot[]): Step[] => [
  called(id, item, put),
  step(40, { type: 'ballots.record', vote: id, ballots }),
  ...counted(id),
];

/** A vote of which only the totals are known. */
export const ballotBox = (id: string, item: string, put: Put, totals: Record<string, number>): Step[] => [
  called(id, item, put),
  step(180, { type: 'totals.record', vote: id, totals }),
  ...counted(id),
];

export const decision = (item: string, text: string, ...votes: string[]): Step =>
  step(15, { type: 'decision.record', item, text, votes });

export const callItem = (item: string): Step => step(20, { type: 'item.call', item });
export const endItem = (item: string, outcome: CommandOf<'item.end'>['outcome'] = 'decided'): Step =>
  step(8, { type: 'item.end', item, outcome });

/** A recommendation adopted by everybody, without debate. */
export const nodThrough = (item: string, voteId: string, question: string, text: string): Step[] => [
  callItem(item),
  ...vote(voteId, item, { question, method: 'acclamation' }),
  decision(item, text, voteId),
  endItem(item),
];

/** The papers of an item lie with the municipality; the record keeps where, and what they were. */
export function paper(item: string, title: string, name = 'saksframlegg'): DocumentLink {
  const sha256 = createHash('sha256').update(`${item} ${title}`).digest('hex');
  const url = `https://innsyn.skarvoy.example/dokument/${item}/${name}.pdf`;
  return { id: `${item}-${name}`, title, url, sha256, mediaType: 'application/pdf', access: 'public' };
}

export function item(
  id: string,
  number: string,
  title: string,
  recommendation?: string,
  more: Partial<AgendaItemFacts> & { kind?: ItemKind } = {},
): AgendaItemFacts {
  const documents = [paper(id, `Saksframlegg – ${title}`)];
  return {
    item: id,
    number,
    title,
    kind: 'decision',
    ...(recommendation ? { recommendation } : {}),
    documents,
    ...more,
  };
}
