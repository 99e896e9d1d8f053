import { setImmediate as pause } from 'node:timers/promises';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiBadRequestResponse, ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { ArchiveSurvey, SurveyedMeeting } from '../contract/archive-survey.js';
import { holds, WhoAsks, type Who } from '../identity/who.js';
import { Allowed } from '../platform/access.js';
import { PublicStore } from '../platform/database.js';
import { problem } from '../platform/problems.js';
import { Folds } from '../public-record/folds.js';
import { PublicFiles } from '../public-record/public-files.js';
import { PublicRecord, type MeetingFilter } from '../public-record/public-record.js';
import { bodyId } from '../registry/registry.js';
import { keptFiles, missingFiles } from './deposit/kept.js';
import { lackingOf } from './deposit/survey.js';
import { MinutesFolders } from './minutes-folders.js';

/** Each has to be folded from its first entry. */
const meetingsAtOnce = 50;

const example: ArchiveSurvey = {
  meetings: [
    {
      id: 'fjordvik-kst-2026-11-23',
      path: '/fjordvik/kst/2026-11-23',
      title: null,
      start: '2026-11-23T17:00:00.000Z',
      timezone: 'Europe/Oslo',
      status: 'ended',
      lacking: ['minutes-not-approved'],
    },
  ],
  next: null,
};

type Place = { organisation: string; body: string };

/** What the archivist of a body looks at before an archive is made. Reads the public record, as the archive does. */
@ApiTags('Archiving')
@Controller('api/v1/archive')
export class ArchiveSurveyController {
  constructor(
    private readonly store: PublicStore,
    private readonly record: PublicRecord,
    private readonly files: PublicFiles,
    private readonly folders: MinutesFolders,
  ) {}

  @Allowed(['archivist'], 'anywhere')
  @Get('survey')
  @ApiOperation({
    summary: 'The meetings of a body in a period, and what each still lacks',
    description: `At most ${meetingsAtOnce}, most recent first; ask on with \`cursor\` while \`next\` is not null. A role over the body is needed.`,
  })
  @ApiQuery({
    name: 'body',
    example: 'fjordvik/kst',
    description: 'Municipality and body, as `npm run archive` takes it',
  })
  @ApiQuery({
    name: 'from',
    required: false,
    example: '2026-01-01',
    description: 'First day, in each meeting’s own zone',
  })
  @ApiQuery({ name: 'to', required: false, example: '2026-12-31', description: 'Last day, included' })
  @ApiQuery({ name: 'cursor', required: false, description: '`next` of the answer before' })
  @ApiOkResponse({ description: 'A page of meetings', example })
  @ApiBadRequestResponse({ description: 'Problem invalid, with the fields' })
  async survey(
    @Query() query: Record<string, unknown>,
    @WhoAsks() who: Who,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ArchiveSurvey> {
    const { place, filter } = askedIn(query);
    const over = { organisation: place.organisation, body: bodyId(place.organisation, place.body) };
    // The same answer for a body that does not exist as for one that is none of theirs.
    if (!holds(who, 'archivist', over)) throw problem('forbidden');
    void reply.header('cache-control', 'private, no-store');
    const found = await this.record.meetings({ ...filter, limit: meetingsAtOnce });
    // A memory of one: a look through years must not push out the meetings that citizens are reading.
    const folds = new Folds(1);
    const meetings: SurveyedMeeting[] = [];
    for (const { id, path, title, start, timezone, status } of found.meetings) {
      const meeting = await folds.of(this.store.read, id);
      if (meeting === null) continue;
      const kept = keptFiles(meeting, { documents: this.files.folder, minutes: this.folders.open });
      const lacking = lackingOf(meeting, await missingFiles(kept));
      meetings.push({ id, path, title, start, timezone, status, lacking });
      await pause();
    }
    return { meetings, next: found.next };
  }
}

const isDay = (day: unknown): day is string =>
  typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day));
const isCursor = (cursor: unknown): cursor is string => typeof cursor === 'string' && cursor.length <= 400;

/** @throws problem invalid, naming each field */
function askedIn({ body, from, to, cursor }: Record<string, unknown>): { place: Place; filter: MeetingFilter } {
  const [, organisation = '', slug = ''] =
    typeof body === 'string' ? (/^([a-z0-9-]{1,80})\/([a-z0-9-]{1,80})$/.exec(body) ?? []) : [];
  const fields = [
    ...(slug === '' ? [{ path: '/body', rule: 'body' }] : []),
    ...(from !== undefined && !isDay(from) ? [{ path: '/from', rule: 'day' }] : []),
    ...(to !== undefined && !isDay(to) ? [{ path: '/to', rule: 'day' }] : []),
    ...(isDay(from) && isDay(to) && from > to ? [{ path: '/to', rule: 'after-from' }] : []),
    ...(cursor !== undefined && !isCursor(cursor) ? [{ path: '/cursor', rule: 'cursor' }] : []),
  ];
  if (fields.length > 0) throw problem('invalid', { fields });
  const place = { organisation, body: slug };
  return {
    place,
    filter: { ...place, ...(isDay(from) && { from }), ...(isDay(to) && { to }), ...(isCursor(cursor) && { cursor }) },
  };
}
