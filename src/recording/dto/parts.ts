import { Matches } from 'class-validator';
import { applyDecorators } from '@nestjs/common';
import type {
  AgendaItemFacts,
  MeetingFacts,
  RollEntry,
  RosterPerson,
  TextRef,
  VoteOption,
} from '../../procedure/events.js';
import type { Announced, VoteOutcome } from '../../procedure/results.js';
import type { RuleBookId } from '../../procedure/rule-book.js';
import type {
  AttendanceStatus,
  Ballot,
  BodyType,
  DocumentLink,
  ItemKind,
  Language,
  MeetingForm,
  MeetingKind,
  Mode,
  Provenance,
  Tally,
} from '../../procedure/vocabulary.js';
import { Id, isId, Many, Moment, OneOf, Part, Shaped, Slug, Text, Truth, Whole } from '../../platform/fields.js';
import {
  attendanceStatuses,
  bodyTypes,
  itemKinds,
  languages,
  meetingForms,
  meetingKinds,
  modes,
  rosterRoles,
  ruleBooks,
  voteOutcomes,
} from '../words.js';

/** The longest of each kind of text. Real agendas have titles of ten thousand characters. */
export const lengths = { title: 10_000, text: 50_000, note: 20_000, reason: 4_000, name: 200, number: 120 } as const;
export const most = { people: 400, items: 400, ballots: 400, options: 60, documents: 60, motions: 60 } as const;

/** No `@` before the path: `https://kommunen.example@somewhere-else` shows a reader the one host and asks the other. */
const webAddressForm = /^https?:\/\/[^\s"'<>\\/?#@]+([/?#][^\s"'<>\\]*)?$/;

export const WebAddress = (extra: { optional?: boolean; description?: string } = {}) =>
  applyDecorators(Text(2_000, extra), Matches(webAddressForm));

/** A day, `2026-11-23`; that the calendar has it is the procedure’s to say. */
export const OnDay = (extra: { optional?: boolean; description?: string } = {}) =>
  applyDecorators(Text(10, extra), Matches(/^\d{4}-\d{2}-\d{2}$/));

export class OrganisationRefDto {
  @Slug(60)
  slug: string;

  @Text(lengths.name)
  name: string;
}

export class BodyRefDto extends OrganisationRefDto {
  @Id()
  id: string;

  @OneOf(bodyTypes, { optional: true })
  type?: BodyType;
}

export class PublicAccessDto {
  @Text(500, { optional: true })
  room?: string;

  @WebAddress({ optional: true })
  streamUrl?: string;

  @OneOf(['hls', 'embed'], { optional: true })
  streamKind?: 'hls' | 'embed';
}

export class ProvenanceDto implements Provenance {
  @Text(120)
  format: string;

  @Text(500)
  source: string;

  @Text(500)
  externalId: string;

  @Text(500, { optional: true })
  licence?: string;

  @Text(1_000, { optional: true })
  clockNote?: string;
}

export class MeetingFactsDto implements MeetingFacts {
  @Part(() => OrganisationRefDto)
  organisation: OrganisationRefDto;

  @Part(() => BodyRefDto)
  body: BodyRefDto;

  @Slug(60)
  slug: string;

  @Text(lengths.number, { optional: true })
  number?: string;

  @Text(500, { optional: true })
  title?: string;

  @OneOf(meetingKinds, { optional: true })
  kind?: MeetingKind;

  @Whole(1, 10_000, { optional: true, description: 'How many members demanded that the meeting be held.' })
  demandedByMembers?: number;

  @Moment()
  start: string;

  @Moment({ optional: true })
  end?: string;

  @Text(60)
  timezone: string;

  @Text(500, { optional: true })
  place?: string;

  @OneOf(meetingForms)
  form: MeetingForm;

  @Truth({ optional: true })
  mixed?: boolean;

  @OneOf(languages)
  language: Language;

  @OneOf(ruleBooks)
  ruleBook: RuleBookId;

  @Part(() => PublicAccessDto, { optional: true })
  publicAccess?: PublicAccessDto;

  @Truth({ optional: true })
  remotePermitted?: boolean;

  @Part(() => ProvenanceDto, { optional: true })
  provenance?: ProvenanceDto;
}

export class RosterPersonDto implements RosterPerson {
  @Id()
  person: string;

  @Text(lengths.name)
  name: string;

  @Text(120, { optional: true })
  party?: string;

  @Text(120, { optional: true })
  group?: string;

  @Id({ optional: true })
  seat?: string;

  @OneOf(rosterRoles)
  role: RosterPerson['role'];

  @Whole(0, 10_000, { optional: true })
  order?: number;

  @Text(500, { optional: true })
  externalId?: string;

  @Text(lengths.name, { optional: true })
  nativeRole?: string;
}

export class DocumentDto implements DocumentLink {
  @Id()
  id: string;

  @Text(1_000)
  title: string;

  @WebAddress()
  url: string;

  @Matches(/^[0-9a-f]{64}$/)
  @Text(64, { description: 'SHA-256 of the bytes, hexadecimal, small letters.' })
  sha256: string;

  @Text(120)
  mediaType: string;

  @Whole(0, Number.MAX_SAFE_INTEGER, { optional: true })
  bytes?: number;

  @OneOf(['public', 'restricted'])
  access: 'public' | 'restricted';

  @Text(500, { optional: true, description: 'The provision it is restricted by; demanded when it is.' })
  basis?: string;
}

export class AgendaItemDto implements AgendaItemFacts {
  @Id()
  item: string;

  @Text(lengths.number, { mayBeEmpty: true })
  number: string;

  @Text(lengths.title, { mayBeEmpty: true, description: 'What everybody may read; it may be neutral.' })
  title: string;

  @Text(lengths.title, {
    optional: true,
    description: 'The full title, where the public one is neutral. Stays inside.',
  })
  restrictedTitle?: string;

  @OneOf(itemKinds)
  kind: ItemKind;

  @Truth({ optional: true })
  expectedClosed?: boolean;

  @Text(lengths.text, { optional: true })
  recommendation?: string;

  @Text(200, { optional: true })
  caseRef?: string;

  @OnDay({ optional: true, description: 'The day a citizens’ proposal came in.' })
  receivedOn?: string;

  @Many(() => DocumentDto, most.documents, { optional: true })
  documents?: DocumentDto[];

  @Text(500, { optional: true })
  externalId?: string;

  @Text(200, { optional: true })
  nativeKind?: string;
}

export class RollEntryDto implements RollEntry {
  @Id()
  person: string;

  @OneOf(attendanceStatuses)
  status: AttendanceStatus;

  @OneOf(modes, { optional: true })
  mode?: Mode;

  @Id({ optional: true })
  substituteFor?: string;

  @Text(lengths.reason, { optional: true, description: 'Why somebody is absent. Stays inside.' })
  reason?: string;

  @Text(200, { optional: true })
  nativeStatus?: string;
}

export class VoteOptionDto implements VoteOption {
  @Id()
  option: string;

  @Text(lengths.text)
  text: string;

  @Id({ optional: true })
  motion?: string;
}

export class NativeRuleDto {
  @Text(120, { optional: true })
  majority?: string;

  @Text(120, { optional: true })
  tie?: string;

  @Text(120, { optional: true })
  method?: string;

  @Truth({ optional: true })
  enBloc?: boolean;
}

export class CastingDto {
  @Id({ optional: true })
  by?: string;

  @Id()
  choice: string;
}

export class AnnouncedDto implements Announced {
  @OneOf(voteOutcomes)
  outcome: VoteOutcome;

  @Id({ optional: true })
  chosen?: string;

  @TallyField({ optional: true })
  counts?: Tally;

  @Part(() => CastingDto, { optional: true })
  casting?: CastingDto;

  @Truth({ optional: true })
  unanimous?: boolean;

  @Text(lengths.note, { optional: true })
  text?: string;
}

/** A plain object of at most `most.options` choices, each with a whole number of votes. */
export function isTally(value: unknown): value is Tally {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length <= most.options &&
    entries.every(([choice, votes]) => isId(choice) && Number.isInteger(votes) && votes >= 0 && votes <= 10_000)
  );
}

/** At most `most.ballots` pairs of person and choice. */
export function isBallots(value: unknown): value is Ballot[] {
  return (
    Array.isArray(value) &&
    value.length <= most.ballots &&
    value.every((pair) => Array.isArray(pair) && pair.length === 2 && isId(pair[0]) && isId(pair[1]))
  );
}

const textKeys: Record<TextRef['what'], string> = {
  'item-title': 'item',
  motion: 'motion',
  decision: 'item',
  note: 'note',
  said: 'said',
  'person-name': 'person',
};

/** One text that may be corrected: what it is, and the one id that says which. */
export function isTextRef(value: unknown): value is TextRef {
  if (typeof value !== 'object' || value === null) return false;
  const { what, ...rest } = value as Record<string, unknown>;
  const key = typeof what === 'string' && Object.hasOwn(textKeys, what) ? textKeys[what as TextRef['what']] : null;
  if (key === null || Object.keys(rest).length !== 1 || !Object.hasOwn(rest, key)) return false;
  return key === 'note' || key === 'said' ? Number.isSafeInteger(rest[key]) : isId(rest[key]);
}

export function TallyField(extra: { optional?: boolean } = {}) {
  return Shaped(
    'isTally',
    isTally,
    { type: 'object', description: 'Votes by choice: `{ "for": 14, "against": 11 }`.' },
    extra,
  );
}

export function BallotsField(extra: { optional?: boolean } = {}) {
  return Shaped(
    'isBallots',
    isBallots,
    {
      type: 'array',
      maxItems: most.ballots,
      description: 'Pairs of person and choice: `[["medlem-2", "for"]]`. A choice is for, against, blank or an option.',
    },
    extra,
  );
}

export function TextRefField() {
  return Shaped('isTextRef', isTextRef, {
    type: 'object',
    description:
      '`{ "what": "item-title", "item" }`, `{ "what": "motion", "motion" }`, `{ "what": "decision", "item" }`, `{ "what": "note", "note" }`, `{ "what": "said", "said" }` (questions, answers and reports) or `{ "what": "person-name", "person" }`.',
  });
}
