import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Allowed, Anyone } from '../platform/access.js';
import type { AccountView } from './accounts.js';
import { Accounts } from './accounts.js';
import { Audit } from './audit.js';
import { AccountDto, AccountPath, GrantsDto, SetupDto } from './dto.js';
import { accountExample } from './examples.js';
import { GrantedPlaces } from './granted-places.js';
import type { Who } from './who.js';
import { WhoAsks } from './who.js';

@ApiTags('Accounts')
@Controller('api/v1')
export class AccountsController {
  constructor(
    private readonly accounts: Accounts,
    private readonly audit: Audit,
    private readonly places: GrantedPlaces,
  ) {}

  @Allowed(['administrator'], 'house')
  @Get('accounts')
  @ApiOperation({ summary: 'Accounts and their roles' })
  @ApiOkResponse({ description: 'Never a password, nor what it is stored as' })
  async list(): Promise<{ accounts: AccountView[] }> {
    return { accounts: await this.accounts.list() };
  }

  @Allowed(['administrator'], 'house')
  @Post('accounts')
  @ApiOperation({ summary: 'Make an account' })
  @ApiBody({ type: AccountDto, examples: { secretary: { value: accountExample } } })
  @ApiCreatedResponse({ example: { account: accountExample.account } })
  async make(@WhoAsks() who: Who, @Body() facts: AccountDto): Promise<{ account: string }> {
    await this.places.mustExist(facts.grants);
    const made = await this.accounts.make(facts);
    await this.audit.note('account-made', who.account, made, rolesOf(facts));
    return { account: facts.account.toLowerCase() };
  }

  @Allowed(['administrator'], 'house')
  @Put('accounts/:account/grants')
  @HttpCode(204)
  @ApiOperation({ summary: 'Replace all roles of an account', description: 'Holds from the next request on.' })
  @ApiBody({ type: GrantsDto, examples: { secretary: { value: { grants: accountExample.grants } } } })
  async grant(@WhoAsks() who: Who, @Param() { account }: AccountPath, @Body() facts: GrantsDto): Promise<void> {
    await this.places.mustExist(facts.grants);
    await this.accounts.grant(account, facts.grants);
    await this.audit.note('roles-changed', who.account, account, rolesOf(facts));
  }

  @Allowed(['administrator'], 'house')
  @Delete('accounts/:account')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Close an account',
    description: 'Ends its sessions. The account stays, because the record names it.',
  })
  @ApiNoContentResponse()
  async disable(@WhoAsks() who: Who, @Param() { account }: AccountPath): Promise<void> {
    await this.accounts.disable(account);
    await this.audit.note('account-disabled', who.account, account);
  }

  @Anyone()
  @Post('setup')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Make the first administrator',
    description: 'With the token from the link printed at the first start. Once.',
  })
  @ApiBody({ type: SetupDto })
  async setUp(@Body() { token, ...facts }: SetupDto): Promise<void> {
    await this.accounts.setUp(token, facts);
    await this.audit.note('set-up', null, facts.account.toLowerCase());
  }
}

const rolesOf = ({ grants }: GrantsDto) =>
  grants.map(({ role, body, organisation }) => `${role} of ${body ?? organisation ?? 'the house'}`).join(', ');
