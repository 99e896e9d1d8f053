import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Anyone } from './access.js';
import { Clock } from './clock.js';
import { Config } from './config.js';
import { problem } from './problems.js';
import { ReadyAnswer, send, tagOf } from './ready-answer.js';

const dayMs = 24 * 60 * 60 * 1_000;
/** RFC 9116 § 2.5.5 asks for less than a year; whoever reads it later than this should fetch it again. */
const goodForDays = 90;
const anHour = 'public, max-age=3600';

/**
 * Where somebody who found a hole should write (RFC 9116). Nothing is served where the operator names no address: a mailbox
 * nobody reads is worse than none.
 */
@ApiExcludeController()
@Anyone()
@Controller('.well-known')
export class SecurityTxtController {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  @Get('security.txt')
  async file(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { securityContact, origin } = this.config;
    if (securityContact.length === 0) throw problem('not-found');
    const bytes = Buffer.from(securityTxt(securityContact, origin, this.clock.now()));
    await send(request, reply, new ReadyAnswer(tagOf(bytes), bytes, 'text/plain; charset=utf-8'), anHour);
  }
}

/** `now` in ISO; the file says a whole day, so that it is the same all day long. */
export function securityTxt(contacts: string[], origin: string, now: string): string {
  const until = new Date(Math.floor(Date.parse(now) / dayMs) * dayMs + goodForDays * dayMs);
  return [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${until.toISOString().replace('.000', '')}`,
    'Preferred-Languages: nb, nn, en',
    `Canonical: ${origin}/.well-known/security.txt`,
    '',
  ].join('\r\n');
}
