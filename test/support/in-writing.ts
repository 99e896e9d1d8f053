import type { Command } from '../../src/procedure/commands.js';
import type { MeetingFacts } from '../../src/procedure/events.js';
import type { ItemId, PersonId } from '../../src/procedure/vocabulary.js';
import type { Council } from './council.js';
import { convened, remote } from './evening.js';
import type { Step } from './scenario.js';

export const answersTo = (item: ItemId, changes: { until?: string } = {}): Command => ({
  type: 'answers.open',
  item,
  proposal: 'Rådet støtter søknaden.',
  ...changes,
});

/** Yes to the proposal and to deciding in writing, unless something else is said. */
export const answered = (
  item: ItemId,
  person: PersonId,
  { agrees = true, inWriting = true }: { agrees?: boolean; inWriting?: boolean } = {},
): Command => ({ type: 'answer.record', item, person, agrees, inWriting });

export const settled = (item: ItemId): Command => ({ type: 'item.settle-in-writing', item });

/** A body called for a written procedure, everybody with the documents. */
export const inWriting = (people: Council, facts: Partial<MeetingFacts> = {}): Step[] =>
  convened(people, undefined, { kind: 'written', ...facts });

/** A body called at short notice to a meeting on screens, which it has no permission for otherwise. */
export const inHaste = (people: Council): Step[] =>
  convened(people, undefined, { ...remote, remotePermitted: false, kind: 'urgent-remote' });
