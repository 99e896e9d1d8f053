import { Injectable } from '@nestjs/common';
import type { FollowAnswer, FollowRequest, ResetReason } from '../contract/following.js';
import { deltaLimits, oldestProtocolVersion, protocolVersion } from '../contract/following.js';
import type { PublicEntry } from '../procedure/events.js';
import { PublicRecord } from '../public-record/public-record.js';
import { denied } from './live-adapter.js';

/** What a reader who stands at a certain place in the record has missed: all of it, or the advice to start afresh. */
@Injectable()
export class CatchUp {
  constructor(private readonly record: PublicRecord) {}

  /** Never part of a delta: a reader who applied a part would believe to stand where nobody stands. */
  async answer(request: FollowRequest): Promise<FollowAnswer> {
    if (request.proto < oldestProtocolVersion || request.proto > protocolVersion) {
      return { kind: 'upgrade', oldest: oldestProtocolVersion, newest: protocolVersion };
    }
    const epoch = this.record.epoch();
    const head = await this.record.head(request.meeting);
    if (head === null) return denied('no-such-meeting');
    const reason = cannotContinue(request, epoch, head);
    if (reason !== null) return { kind: 'reset', reason, epoch, head };
    const entries = await this.record.entries(request.meeting, request.seq, deltaLimits.entries);
    if (weight(entries) > deltaLimits.bytes) return { kind: 'reset', reason: 'too-far-behind', epoch, head };
    const to = entries.at(-1)?.seq ?? request.seq;
    return { kind: 'delta', epoch, from: request.seq, to, head: Math.max(head, to), entries };
  }
}

/** Why nothing can be added to what stands at this position, or null where it can. */
export function cannotContinue(from: { epoch: string; seq: number }, epoch: string, head: number): ResetReason | null {
  if (from.epoch !== epoch) return 'unknown-epoch';
  if (from.seq > head) return 'ahead-of-record';
  return head - from.seq > deltaLimits.entries ? 'too-far-behind' : null;
}

const weight = (entries: PublicEntry[]): number => Buffer.byteLength(JSON.stringify(entries));

/** The first entries of a list that fit into one frame; at least one, so that a single large one gets through. */
export function fitting(entries: PublicEntry[], limit: { entries: number; bytes: number }): PublicEntry[] {
  let bytes = 0;
  const end = entries.findIndex((entry, place) => {
    bytes += weight([entry]);
    return place > 0 && (place >= limit.entries || bytes > limit.bytes);
  });
  return end === -1 ? entries : entries.slice(0, end);
}
