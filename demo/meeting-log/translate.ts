import { createHash } from 'node:crypto';
import type { Command } from '../../src/procedure/commands.js';
import type { AgendaItemFacts, MeetingFacts, RosterPerson } from '../../src/procedure/events.js';
import type { Instant, Language } from '../../src/procedure/vocabulary.js';
import { LogError } from './log-error.js';
import type { LogEvent, LogItem, LogPerson } from './log-events.js';
import { lineOf, type LogFile } from './log-file.js';
import { slugOf } from './slugs.js';
import { Translator } from './translator.js';

/** One command of an import: from which line, how long after the one before, and under which lasting id. */
export interface Step {
  line: number;
  /** Seconds after the meeting's start, as the source has it. */
  t: number;
  id: string;
  command: Command;
}

/** Everything an import sends, in order. The same file always gives the same import, ids included. */
export interface Import {
  organisation: { slug: string; name: string; language: Language };
  body: { slug: string; name: string; seats: number; timezone: string; language: Language };
  /** Idempotency key of the planning. */
  planId: string;
  facts: MeetingFacts;
  seats: number;
  steps: Step[];
}

/** Most items one agenda command may hold; the rest of a long agenda follows as supplements. */
const itemsPerCommand = 400;
/** And most bytes: half of what a server takes in one request. */
const bytesPerCommand = 512 * 1024;
const longestNote = 20_000;

/** @throws LogError where something in the file has no place in a record */
export function translate(file: LogFile): Import {
  const [first] = file.events;
  if (first?.type !== 'meeting.scheduled') throw new LogError(2, 'must be meeting.scheduled');
  const language = languageOf(file.header.language);
  const organisation = organisationOf(first.body, language);
  const seats = seatsOf(file.events);
  const bodySlug = slugOf(first.body.name);
  if (bodySlug === '') throw new LogError(2, 'the body has no name an address could be made of');
  const facts: MeetingFacts = {
    organisation: { slug: organisation.slug, name: organisation.name },
    body: { id: `${organisation.slug}-${bodySlug}`, slug: bodySlug, name: first.body.name },
    slug: first.scheduledStart.slice(0, 10),
    ...(first.number !== undefined && String(first.number) !== '' && { number: String(first.number) }),
    ...(first.title !== undefined && first.title !== '' && { title: first.title }),
    start: utc(first.scheduledStart),
    ...(first.scheduledEnd !== undefined && { end: utc(first.scheduledEnd) }),
    timezone: file.header.timezone,
    ...(first.location !== undefined && first.location !== '' && { place: first.location }),
    form: first.mode === 'physical' ? 'physical' : 'remote',
    ...(first.mode === 'hybrid' && { mixed: true }),
    language,
    ruleBook: 'as-recorded',
    provenance: {
      format: 'meeting-log/0',
      source: file.header.source,
      externalId: file.header.meeting.id,
      ...(file.header.licence !== '' && { licence: file.header.licence }),
      ...(file.header.clockNote !== '' && { clockNote: file.header.clockNote }),
    },
  };

  const translator = new Translator(file.events);
  const start = Date.parse(file.header.start);
  const steps = file.events.flatMap((event) => {
    const at = new Date(start + Math.round(event.t * 1000)).toISOString();
    return commandsFor(event, translator).map((command, index): Step => ({
      line: lineOf(event),
      t: event.t,
      id: commandId(file.hash, lineOf(event), index),
      command: { ...command, at },
    }));
  });
  return {
    organisation,
    body: { slug: bodySlug, name: first.body.name, seats, timezone: file.header.timezone, language },
    planId: commandId(file.hash, 1, 0),
    facts,
    seats,
    steps,
  };
}

/**
 * A UUID made of the file and the place in it, so that the same file sent again is recognised command by command and
 * writes nothing twice, whenever the first sending was broken off.
 */
export function commandId(fileHash: string, line: number, index: number): string {
  const digest = createHash('sha256').update(`${fileHash}:${line}:${index}`).digest('hex');
  const variant = ((Number.parseInt(digest.slice(16, 17), 16) & 3) | 8).toString(16);
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `5${digest.slice(13, 16)}`,
    variant + digest.slice(17, 20),
    digest.slice(20, 32),
  ].join('-');
}

function commandsFor(event: LogEvent, translator: Translator): Command[] {
  switch (event.type) {
    case 'agenda.published': {
      const items = [...event.items].sort((a, b) => a.order - b.order);
      const facts = items.map(itemFacts);
      const commands = portions(facts).map((part, index): Command => {
        const first = index === 0 && translator.firstAgenda();
        return { type: first ? 'agenda.publish' : 'agenda.supplement', items: part };
      });
      return [...commands, ...items.flatMap(itemNotes)];
    }
    case 'roster.published':
      return [{ type: 'roster.publish', people: event.persons.map(person) }];
    default:
      return translator.commandsFor(event);
  }
}

/** The agenda in pieces that fit into one command each; an empty agenda is one empty piece. */
function portions(items: AgendaItemFacts[]): AgendaItemFacts[][] {
  const parts: AgendaItemFacts[][] = [[]];
  let bytes = 0;
  for (const item of items) {
    const size = Buffer.byteLength(JSON.stringify(item));
    const last = parts.at(-1);
    if (last && last.length < itemsPerCommand && (last.length === 0 || bytes + size <= bytesPerCommand)) {
      last.push(item);
      bytes += size;
    } else {
      parts.push([item]);
      bytes = size;
    }
  }
  return parts;
}

const languages: readonly Language[] = ['nb', 'nn', 'en', 'de'];
/** Languages we have no words in are shown in English; what the source says stays in its own. */
const languageOf = (language: string): Language => languages.find((known) => known === language) ?? 'en';

export const utc = (time: string): Instant => new Date(time).toISOString();

/** "no:5006 Steinkjer" is the municipality Steinkjer; where only the country is told, the body stands for itself. */
function organisationOf(body: { name: string; jurisdiction: string }, language: Language): Import['organisation'] {
  const place = body.jurisdiction
    .replace(/^[a-z]{2}(:|$)/u, '')
    .replace(/^\d+\s+/u, '')
    .trim();
  const name = place === '' ? body.name : place;
  const slug = slugOf(name);
  if (slug === '') throw new LogError(2, 'the jurisdiction has no name an address could be made of');
  return { slug, name, language };
}

function seatsOf(events: readonly LogEvent[]): number {
  for (const event of events) {
    if (event.type !== 'roster.published') continue;
    return event.seats ?? event.persons.filter(({ role }) => role !== 'substitute' && role !== 'unlisted').length;
  }
  return 0;
}

const itemKinds: Record<string, AgendaItemFacts['kind']> = {
  decision: 'decision',
  report: 'report',
  briefing: 'briefing',
  question: 'question',
  attendance: 'attendance',
  heading: 'heading',
};

function itemFacts(item: LogItem): AgendaItemFacts {
  const kind = itemKinds[item.kind] ?? 'other';
  const nativeKind = item.caseType ?? (kind === item.kind ? undefined : item.kind);
  return {
    item: item.id,
    number: item.number ?? '',
    title: item.title ?? '',
    kind,
    ...(item.public === false && { expectedClosed: true }),
    ...(item.caseId !== undefined && item.caseId !== null && item.caseId !== '' && { caseRef: String(item.caseId) }),
    externalId: String(item.nativeId ?? item.id),
    ...(nativeKind !== undefined && { nativeKind }),
  };
}

/** What a source says about an item that our agenda has no field for. */
function itemNotes(item: LogItem): Command[] {
  const said = [
    item.note,
    item.consent === true ? 'consent' : undefined,
    item.committee,
    item.reference,
    item.sameCaseAs && `same case as ${item.sameCaseAs.join(', ')}`,
  ].filter((text) => text !== undefined && text !== '');
  if (said.length === 0) return [];
  return [
    {
      type: 'note.add',
      item: item.id,
      code: 'source-note',
      text: said.join(' · ').slice(0, longestNote),
      access: 'public',
    },
  ];
}

const roles: Record<string, RosterPerson['role']> = {
  chair: 'chair',
  'deputy-chair': 'deputy-chair',
  member: 'member',
  substitute: 'substitute',
  administration: 'administration',
};

/** Whoever a source lists without a role is taken for a member: lists of members seldom say so at each name. */
function person({ id, name, party, role, nativeId }: LogPerson): RosterPerson {
  const known = role === undefined ? 'member' : (roles[role] ?? 'other');
  return {
    person: id,
    name,
    ...(party !== undefined && { party }),
    role: known,
    externalId: String(nativeId ?? id),
    ...(role !== undefined && known !== role && { nativeRole: role }),
  };
}
