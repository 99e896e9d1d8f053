import { Matches } from 'class-validator';
import { largestMemberList } from '../contract/member-list.js';
import { Id, Many, OneOf, Part, Slug, Text, Texts, Truth, Whole } from '../platform/fields.js';
import type { RosterPerson } from '../procedure/events.js';
import { ruleBookIds, type RuleBookId } from '../procedure/rule-book.js';
import type { BodyType, Language } from '../procedure/vocabulary.js';

export const languages = ['nb', 'nn', 'en', 'de'] as const satisfies readonly Language[];
export const ruleBooks = ruleBookIds;
export const rosterRoles = [
  'chair',
  'deputy-chair',
  'member',
  'temporary-member',
  'substitute',
  'administration',
  'other',
] as const satisfies readonly RosterPerson['role'][];
export const bodyTypes = [
  'council',
  'executive-board',
  'committee',
  'enterprise-board',
  'youth-council',
  'other',
] as const satisfies readonly BodyType[];
export const mostPeople = 400;

export class OrganisationDto {
  @Text(200)
  name: string;

  @OneOf(languages)
  language: Language;
}

export class BodyProfileDto {
  @Text(500, { optional: true })
  place?: string;

  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/)
  @Text(5, { optional: true, description: 'Clock time in the body’s time zone, `18:00`.' })
  startsAt?: string;

  @OneOf(['physical', 'mixed', 'remote'], { optional: true })
  form?: 'physical' | 'mixed' | 'remote';

  @Text(500, { optional: true, description: 'Where the public sits.' })
  room?: string;

  @Matches(/^https:\/\/[^\s]+$/)
  @Text(2000, { optional: true })
  streamUrl?: string;
}

export class BodyDto {
  @Text(200)
  name: string;

  @OneOf(bodyTypes, { optional: true, description: 'Some rules are for councils only, or for boards.' })
  type?: BodyType;

  @Whole(0, 1000)
  seats: number;

  @OneOf(ruleBooks)
  ruleBook: RuleBookId;

  @OneOf(languages)
  language: Language;

  @Text(60, { description: 'IANA name, `Europe/Oslo`.' })
  timezone: string;

  @Truth({ description: 'The council has decided that this body may meet remotely (kommuneloven § 11-7).' })
  remotePermitted: boolean;

  @Texts(20, 253, { optional: true, description: 'Hosts that this body’s streams may come from.' })
  streamHosts?: string[];

  @Part(() => BodyProfileDto, { optional: true, description: 'What a meeting of this body starts from.' })
  profile?: BodyProfileDto;
}

export class PersonDto implements RosterPerson {
  @Id()
  person: string;

  @Text(200)
  name: string;

  @Text(120, { optional: true })
  party?: string;

  @Text(120, { optional: true, description: 'The list that won the seat; substitutes are called from it.' })
  group?: string;

  @Id({ optional: true })
  seat?: string;

  @OneOf(rosterRoles)
  role: RosterPerson['role'];

  @Whole(0, 10_000, { optional: true, description: 'Place in the order in which the group’s substitutes are called.' })
  order?: number;

  @Text(200, { optional: true })
  externalId?: string;

  @Text(200, { optional: true })
  nativeRole?: string;
}

export class MembersDto {
  @Many(() => PersonDto, mostPeople)
  members: PersonDto[];
}

export class MemberListDto {
  @Matches(/^[A-Za-z0-9+/]+={0,2}$/)
  @Text(Math.ceil(largestMemberList / 3) * 4, { description: 'The file as the spreadsheet saved it (CSV), in Base64.' })
  file: string;

  @Truth({ description: 'The file is the whole list: who is not in it no longer sits there.' })
  whole: boolean;
}

export class TakeMemberListDto extends MemberListDto {
  @Matches(/^[0-9a-f]{64}$/)
  @Text(64, { description: 'The preview’s `seen`: what is written is what was seen.' })
  seen: string;
}

export class OrganisationPath {
  @Slug(60)
  slug: string;
}

export class BodyPath extends OrganisationPath {
  @Slug(60)
  bodySlug: string;
}
