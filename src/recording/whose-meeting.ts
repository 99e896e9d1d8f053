import { Injectable } from '@nestjs/common';
import type { MeetingKept } from '../identity/whose-meeting.js';
import { WhoseMeeting } from '../identity/whose-meeting.js';
import { RecordingService } from './recording.service.js';

/** A meeting says itself, in what it was planned with, whose it is. */
@Injectable()
export class MeetingsKeptHere extends WhoseMeeting {
  constructor(private readonly recording: RecordingService) {
    super();
  }

  async keptBy(meeting: string): Promise<MeetingKept | null> {
    if (meeting.length > 200) return null;
    const facts = (await this.recording.stands(meeting))?.facts;
    if (!facts) return null;
    return {
      body: facts.body.id,
      organisation: facts.organisation.slug,
      imported: facts.provenance !== undefined,
    };
  }
}
