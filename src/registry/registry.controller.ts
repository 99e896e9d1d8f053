import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { MemberListPreview, MemberListTaken } from '../contract/member-list.js';
import { Allowed, Somebody } from '../platform/access.js';
import { problem } from '../platform/problems.js';
import type { RosterPerson } from '../procedure/events.js';
import {
  BodyDto,
  BodyPath,
  MemberListDto,
  MembersDto,
  OrganisationDto,
  OrganisationPath,
  TakeMemberListDto,
} from './dto.js';
import type { Body as BodyRow, Organisation } from './entities.js';
import { bodyExample, memberListExample, membersExample, organisationExample } from './examples.js';
import { bodyId, Registry } from './registry.js';

type OrganisationView = Organisation & { bodies: BodyRow[] };

const withBodies = ({ slug, name, language }: Organisation, bodies: BodyRow[]): OrganisationView => ({
  slug,
  name,
  language,
  bodies,
});

@ApiTags('Registry')
@Controller('api/v1/organisations')
export class RegistryController {
  constructor(private readonly registry: Registry) {}

  @Somebody()
  @Get()
  @ApiOperation({ summary: 'Organisations with their bodies' })
  @ApiOkResponse({ example: { organisations: [{ slug: 'fjordvik', ...organisationExample, bodies: [] }] } })
  async list(): Promise<{ organisations: OrganisationView[] }> {
    const bodies = await this.registry.bodies();
    const organisations = await this.registry.organisations();
    return {
      organisations: organisations.map((organisation) =>
        withBodies(
          organisation,
          bodies.filter((body) => body.organisation === organisation.slug),
        ),
      ),
    };
  }

  @Somebody()
  @Get(':slug')
  @ApiOperation({ summary: 'One organisation with its bodies' })
  async organisation(@Param() { slug }: OrganisationPath): Promise<OrganisationView> {
    const organisation = await this.registry.organisation(slug);
    if (!organisation) throw problem('unknown-organisation');
    return withBodies(organisation, await this.registry.bodies(slug));
  }

  @Allowed(['administrator'], 'house')
  @Put(':slug')
  @ApiOperation({ summary: 'Enter an organisation, or change its name or language' })
  @ApiBody({ type: OrganisationDto, examples: { municipality: { value: organisationExample } } })
  put(@Param() { slug }: OrganisationPath, @Body() { name, language }: OrganisationDto): Promise<Organisation> {
    return this.registry.putOrganisation({ slug, name, language });
  }

  @Somebody()
  @Get(':slug/bodies/:bodySlug')
  @ApiOperation({ summary: 'One body' })
  async body(@Param() { slug, bodySlug }: BodyPath): Promise<BodyRow> {
    const body = await this.registry.body(bodyId(slug, bodySlug));
    if (!body || body.organisation !== slug) throw problem('unknown-body');
    return body;
  }

  @Allowed(['administrator'], 'house')
  @Put(':slug/bodies/:bodySlug')
  @ApiOperation({ summary: 'Enter a body, or change what is known of it' })
  @ApiBody({ type: BodyDto, examples: { council: { value: bodyExample } } })
  putBody(@Param() { slug, bodySlug }: BodyPath, @Body() facts: BodyDto): Promise<BodyRow> {
    const {
      name,
      type = null,
      seats,
      ruleBook,
      language,
      timezone,
      remotePermitted,
      streamHosts = [],
      profile = null,
    } = facts;
    const told = { name, type, seats, ruleBook, language, timezone, remotePermitted, streamHosts, profile };
    return this.registry.putBody({ organisation: slug, slug: bodySlug, ...told });
  }

  @Allowed(['secretary', 'chair', 'archivist', 'administrator'], 'body')
  @Get(':slug/bodies/:bodySlug/members')
  @ApiOperation({ summary: 'Who sits in a body now, and who may be called as a substitute' })
  async members(@Param() path: BodyPath): Promise<{ members: RosterPerson[] }> {
    return { members: await this.registry.members((await this.body(path)).id) };
  }

  @Allowed(['secretary', 'administrator'], 'body')
  @Put(':slug/bodies/:bodySlug/members')
  @ApiOperation({ summary: 'The whole list of members; who is left out no longer sits there' })
  @ApiBody({ type: MembersDto, examples: { council: { value: membersExample } } })
  async putMembers(@Param() path: BodyPath, @Body() { members }: MembersDto): Promise<{ members: RosterPerson[] }> {
    return { members: await this.registry.putMembers((await this.body(path)).id, members) };
  }

  @Allowed(['secretary', 'administrator'], 'body')
  @Post(':slug/bodies/:bodySlug/members/preview')
  @HttpCode(200)
  @ApiOperation({
    summary: 'What a members list would change',
    description: 'Nothing is written. Rows are new, changed, the same or unclear; problems name row and column.',
  })
  @ApiBody({ type: MemberListDto, examples: { spreadsheet: { value: memberListExample } } })
  async previewMembers(@Param() path: BodyPath, @Body() { file, whole }: MemberListDto): Promise<MemberListPreview> {
    return this.registry.previewMembers((await this.body(path)).id, bytesOf(file), whole);
  }

  @Allowed(['secretary', 'administrator'], 'body')
  @Post(':slug/bodies/:bodySlug/members/import')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Take in a members list that was previewed',
    description: 'All of it or nothing. Meetings that were made before keep the people they have. It cannot be undone.',
  })
  @ApiBody({ type: TakeMemberListDto })
  async takeMembers(
    @Param() path: BodyPath,
    @Body() { file, whole, seen }: TakeMemberListDto,
  ): Promise<MemberListTaken> {
    return { members: await this.registry.takeMembers((await this.body(path)).id, bytesOf(file), whole, seen) };
  }
}

const bytesOf = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));
