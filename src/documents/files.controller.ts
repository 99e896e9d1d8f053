import { Body, Controller, Get, Header, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiHeader,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiPayloadTooLargeResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { fileLimits, fileNameHeader, type FilesView, type FileView } from '../contract/documents.js';
import { Audit } from '../identity/audit.js';
import type { Who } from '../identity/who.js';
import { WhoAsks } from '../identity/who.js';
import { Allowed } from '../platform/access.js';
import { mayTakeLong } from '../platform/body-time.js';
import { Id, Text } from '../platform/fields.js';
import { FileFolder } from '../platform/file-folder.js';
import { problem } from '../platform/problems.js';
import { sendFile } from '../platform/send-file.js';
import { Files } from './files.js';
import { fileExample, filesExample } from './examples.js';

class AcknowledgeDto {
  @Id({ description: 'Which finding, by its key.' })
  finding: string;

  @Text(1_000, { description: 'Why the document may be public all the same. Stays inside.' })
  reason: string;
}

/** Documents before they are anybody's: what was sent for a meeting, and what was found in it. */
@ApiTags('Documents')
@Controller('api/v1/meetings/:id/files')
export class FilesController {
  constructor(
    private readonly files: Files,
    private readonly folder: FileFolder,
    private readonly audit: Audit,
  ) {}

  @Allowed(['secretary'], 'meeting')
  @Post()
  @ApiOperation({
    summary: 'Send a file',
    description:
      'PDF, ODT, DOCX, PNG or JPEG, as the body itself. It is public only when a document that is made of it is. The same bytes again give the same answer.',
  })
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiHeader({ name: fileNameHeader, required: true, description: 'Its name, percent-encoded UTF-8. Stays inside.' })
  @ApiCreatedResponse({ description: 'On the disk; `state` tells whether it was looked into', example: fileExample })
  @ApiPayloadTooLargeResponse({ description: 'Problem file-too-large or files-too-many' })
  async receive(@Param('id') meeting: string, @Req() request: FastifyRequest, @WhoAsks() who: Who): Promise<FileView> {
    const { body, headers, raw } = request;
    if (!isStream(body)) throw problem('file-missing');
    // A large file over a slow line, from somebody who may send it.
    mayTakeLong(raw);
    const length = Number(headers['content-length']);
    const declared = Number.isSafeInteger(length) && length >= 0 ? length : null;
    const file = await this.files.receive(meeting, nameIn(headers[fileNameHeader]), body, declared, who);
    this.audit.noteSoon('file-received', who.account, meeting, file.sha256);
    return file;
  }

  @Allowed(['secretary', 'chair'], 'meeting')
  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'The files of a meeting, what was found in them, and how much there may be' })
  @ApiOkResponse({ example: filesExample })
  async list(@Param('id') meeting: string): Promise<FilesView> {
    return { files: await this.files.list(meeting), limits: fileLimits };
  }

  @Allowed(['secretary', 'chair'], 'meeting')
  @Get(':sha256')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'One file of a meeting' })
  @ApiOkResponse({ example: fileExample })
  @ApiNotFoundResponse({ description: 'This meeting was sent no such file' })
  view(@Param('id') meeting: string, @Param('sha256') sha256: string): Promise<FileView> {
    return this.files.view(meeting, sha256);
  }

  @Allowed(['secretary', 'chair'], 'meeting')
  @Get(':sha256/content')
  @ApiOperation({ summary: 'The bytes of a file, for those who keep the record' })
  @ApiOkResponse({ description: 'The file' })
  async content(
    @Param('id') meeting: string,
    @Param('sha256') sha256: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name, mediaType } = await this.files.view(meeting, sha256);
    const opened = await this.folder.read(sha256);
    if (!opened) throw problem('not-found');
    await sendFile(reply, opened, { name, mediaType, tag: sha256, cacheControl: 'no-store' });
  }

  @Allowed(['secretary'], 'meeting')
  @Post(':sha256/acknowledgements')
  @HttpCode(200)
  @ApiOperation({ summary: 'Answer for something that was found, with the reason' })
  @ApiOkResponse({ example: fileExample })
  @ApiNotFoundResponse({ description: 'No such file, or nothing such was found in it' })
  async acknowledge(
    @Param('id') meeting: string,
    @Param('sha256') sha256: string,
    @Body() { finding, reason }: AcknowledgeDto,
    @WhoAsks() who: Who,
  ): Promise<FileView> {
    const file = await this.files.acknowledge(meeting, sha256, finding, reason, who);
    await this.audit.note('finding-acknowledged', who.account, meeting, `${sha256} ${finding}`);
    return file;
  }
}

const isStream = (body: unknown): body is AsyncIterable<Uint8Array> =>
  typeof body === 'object' && body !== null && Symbol.asyncIterator in body;

/** @throws problem file-name */
function nameIn(header: string | string[] | undefined): string {
  if (typeof header !== 'string' || header.length > 2_000) throw problem('file-name');
  try {
    return decodeURIComponent(header).normalize('NFC');
  } catch {
    throw problem('file-name');
  }
}
