import type { RuleBookId } from '../../procedure/rule-book.js';
import type { ItemId, Language, MeetingForm, MeetingKind } from '../../procedure/vocabulary.js';
import { Id, Ids, Many, Moment, OneOf, Part, Slug, Text, Truth, Whole } from '../../platform/fields.js';
import { languages, meetingForms, meetingKinds, ruleBooks } from '../words.js';
import type { Payload } from './command.dto.js';
import { CommandDto } from './command.dto.js';
import {
  AgendaItemDto,
  DocumentDto,
  lengths,
  MeetingFactsDto,
  most,
  ProvenanceDto,
  PublicAccessDto,
  RosterPersonDto,
} from './parts.js';

/** `POST /meetings`: what the house does not know already. */
export class PlanDto {
  @Id({ description: 'Id of the body, `{organisation}-{body}`.' })
  body: string;

  @Moment()
  start: string;

  @Moment({ optional: true })
  end?: string;

  @Text(500, { optional: true })
  place?: string;

  @OneOf(meetingForms)
  form: MeetingForm;

  @OneOf(meetingKinds, { optional: true, description: 'Left out: an ordinary meeting.' })
  kind?: MeetingKind;

  @Truth({ optional: true, description: 'Some sit in the room and some do not.' })
  mixed?: boolean;

  @Text(500, { optional: true })
  title?: string;

  @Text(lengths.number, { optional: true })
  number?: string;

  @Part(() => PublicAccessDto, { optional: true })
  publicAccess?: PublicAccessDto;

  @Truth({ optional: true, description: 'Left out: as the body has it.' })
  remotePermitted?: boolean;

  @Part(() => ProvenanceDto, { optional: true, description: 'Only for a record made elsewhere; for administrators.' })
  provenance?: ProvenanceDto;

  @OneOf(ruleBooks, { optional: true, description: 'Left out: as the body has it.' })
  ruleBook?: RuleBookId;

  @OneOf(languages, { optional: true })
  language?: Language;

  @Slug(60, { optional: true, description: 'Left out: the local date, with -2 for the second meeting of a day.' })
  slug?: string;

  @Whole(0, 1_000, { optional: true, description: 'Left out: as the body has it.' })
  seats?: number;

  @OneOf(['registry', 'none'], { optional: true, description: 'Whether the body’s members become the roster.' })
  roster?: 'registry' | 'none';
}

export class PlanMeetingDto extends CommandDto implements Payload<'meeting.plan'> {
  @Part(() => MeetingFactsDto)
  facts: MeetingFactsDto;

  @Whole(0, 1_000)
  seats: number;
}

export class AnnounceMeetingDto extends CommandDto implements Payload<'meeting.announce'> {}

export class ChangesDto {
  @Text(500, { optional: true })
  title?: string;

  @Moment({ optional: true })
  start?: string;

  @Moment({ optional: true })
  end?: string;

  @Text(500, { optional: true })
  place?: string;

  @OneOf(meetingForms, { optional: true })
  form?: MeetingForm;

  @Truth({ optional: true })
  mixed?: boolean;

  @Part(() => PublicAccessDto, { optional: true })
  publicAccess?: PublicAccessDto;
}

export class ReviseMeetingDto extends CommandDto implements Payload<'meeting.revise'> {
  @Part(() => ChangesDto)
  changes: ChangesDto;
}

export class SummonMeetingDto extends CommandDto implements Payload<'meeting.summon'> {
  @Whole(0, 365, {
    optional: true,
    description: 'Only where the summons went out before it is recorded; otherwise counted from the dates.',
  })
  noticeDays?: number;

  @Truth()
  documentsSent: boolean;
}

export class PostponeMeetingDto extends CommandDto implements Payload<'meeting.postpone'> {
  @Moment({ optional: true })
  until?: string;

  @Text(lengths.reason, { optional: true })
  comment?: string;
}

export class CancelMeetingDto extends CommandDto implements Payload<'meeting.cancel'> {
  @Text(lengths.reason, { optional: true })
  comment?: string;
}

export class PublishRosterDto extends CommandDto implements Payload<'roster.publish'> {
  @Many(() => RosterPersonDto, most.people)
  people: RosterPersonDto[];
}

export class PublishAgendaDto extends CommandDto implements Payload<'agenda.publish'> {
  @Many(() => AgendaItemDto, most.items)
  items: AgendaItemDto[];
}

export class SupplementAgendaDto extends CommandDto implements Payload<'agenda.supplement'> {
  @Many(() => AgendaItemDto, most.items)
  items: AgendaItemDto[];
}

export class ReorderAgendaDto extends CommandDto implements Payload<'agenda.reorder'> {
  @Ids(2 * most.items)
  order: ItemId[];
}

export class WithdrawItemDto extends CommandDto implements Payload<'item.withdraw'> {
  @Id()
  item: string;

  @Text(lengths.reason, { optional: true })
  reason?: string;
}

export class LinkDocumentDto extends CommandDto implements Payload<'document.link'> {
  @Id()
  item: string;

  @Part(() => DocumentDto)
  document: DocumentDto;
}

export class AdmitItemDto extends CommandDto implements Payload<'item.admit'> {
  @Id()
  item: string;

  @Whole(0, 1_000, { description: 'How many of those attending object to handling it.' })
  objecting: number;

  @Truth()
  chairObjects: boolean;
}
