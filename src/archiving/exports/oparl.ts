import type { MeetingSummary } from '../../contract/following.js';
import type { Meeting } from '../../procedure/meeting.js';
import type { Minutes, MinutesItem, MinutesVote } from '../../procedure/minutes-document.js';
import type { Instant } from '../../procedure/vocabulary.js';

/**
 * OParl 1.1 (oparl.org, 2020-07-14): the objects a crawler of council systems reads. Each is named by the address where it
 * is had. It has no object for votes; they stand on their agenda item as `tribune:votes`.
 */

/** An object as it goes out: what is undefined is left out. */
export type OparlObject = { id: string; type: string } & Record<string, unknown>;

export interface OparlOrganisation {
  slug: string;
  name: string;
}

/** What a meeting is told from. Times of the record, not of the evening: `created` ≤ `modified`. */
export interface OparlSource {
  /** Where this house answers, without a slash at the end. */
  origin: string;
  summary: MeetingSummary;
  meeting: Meeting;
  minutes: Minutes;
  created: Instant;
  modified: Instant;
}

const typed = (name: string): string => `https://schema.oparl.org/1.1/${name}`;

export const oparlRoot = (origin: string): string => `${origin}/oparl/v1.1`;

const bodyId = (origin: string, slug: string): string => `${oparlRoot(origin)}/bodies/${slug}`;
const organizationId = (
  origin: string,
  { organisation, body }: Pick<MeetingSummary, 'organisation' | 'body'>,
): string => `${bodyId(origin, organisation.slug)}/organizations/${body.slug}`;
const meetingId = ({ origin, summary }: OparlSource): string => `${oparlRoot(origin)}/meetings/${summary.id}`;
const itemId = (source: OparlSource, item: string): string => `${meetingId(source)}/items/${encodeURIComponent(item)}`;
const fileId = (source: OparlSource, item: string, document: string): string =>
  `${itemId(source, item)}/files/${encodeURIComponent(document)}`;

export const oparlSystem = (origin: string): OparlObject => ({
  id: oparlRoot(origin),
  type: typed('System'),
  oparlVersion: typed(''),
  name: 'Tribune',
  body: `${oparlRoot(origin)}/bodies`,
  website: origin,
});

/** A municipality. */
export function oparlBody(origin: string, { slug, name }: OparlOrganisation): OparlObject {
  const id = bodyId(origin, slug);
  return {
    id,
    type: typed('Body'),
    system: oparlRoot(origin),
    name,
    organization: `${id}/organizations`,
    person: `${id}/people`,
    meeting: `${id}/meetings`,
    paper: `${id}/papers`,
    legislativeTerm: [],
    web: `${origin}/${slug}`,
  };
}

/** A council, board or committee. */
export function oparlOrganization(
  origin: string,
  organisation: OparlOrganisation,
  body: OparlOrganisation,
): OparlObject {
  const id = organizationId(origin, { organisation, body });
  return {
    id,
    type: typed('Organization'),
    body: bodyId(origin, organisation.slug),
    name: body.name,
    shortName: body.slug,
    meeting: `${id}/meetings`,
    web: `${origin}/${organisation.slug}/${body.slug}`,
  };
}

/** The words OParl recommends; what it has none for is told by `tribune:status`. */
function meetingState({ status }: MeetingSummary): string {
  if (status === 'ended') return 'durchgeführt';
  return ['summoned', 'in-session', 'recess', 'collecting'].includes(status) ? 'eingeladen' : 'terminiert';
}

/**
 * A meeting with everything in it.
 * @param bare without what is embedded (`omit_internal`)
 */
export function oparlMeeting(source: OparlSource, bare = false): OparlObject {
  const { origin, summary, minutes } = source;
  const { header } = minutes;
  const id = meetingId(source);
  const api = `${origin}/api/v1/meetings/${summary.id}`;
  return {
    id,
    type: typed('Meeting'),
    name: [summary.body.name, summary.number, summary.title].filter(Boolean).join(' '),
    meetingState: meetingState(summary),
    cancelled: summary.status === 'cancelled' || summary.status === 'postponed',
    start: header.opened ?? summary.start,
    end: summary.end ?? undefined,
    organization: [organizationId(origin, summary)],
    ...(!bare && {
      location: summary.place ? oparlLocation(source) : undefined,
      resultsProtocol: summary.status === 'ended' ? oparlProtocol(source) : undefined,
      agendaItem: minutes.items.map((item, order) => oparlAgendaItem(source, item, order)),
    }),
    ...times(source),
    web: `${origin}${summary.path}`,
    'tribune:status': summary.status,
    'tribune:minutes': `${api}/minutes.json`,
  };
}

const times = ({ created, modified }: OparlSource) => ({ created, modified });

const deleted = (id: string, name: string, created: Instant, modified: Instant): OparlObject => ({
  id,
  type: typed(name),
  created,
  modified,
  deleted: true,
});

/** Where it is held; a stub where the place was taken out of the record; null where none was told. */
export function oparlLocation(source: OparlSource): OparlObject | null {
  const { summary, meeting, created } = source;
  const id = `${meetingId(source)}/location`;
  const gone = meeting.mending.withheld.findLast(({ of }) => of.what === 'meeting-place');
  if (summary.place)
    return {
      id,
      type: typed('Location'),
      description: summary.place,
      meetings: [meetingId(source)],
      ...times(source),
    };
  return gone ? deleted(id, 'Location', created, gone.at) : null;
}

/** The minutes as they stand, to print; null until the meeting has ended. */
export function oparlProtocol(source: OparlSource): OparlObject | null {
  const { origin, summary, minutes } = source;
  if (summary.status !== 'ended') return null;
  return {
    id: `${meetingId(source)}/protocol`,
    type: typed('File'),
    fileName: `${summary.id}.pdf`,
    mimeType: 'application/pdf',
    accessUrl: `${origin}/api/v1/meetings/${summary.id}/minutes.pdf`,
    meeting: [meetingId(source)],
    ...times(source),
    'tribune:minutesStatus': minutes.status,
  };
}

/** One matter, by its id in the record; null where there is none of that id. */
export function oparlItem(source: OparlSource, item: string): OparlObject | null {
  const order = source.minutes.items.findIndex((one) => one.item === item);
  const found = source.minutes.items[order];
  return found ? oparlAgendaItem(source, found, order) : null;
}

/** `order` counts from 0. */
function oparlAgendaItem(source: OparlSource, item: MinutesItem, order: number): OparlObject {
  const closed = item.expectedClosed || item.closures.some(({ forDebate }) => !forDebate);
  const files = item.documents.flatMap(({ id }) => {
    const file = oparlFile(source, item.item, id);
    return file && !file['deleted'] ? [file] : [];
  });
  return {
    id: itemId(source, item.item),
    type: typed('AgendaItem'),
    meeting: meetingId(source),
    number: item.number || undefined,
    order,
    name: item.title || undefined,
    public: !closed,
    result: item.outcome ?? (item.state === 'withdrawn' ? 'withdrawn' : undefined),
    resolutionText: item.decision?.text || undefined,
    auxiliaryFile: files.length > 0 ? files : undefined,
    start: item.begun ?? undefined,
    end: item.ended ?? undefined,
    ...times(source),
    'tribune:votes': item.votes.length > 0 ? item.votes.map(voteTold) : undefined,
  };
}

/** Counts only: ballots by name stand in `tribune:minutes`. */
const voteTold = ({ vote, question, method, state, calledAt, declaredAt, sentence, tally, result }: MinutesVote) => ({
  vote,
  question,
  method,
  state,
  calledAt,
  declaredAt,
  sentence,
  tally,
  outcome: result?.outcome ?? null,
});

/** A document of a matter; a stub where it was taken out of the record; null where there never was one. */
export function oparlFile(source: OparlSource, item: string, document: string): OparlObject | null {
  const { origin, meeting, minutes, created } = source;
  const id = fileId(source, item, document);
  const gone = meeting.mending.withheld.findLast(
    ({ of }) => of.what === 'document' && of.item === item && of.document === document,
  );
  if (gone) return deleted(id, 'File', created, gone.at);
  const found = minutes.items.find((one) => one.item === item)?.documents.find((one) => one.id === document);
  if (!found?.url || !URL.canParse(found.url, origin)) return null;
  return {
    id,
    type: typed('File'),
    name: found.title || undefined,
    mimeType: found.mediaType || undefined,
    accessUrl: new URL(found.url, origin).href,
    agendaItem: [itemId(source, item)],
    ...times(source),
    'tribune:sha256': found.sha256 || undefined,
  };
}

export interface OparlList {
  data: OparlObject[];
  pagination: { totalElements?: number; elementsPerPage: number };
  links: { first: string; self: string; next?: string };
}

/**
 * A page of an external list.
 * @param at address of the list
 * @param asked filters and limit as they were asked for, kept in every link
 * @param place where this page and the next one begin; null where it is the first, or where none follows
 */
export function oparlList(
  data: OparlObject[],
  at: string,
  asked: Record<string, string>,
  place: { self: string | null; next: string | null; limit: number; total?: number },
): OparlList {
  const link = (cursor: string | null): string => {
    const query = new URLSearchParams(cursor === null ? asked : { ...asked, cursor }).toString();
    return query === '' ? at : `${at}?${query}`;
  };
  return {
    data,
    pagination: {
      ...(place.total !== undefined && { totalElements: place.total }),
      elementsPerPage: place.limit,
    },
    links: {
      first: link(null),
      self: link(place.self),
      ...(place.next !== null && { next: link(place.next) }),
    },
  };
}
