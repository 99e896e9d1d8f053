import { Injectable } from '@nestjs/common';
import type { Snapshot } from '../contract/following.js';
import { protocolVersion } from '../contract/following.js';
import { json, ReadyAnswer } from '../platform/ready-answer.js';
import { PublicRecord } from '../public-record/public-record.js';

/** Snapshots as bytes, one per meeting, made anew when the record has moved. A storm of readers is one rendering. */
@Injectable()
export class ReadySnapshots {
  private readonly ready = new Map<string, { place: string; answer: Promise<ReadyAnswer | null> }>();

  constructor(private readonly record: PublicRecord) {}

  /** Null where there is no such meeting. */
  async of(meeting: string): Promise<ReadyAnswer | null> {
    const epoch = this.record.epoch();
    const head = await this.record.head(meeting);
    if (head === null) return null;
    const place = `${epoch}-${head}`;
    const kept = this.ready.get(meeting);
    // Taken out and put back, so that the one not asked for longest is the first to go.
    this.ready.delete(meeting);
    const current = kept?.place === place ? kept : { place, answer: this.make(meeting, epoch) };
    this.ready.set(meeting, current);
    if (this.ready.size > mostKept) this.ready.delete(this.ready.keys().next().value!);
    try {
      return await current.answer;
    } catch (error) {
      this.ready.delete(meeting);
      throw error;
    }
  }

  private async make(meeting: string, epoch: string): Promise<ReadyAnswer | null> {
    const state = await this.record.state(meeting);
    if (state === null) return null;
    const snapshot: Snapshot = { proto: protocolVersion, meeting, epoch, seq: state.seq, state };
    return new ReadyAnswer(`${epoch}-${state.seq}`, Buffer.from(JSON.stringify(snapshot)), json);
  }
}

const mostKept = 64;
