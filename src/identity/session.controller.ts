import { Body, Controller, Delete, Get, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SessionView } from '../contract/recording.js';
import { Anyone, Somebody } from '../platform/access.js';
import { Config } from '../platform/config.js';
import { problem } from '../platform/problems.js';
import { Accounts } from './accounts.js';
import { Audit } from './audit.js';
import { cookieName, cookieSettings } from './cookie.js';
import { LogInDto, PasswordDto } from './dto.js';
import { logInExample, sessionExample } from './examples.js';
import { Sessions } from './sessions.js';
import { LogInThrottle } from './throttle.js';
import type { Who } from './who.js';
import { WhoAsks } from './who.js';

@ApiTags('Logging in')
@Controller('api/v1/session')
export class SessionController {
  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly throttle: LogInThrottle,
    private readonly audit: Audit,
    private readonly config: Config,
  ) {}

  @Anyone()
  @Post()
  @ApiOperation({
    summary: 'Log in',
    description: 'Sets the session’s cookie: HttpOnly, SameSite=Strict, and Secure under https.',
  })
  @ApiBody({ type: LogInDto, examples: { demo: { value: logInExample } } })
  @ApiCreatedResponse({ description: 'Who you are', example: sessionExample })
  @ApiUnauthorizedResponse({ description: 'Account and password do not belong together: problem wrong-log-in' })
  async logIn(
    @Body() { account, password }: LogInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const wait = this.throttle.wait(account, request.ip);
    if (wait > 0) throw problem('too-many-requests', { retryAfterSeconds: wait });
    // Counted before the work is done, so that a hundred tries at once are not all let through.
    this.throttle.failed(account, request.ip);
    const who = await this.accounts.proves(account, password);
    if (!who) {
      await this.audit.note('log-in-failed', null);
      throw problem('wrong-log-in');
    }
    this.throttle.succeeded(account, request.ip);
    const token = await this.sessions.begin(who, request.cookies[cookieName(this.config)]);
    await this.audit.note('logged-in', who.account);
    void reply.setCookie(cookieName(this.config), token, cookieSettings(this.config));
    void reply.header('cache-control', 'no-store');
    return viewOf(who);
  }

  @Somebody()
  @Get()
  @ApiOperation({ summary: 'Who you are, and what you may' })
  @ApiOkResponse({ example: sessionExample })
  who(@WhoAsks() who: Who, @Res({ passthrough: true }) reply: FastifyReply): SessionView {
    void reply.header('cache-control', 'no-store');
    return viewOf(who);
  }

  @Somebody()
  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Log out' })
  @ApiNoContentResponse({ description: 'The session is over, here and on the server' })
  async logOut(
    @WhoAsks() who: Who,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.end(request.cookies[cookieName(this.config)] ?? '');
    await this.audit.note('logged-out', who.account);
    void reply.clearCookie(cookieName(this.config), cookieSettings(this.config));
  }

  @Somebody()
  @Put('password')
  @HttpCode(204)
  @ApiOperation({ summary: 'Change your password', description: 'Ends all your sessions: log in again.' })
  @ApiBody({ type: PasswordDto })
  async changePassword(
    @WhoAsks() who: Who,
    @Body() { current, next }: PasswordDto,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    const wait = this.throttle.wait(who.login, request.ip);
    if (wait > 0) throw problem('too-many-requests', { retryAfterSeconds: wait });
    this.throttle.failed(who.login, request.ip);
    await this.accounts.changePassword(who, current, next);
    this.throttle.succeeded(who.login, request.ip);
    await this.audit.note('password-changed', who.account);
  }
}

const viewOf = ({ login, displayName, grants }: Who): SessionView => ({ account: login, displayName, grants });
