import type { FollowRequest, Position } from '../contract/following.js';
import { meetingIdForm } from '../contract/following.js';

/** Reading what strangers send. Whatever is not exactly what we asked for is null; nothing of it is ever sent back. */

const epochForm = /^[A-Za-z0-9_-]{0,64}$/;

export const isMeetingId = (value: unknown): value is string => typeof value === 'string' && meetingIdForm.test(value);
const isSeq = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

export function readFollowRequest(value: unknown): FollowRequest | null {
  if (typeof value !== 'object' || value === null) return null;
  const { proto, meeting, epoch, seq } = value as Record<string, unknown>;
  if (!isSeq(proto) || !isMeetingId(meeting) || !isSeq(seq)) return null;
  if (typeof epoch !== 'string' || !epochForm.test(epoch)) return null;
  return { proto, meeting, epoch, seq };
}

export function readMeeting(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const { meeting } = value as Record<string, unknown>;
  return isMeetingId(meeting) ? meeting : null;
}

/** `{epoch}:{seq}`, as it stands in addresses. */
export function readPosition(text: string): Position | null {
  const found = /^([A-Za-z0-9_-]{1,64}):(0|[1-9][0-9]{0,14})$/.exec(text);
  return found === null ? null : { epoch: found[1]!, seq: Number(found[2]) };
}
