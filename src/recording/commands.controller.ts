import type { Type } from '@nestjs/common';
import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Recorded } from '../contract/recording.js';
import { deskHeader, idempotencyHeader } from '../contract/recording.js';
import { Audit } from '../identity/audit.js';
import type { Who } from '../identity/who.js';
import { WhoAsks } from '../identity/who.js';
import { Allowed } from '../platform/access.js';
import { Clock } from '../platform/clock.js';
import { problem } from '../platform/problems.js';
import type { Command, CommandType } from '../procedure/commands.js';
import { commandTypes } from '../procedure/commands.js';
import { commandTable } from './command-table.js';
import { Desks } from './desks.js';
import type { Payload } from './dto/command.dto.js';
import { commandExamples } from './examples.js';
import { CommandId, Desk } from './headers.js';
import { actorOf } from './planning.js';
import { RecordingService } from './recording.service.js';
import { recordedExample } from './views-examples.js';

const clockSlackMs = 60_000;

/** One route per command, made below from the table of commands. */
@ApiTags('Recording')
@Controller('api/v1/meetings/:id/commands')
export class CommandsController {
  constructor(
    private readonly recording: RecordingService,
    private readonly desks: Desks,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Who may is settled by the route; who holds the desk is asked when it is this command's turn. */
  async take(
    type: CommandType,
    meeting: string,
    payload: Payload<CommandType>,
    { commandId, desk, who }: { commandId: string; desk: string | null; who: Who },
  ): Promise<Recorded> {
    const command = { ...payload, type } as Command;
    const importing = (await this.recording.stands(meeting))?.facts?.provenance !== undefined;
    if (command.type === 'stream.report' && !importing && command.seenBy !== 'secretary')
      throw problem('only-the-probe');
    // What has not happened yet cannot be recorded; a desk's clock may be a little ahead of ours.
    if (command.at !== undefined && Date.parse(command.at) > Date.parse(this.clock.now()) + clockSlackMs)
      throw problem('invalid', { fields: [{ path: '/at', rule: 'isNotLater' }] });
    const by = actorOf(who, importing);
    const { entries, repeated, head } = await this.recording.recordUnless(
      () => importing || commandTable[type].also !== undefined || this.desks.mustBeAt(meeting, desk, who),
      meeting,
      commandId,
      by,
      command,
    );
    if (!repeated) this.audit.noteSoon('command-recorded', who.account, meeting, `${type} ${commandId}`);
    return { meeting, commandId, repeated, entries, head };
  }
}

/** `vote.call` is taken by the method `vote.call`, which hands it on with its type. */
function addRoute(type: CommandType): void {
  const { dto, summary, also = [] } = commandTable[type];
  const route = async function (
    this: CommandsController,
    meeting: string,
    payload: Payload<CommandType>,
    commandId: string,
    desk: string | null,
    who: Who,
    reply: FastifyReply,
  ): Promise<Recorded> {
    const recorded = await this.take(type, meeting, payload, { commandId, desk, who });
    if (recorded.repeated) void reply.status(200);
    return recorded;
  };
  const { prototype } = CommandsController;
  Object.defineProperty(prototype, type, { value: route, writable: true, configurable: true });
  // What the compiler would have written for a method with these parameters; the body is checked against its class.
  Reflect.defineMetadata('design:paramtypes', [String, dto, String, String, Object, Object], prototype, type);
  for (const [place, decorate] of [
    Param('id'),
    Body(),
    CommandId(),
    Desk(),
    WhoAsks(),
    Res({ passthrough: true }),
  ].entries())
    decorate(prototype, type, place);
  const descriptor = Object.getOwnPropertyDescriptor(prototype, type)!;
  for (const decorate of [
    Post(type),
    Allowed(['secretary', ...also], 'meeting', { importing: true }),
    ApiOperation({
      summary,
      description: `The ${['secretary', ...also].join(' or ')} of the body; an administrator where the record is imported.`,
    }),
    ApiHeader({ name: idempotencyHeader, required: true, description: 'UUID of the command' }),
    ApiHeader({ name: deskHeader, required: false, description: 'Which desk (browser tab) it comes from' }),
    ApiBody({ type: dto as Type, examples: { evening: { value: commandExamples[type] } } }),
    ApiCreatedResponse({ description: 'Recorded: it is on the disk', example: recordedExample }),
    ApiOkResponse({ description: 'The same command had been recorded before; nothing new was written' }),
    ApiConflictResponse({
      description: 'Problem refused (with the rules that stand in the way), desk-held or command-reused',
    }),
  ])
    decorate(prototype, type, descriptor);
}

for (const type of commandTypes) addRoute(type);
