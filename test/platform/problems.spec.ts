import type { AddressInfo } from 'node:net';
import {
  Body,
  Controller,
  Get,
  Injectable,
  Module,
  Post,
  ServiceUnavailableException,
  UnauthorizedException,
} from '@nestjs/common';
import { APP_FILTER, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsString, MaxLength, ValidateNested } from 'class-validator';
import { StoreUnusable } from '../../src/platform/database.js';
import { ProblemFilter } from '../../src/platform/problem-filter.js';
import {
  languageOf,
  ordinaryProblems,
  problem,
  ProblemBook,
  type ProblemLanguage,
} from '../../src/platform/problems.js';
import { validationPipe } from '../../src/platform/validation.js';

class Motion {
  @IsString() @MaxLength(5) text: string;
}
class Proposal {
  @IsInt() votes: number;
  @ValidateNested({ each: true }) @Type(() => Motion) @ArrayMaxSize(2) motions: Motion[];
}

class TheRulesSayNo extends Error {
  constructor(readonly needed: number) {
    super('secret thought');
  }
}

@Controller()
@Injectable()
class Trouble {
  @Get('no') no() {
    throw new TheRulesSayNo(11);
  }
  @Get('later') later() {
    throw problem('too-many-requests', { retryAfterSeconds: 7, detail: { nb: 'Vent.', en: 'Wait.' } });
  }
  @Get('bug') bug() {
    throw new Error('the password is hunter2');
  }
  @Get('odd') odd() {
    throw problem('nobody-wrote-this-down');
  }
  @Get('who') who() {
    throw new UnauthorizedException('Bearer hunter2');
  }
  @Get('disk') disk() {
    throw new StoreUnusable('/secret/place is full');
  }
  @Get('stopping') stopping() {
    throw new ServiceUnavailableException();
  }
  @Post('propose') propose(@Body() proposal: Proposal) {
    return { votes: proposal.votes };
  }
}

@Module({ controllers: [Trouble], providers: [ProblemBook, { provide: APP_FILTER, useClass: ProblemFilter }] })
class House {}

describe('A problem', () => {
  let app: NestFastifyApplication;
  let address: string;

  beforeAll(async () => {
    app = await NestFactory.create<NestFastifyApplication>(House, new FastifyAdapter({ bodyLimit: 2_000 }), {
      logger: false,
      abortOnError: false,
    });
    app.useGlobalPipes(validationPipe());
    const book = app.get(ProblemBook);
    book.add({
      'no-quorum': {
        status: 409,
        title: { nb: 'Ikke vedtaksført', nn: 'Ikkje vedtaksført', en: 'No quorum' },
        explanation: { nb: 'For få til stede.', nn: 'For få til stades.', en: 'Too few are present.' },
      },
    });
    book.tell(TheRulesSayNo, ({ needed }) => problem('no-quorum', { facts: { needed } }));
    await app.listen(0, '127.0.0.1');
    address = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  });

  afterAll(() => app.close());

  async function get(path: string, language?: string) {
    const answer = await fetch(address + path, { headers: language ? { 'accept-language': language } : {} });
    const body = await answer.text();
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(body).not.toMatch(/hunter2|secret|\.ts\b|node_modules/);
    const document = JSON.parse(body) as Record<string, unknown>;
    expect(document.status).toBe(answer.status);
    return { headers: answer.headers, document };
  }

  async function post(body: string, contentType = 'application/json') {
    const answer = await fetch(`${address}/propose`, {
      method: 'POST',
      body,
      headers: { 'content-type': contentType },
    });
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    return (await answer.json()) as { type: string; status: number; fields?: { path: string; rule: string }[] };
  }

  it('of a room is told by the name and facts the room gave it', async () => {
    expect((await get('/no')).document).toEqual({
      type: '/problems/no-quorum',
      title: 'Ikke vedtaksført',
      status: 409,
      facts: { needed: 11 },
    });
  });

  it.each<[string, string]>([
    ['en-GB,en;q=0.9', 'No quorum'],
    ['nn-NO, nb;q=0.5', 'Ikkje vedtaksført'],
    ['no', 'Ikke vedtaksført'],
    ['de, fr;q=0.5', 'Ikke vedtaksført'],
    ['en;q=0, nn', 'Ikkje vedtaksført'],
  ])('is worded for who reads %s', async (accepted, title) => {
    expect((await get('/no', accepted)).document.title).toBe(title);
  });

  it('says when to come back', async () => {
    const { document, headers } = await get('/later', 'en');
    expect(document).toMatchObject({ type: '/problems/too-many-requests', detail: 'Wait.', retryAfterSeconds: 7 });
    expect(headers.get('retry-after')).toBe('7');
  });

  it.each([
    ['/bug', '/problems/failed', 500],
    ['/odd', '/problems/failed', 500],
    ['/who', '/problems/log-in-needed', 401],
    ['/nowhere', '/problems/not-found', 404],
    ['/disk', '/problems/unavailable', 503],
    ['/stopping', '/problems/unavailable', 503],
  ])('at %s tells no more than it must', async (url, type, status) => {
    expect((await get(url)).document).toMatchObject({ type, status });
  });

  it('with a request names fields and rules, never what was sent', async () => {
    const answer = await post(
      JSON.stringify({ votes: 'hunter2', motions: [{ text: 'far too long' }], 'hunter2 <b>': 1, extra: 2 }),
    );
    expect(answer).toMatchObject({ type: '/problems/invalid', status: 400 });
    expect(answer.fields).toEqual(
      expect.arrayContaining([
        { path: '/votes', rule: 'isInt' },
        { path: '/motions/0/text', rule: 'maxLength' },
        { path: '/extra', rule: 'whitelistValidation' },
        { path: '/…', rule: 'whitelistValidation' },
      ]),
    );
    expect(JSON.stringify(answer)).not.toMatch(/hunter2|too long/);
  });

  it.each([
    ['half a body', '{"votes": hunter2', 'application/json', 400],
    ['no body', '', 'application/json', 400],
    ['a body that would change every object', '{"__proto__": {"votes": 1}}', 'application/json', 400],
    ['a body too large', `{"votes": "${'x'.repeat(3_000)}"}`, 'application/json', 413],
    ['something else', '<votes/>', 'application/xml', 415],
  ])('is the answer to %s', async (_what, payload, contentType, status) => {
    const answer = await post(payload, contentType);
    expect(answer.status).toBe(status);
    expect(JSON.stringify(answer)).not.toMatch(/hunter2|xxxx/);
  });
});

describe('The book of problems', () => {
  it('words and explains every ordinary problem in each language', () => {
    const languages: ProblemLanguage[] = ['nb', 'nn', 'en'];
    for (const { title, explanation, status } of Object.values(ordinaryProblems)) {
      expect(status).toBeGreaterThanOrEqual(400);
      for (const language of languages) {
        expect(title[language]).toMatch(/\S/);
        expect(explanation[language]).toMatch(/[.»]$/);
      }
    }
  });

  it('does not mind what a browser claims to read', () => {
    expect(languageOf(undefined)).toBe('nb');
    expect(languageOf(';;;q=,,en;q=nonsense')).toBe('nb');
    expect(languageOf('x'.repeat(100_000))).toBe('nb');
  });
});
