import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Who } from '../identity/who.js';
import { holds, holdsInHouse } from '../identity/who.js';
import { problem } from '../platform/problems.js';
import type { CommandOf } from '../procedure/commands.js';
import type { Actor, MeetingFacts } from '../procedure/events.js';
import { CommandReused } from '../record/meeting-log.js';
import type { Body, Organisation } from '../registry/entities.js';
import { Registry } from '../registry/registry.js';
import type { PlanDto } from './dto/planning.dto.js';
import { RecordingService } from './recording.service.js';
import { Turns } from './turns.js';

export interface Planned {
  id: string;
  path: string;
  repeated: boolean;
}

/** More meetings of one body in one day there never were. */
const mostInADay = 50;

/** Making meetings out of what the registry knows of a body. */
@Injectable()
export class Planning {
  private readonly turns = new Turns();

  constructor(
    private readonly recording: RecordingService,
    private readonly registry: Registry,
  ) {}

  /** @throws problem forbidden · meeting-exists · CommandReused · Refused */
  async plan(wish: PlanDto, commandId: string, who: Who): Promise<Planned> {
    const body = await this.registry.body(wish.body);
    const organisation = body && (await this.registry.organisation(body.organisation));
    // The same answer for a body that does not exist as for one that is none of theirs.
    if (!body || !organisation || !mayPlan(who, body, wish)) throw problem('forbidden');
    // Under that book nothing is refused, so it is for what happened elsewhere, and says where.
    if ((wish.ruleBook ?? body.ruleBook) === 'as-recorded' && wish.provenance === undefined)
      throw problem('invalid', { fields: [{ path: '/provenance', rule: 'isDefinedWhenAsRecorded' }] });
    const by = actorOf(who, wish.provenance !== undefined);
    // A request waits for itself first: sent twice at once, for two bodies even, the second finds what the first made.
    return this.turns.take(`request ${commandId}`, () =>
      this.turns.take(`body ${body.id}`, async () => {
        const slug = (await this.slugBefore(body, wish, commandId)) ?? (await this.freeSlug(body, wish));
        const id = meetingId(body, slug);
        const command = planCommand(organisation, body, slug, wish);
        const { repeated } = await this.recording.record(id, commandId, by, command);
        // If the power goes here, the meeting stands without a roster; the same request again finds it and goes on.
        if (wish.roster !== 'none') await this.takeRoster(id, body, commandId, by);
        return { id, path: `/${body.organisation}/${body.slug}/${slug}`, repeated };
      }),
    );
  }

  private async takeRoster(id: string, body: Body, commandId: string, by: Actor): Promise<void> {
    const rosterId = derivedId(commandId, 'roster.publish');
    if (await this.recording.knows(id, rosterId)) return;
    const people = await this.registry.members(body.id);
    if (people.length > 0) await this.recording.record(id, rosterId, by, { type: 'roster.publish', people });
  }

  /**
   * The one this request got before. The rest of what it says is compared where it is recorded.
   *
   * @throws CommandReused where the request went to another body, or asks for another address than it got
   */
  private async slugBefore(body: Body, wish: PlanDto, commandId: string): Promise<string | null> {
    const meeting = await this.recording.meetingOf(commandId);
    if (meeting === null) return null;
    const slug = candidates(body, wish).find((candidate) => meetingId(body, candidate) === meeting);
    if (slug === undefined) throw new CommandReused(commandId);
    return slug;
  }

  private async freeSlug(body: Body, wish: PlanDto): Promise<string> {
    for (const candidate of candidates(body, wish))
      if ((await this.recording.stands(meetingId(body, candidate))) === null) return candidate;
    throw problem('meeting-exists');
  }
}

/** The addresses a meeting may get, the first that is free: the one wished for, or its day and a number. */
function candidates(body: Body, { slug, start }: PlanDto): string[] {
  if (slug !== undefined) return [slug];
  const day = localDate(start, body.timezone);
  return Array.from({ length: mostInADay }, (_, place) => (place === 0 ? day : `${day}-${place + 1}`));
}

/** `{organisation}-{body}-{slug}` */
const meetingId = (body: Body, slug: string) => `${body.id}-${slug}`;

/** A record made elsewhere is brought in by an administrator; a body's own meetings are its secretary's. */
function mayPlan(who: Who, body: Body, { provenance }: PlanDto): boolean {
  return provenance === undefined
    ? holds(who, 'secretary', { body: body.id, organisation: body.organisation })
    : holdsInHouse(who, 'administrator');
}

export function actorOf(who: Who, importing: boolean): Actor {
  return importing
    ? { kind: 'import', account: who.account }
    : { kind: 'account', account: who.account, role: 'secretary' };
}

function planCommand(
  { slug: organisation, name }: Organisation,
  body: Body,
  slug: string,
  wish: PlanDto,
): CommandOf<'meeting.plan'> {
  const { body: _body, roster: _roster, slug: _slug, ruleBook, language, seats, remotePermitted, ...told } = wish;
  const facts: MeetingFacts = {
    ...told,
    organisation: { slug: organisation, name },
    body: { id: body.id, slug: body.slug, name: body.name, ...(body.type !== null && { type: body.type }) },
    slug,
    timezone: body.timezone,
    language: language ?? body.language,
    ruleBook: ruleBook ?? body.ruleBook,
    remotePermitted: remotePermitted ?? body.remotePermitted,
  };
  return { type: 'meeting.plan', facts, seats: seats ?? body.seats };
}

/** The day in the meeting's own time zone, ISO. */
export const localDate = (instant: string, timeZone: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(instant));

/** A further command of the same request: the same request again leads to the same id. */
export function derivedId(commandId: string, what: string): string {
  const hex = createHash('sha256').update(`${commandId}\n${what}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
