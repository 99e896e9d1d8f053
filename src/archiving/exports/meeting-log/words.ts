import type { Item, Presence, Vote } from '../../../procedure/meeting.js';
import type { ItemKind, MotionKind, StreamState, VoteMethod } from '../../../procedure/vocabulary.js';

/** Our words in those of `meeting-log/0`. Where it has none, the nearest, with ours beside it as the source's own word. */

const itemKinds: Partial<Record<ItemKind, string>> = {
  report: 'report',
  'delegated-decision': 'report',
  'urgent-decision': 'report',
  briefing: 'briefing',
  question: 'question',
  interpellation: 'question',
  attendance: 'attendance',
  heading: 'heading',
  other: 'other',
};

export function itemKind({ kind, nativeKind }: Pick<Item, 'kind' | 'nativeKind'>): { kind: string; caseType?: string } {
  // What an import could not place keeps the word it came with.
  if (kind === 'other' && nativeKind === 'referral') return { kind: 'referral' };
  const word = itemKinds[kind] ?? 'decision';
  const native = nativeKind ?? (word === kind ? undefined : kind);
  return { kind: word, ...(native !== undefined && { caseType: native }) };
}

const motionKinds = ['recommendation', 'main', 'alternative', 'amendment', 'addition', 'postponement', 'election'];

export function motionKind(kind: MotionKind): { kind: string; native?: string } {
  if (motionKinds.includes(kind)) return { kind };
  return { kind: kind === 'refer-back' ? 'postponement' : 'main', native: kind };
}

const methods: Record<VoteMethod, string> = {
  'show-of-hands': 'named',
  'roll-call': 'roll-call',
  electronic: 'electronic-named',
  acclamation: 'acclamation',
  counted: 'not-counted',
  secret: 'not-counted',
  'not-counted': 'not-counted',
  'not-recorded': 'not-recorded',
};

/** How the source called it, where that is known, for one of our words stands for several of its own. */
export function methodOf({ method, nativeRule }: Pick<Vote, 'method' | 'nativeRule'>): string {
  const native = nativeRule?.method;
  return native !== undefined && Object.values(methods).includes(native) ? native : methods[method];
}

export const outcomes = {
  carried: 'carried',
  lost: 'rejected',
  chosen: 'chosen',
} as Partial<Record<string, string>>;

const itemOutcomes = [
  'decided',
  'noted',
  'postponed',
  'withdrawn',
  'elected',
  'settled',
  'no-decision',
  'not-in-source',
  'other',
  'unknown',
];
/** What an import calls otherwise, and the word it keeps of the source. */
const returning: Record<string, string> = { removed: 'withdrawn', referred: 'other', 'no-vote': 'no-decision' };

export function itemOutcome({ state, outcome, nativeStatus }: Item): { outcome: string; native?: string } {
  if (state === 'barred') return { outcome: 'removed' };
  if (outcome === 'referred-back') return { outcome: 'referred' };
  if (nativeStatus !== undefined && returning[nativeStatus] === outcome) return { outcome: nativeStatus };
  const known = outcome !== null && itemOutcomes.includes(outcome);
  const native = nativeStatus ?? (known ? undefined : (outcome ?? state));
  return { outcome: known ? outcome : 'other', ...(native && { native }) };
}

export function streamState(state: StreamState, fault: string | undefined): string {
  switch (state) {
    case 'not-offered':
    case 'planned':
      return 'offline';
    case 'testing':
      return 'starting';
    case 'degraded':
      return 'error';
    case 'interrupted':
      return fault === undefined ? 'paused' : 'error';
    case 'paused-closed-session':
      return 'paused';
    case 'live':
    case 'ended':
      return state;
  }
}

/** A line that is down: whoever is at its other end is not there, as far as anybody can say. */
const lineDown = { status: 'absent', nativeStatus: 'connection lost' };

/** How somebody stands as the log tells it: what is the same here is no change there. */
export function standing(presence: Presence): Record<string, unknown> {
  const { status, mode, connected, substituteFor, forItem, nativeStatus } = presence;
  if (status === 'present' && !connected) return lineDown;
  return {
    status: status === 'present' && mode === 'remote' ? 'remote' : status,
    ...(substituteFor !== undefined && { substituteFor }),
    ...(forItem !== undefined && { item: forItem, forItemOnly: true }),
    ...(nativeStatus !== undefined && { nativeStatus }),
  };
}
