import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import { problem } from './problems.js';
import { validationPipe } from './validation.js';

/** Deeper, longer or fuller than anything we ask for. Measured before any class looks at it. */
const most = { depth: 8, inOneList: 1_000, parts: 30_000 };

/** Control characters have no place in a record, save the ends of lines and the tab. */
const unwritable = /[^\P{Cc}\t\n\r]|\p{Surrogate}/u;

/**
 * Stands before every handler. What comes in is measured, brought to one spelling (NFC), checked against its class, and
 * then handed on as it was sent: plain data without a field that was not asked for.
 */
export class BodyPipe implements PipeTransform {
  private readonly check = validationPipe();

  async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    // Parameters made by our own decorators are ours, not the sender's.
    if (metadata.type === 'custom') return value;
    const plain = metadata.type === 'body' ? spelled(value ?? {}, 1, { left: most.parts }) : value;
    await this.check.transform(structuredClone(plain), metadata);
    return plain;
  }
}

function spelled(value: unknown, depth: number, parts: { left: number }): unknown {
  parts.left -= 1;
  if (depth > most.depth || parts.left < 0) throw problem('bad-request');
  if (typeof value === 'string') {
    if (unwritable.test(value)) throw problem('bad-request');
    return value.normalize('NFC');
  }
  if (Array.isArray(value)) {
    if (value.length > most.inOneList) throw problem('bad-request');
    return value.map((part) => spelled(part, depth + 1, parts));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      // The check finds `toString` on every class, takes it for a field of ours, and would let it in whatever it holds.
      if (key in Object.prototype) throw problem('bad-request');
      return [key, spelled(part, depth + 1, parts)];
    }),
  );
}
