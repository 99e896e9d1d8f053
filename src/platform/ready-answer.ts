import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

const compressGzip = promisify(gzip);
const compressBrotli = promisify(brotliCompress);

type Encoding = 'identity' | 'gzip' | 'br';

/** An answer as the bytes that go out, compressed the first time somebody wants it so. */
export class ReadyAnswer {
  private readonly compressed = new Map<Encoding, Promise<Buffer>>();

  constructor(
    /** Names these bytes and no others, without quotes. */
    readonly tag: string,
    private readonly bytes: Buffer,
    readonly contentType: string,
    /** Goes out unchanged for as long as the house is open: worth packing as tightly as can be. */
    private readonly lasting = false,
  ) {}

  in(encoding: Encoding): Promise<Buffer> {
    const ready = this.compressed.get(encoding) ?? this.compress(encoding);
    this.compressed.set(encoding, ready);
    return ready;
  }

  private async compress(encoding: Encoding): Promise<Buffer> {
    if (encoding === 'gzip') return compressGzip(this.bytes, { level: this.lasting ? 9 : 6 });
    if (encoding === 'br')
      return compressBrotli(this.bytes, {
        params: { [constants.BROTLI_PARAM_QUALITY]: this.lasting ? (this.bytes.length < 300_000 ? 11 : 9) : 5 },
      });
    return this.bytes;
  }
}

export const json = 'application/json; charset=utf-8';

/** Answers that change with each entry: every cache may keep one for a second, so that a crowd costs as little as one reader. */
export const freshForASecond = 'public, max-age=1, stale-if-error=0';

/** Sends an answer in the best encoding the reader takes, or 304 where the reader has it. */
export async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: ReadyAnswer,
  cacheControl = freshForASecond,
): Promise<void> {
  const encoding = preferred(request.headers['accept-encoding']);
  // A strong tag names bytes, and compressed bytes are others.
  const tag = encoding === 'identity' ? `"${answer.tag}"` : `"${answer.tag}-${encoding}"`;
  void reply.header('etag', tag).header('cache-control', cacheControl);
  addVary(reply, 'accept-encoding');
  if (holds(request.headers['if-none-match'], answer.tag)) return void (await reply.code(304).send());
  if (encoding !== 'identity') void reply.header('content-encoding', encoding);
  await reply.header('content-type', answer.contentType).send(await answer.in(encoding));
}

/** For answers that have no name of their own: their bytes are their name. */
export const tagOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('base64url').slice(0, 22);

export function addVary(reply: FastifyReply, field: string): void {
  const said = reply.getHeader('vary');
  void reply.header('vary', typeof said === 'string' && said !== '' ? `${said}, ${field}` : field);
}

/** Whether the reader says it has this answer, in whatever encoding. */
export function holds(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined || ifNoneMatch.length > 1_000) return false;
  return ifNoneMatch.split(',').some((part) => {
    const held = part.trim().replace(/^W\//, '');
    return held === '*' || held === `"${tag}"` || held === `"${tag}-gzip"` || held === `"${tag}-br"`;
  });
}

export function preferred(acceptEncoding: string | string[] | undefined): Encoding {
  const wanted = new Map<string, number>();
  for (const part of String(acceptEncoding ?? '')
    .slice(0, 500)
    .split(',')) {
    const [name = '', ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    wanted.set(name, quality === undefined ? 1 : Number(quality.slice(2)));
  }
  const takes = (encoding: string) => (wanted.get(encoding) ?? wanted.get('*') ?? 0) > 0;
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : 'identity';
}
