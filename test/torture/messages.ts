import type { Command } from '../../src/procedure/commands.js';
import type { Entry } from '../../src/procedure/events.js';

export type ToCouncil = { kind: 'record'; meeting: string; commandId: string; command: Command } | { kind: 'close' };

export type FromCouncil =
  | { kind: 'ready'; url?: string }
  | { kind: 'recorded'; commandId: string; entries: Entry[]; repeated: boolean }
  | { kind: 'refused' | 'failed'; commandId: string; why: string };
