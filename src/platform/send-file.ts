import type { FileHandle } from 'node:fs/promises';
import type { FastifyReply } from 'fastify';

/** Shown in the browser; everything else is saved. */
const shown: readonly string[] = ['application/pdf', 'image/png', 'image/jpeg'];

export interface SentFile {
  /** What it is called where it is saved. Only data here: it never was part of a name on our disk. */
  name: string;
  mediaType: string;
  /** Names these bytes and no others. */
  tag: string;
  cacheControl: string;
}

/**
 * Sends a file somebody else made. Whatever is in it, the browser takes it for what we say it is, gives it no script,
 * no frame and nothing of this house, and lets no page of another site have it as a part.
 */
export async function sendFile(
  reply: FastifyReply,
  { bytes, file }: { bytes: number; file: FileHandle },
  { name, mediaType, tag, cacheControl }: SentFile,
): Promise<void> {
  void reply
    .header('content-type', mediaType)
    .header('content-length', bytes)
    .header('content-disposition', `${shown.includes(mediaType) ? 'inline' : 'attachment'}; ${namedAs(name)}`)
    .header('etag', `"${tag}"`)
    .header('cache-control', cacheControl)
    .header('content-security-policy', fileRules)
    .header('x-content-type-options', 'nosniff')
    .header('cross-origin-resource-policy', 'same-origin')
    .header('x-frame-options', 'DENY');
  // Closed by the stream when it ends, or when the reader goes.
  await reply.send(file.createReadStream({ start: 0, end: Math.max(bytes - 1, 0) }));
}

const fileRules = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

/** RFC 6266 with RFC 8187: the plain form for old programs, the whole name for the others. */
export function namedAs(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\]/g, '');
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `filename="${plain}"; filename*=UTF-8''${whole}`;
}
