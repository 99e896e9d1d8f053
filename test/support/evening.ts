import type { Command } from '../../src/procedure/commands.js';
import type { AgendaItemFacts, MeetingFacts } from '../../src/procedure/events.js';
import type { Mode, PersonId } from '../../src/procedure/vocabulary.js';
import { factsOf, matter, type Council } from './council.js';
import type { Step } from './scenario.js';

/** Planned, announced and summoned, with roster and agenda. */
export const convened = (
  { seats, people }: Council,
  items: AgendaItemFacts[] = [matter('i1'), matter('i2'), matter('i3')],
  facts: Partial<MeetingFacts> = {},
): Step[] => [
  { type: 'meeting.plan', facts: factsOf(facts), seats },
  { type: 'roster.publish', people },
  { type: 'agenda.publish', items },
  { type: 'meeting.announce' },
  {
    type: 'meeting.summon',
    noticeDays: facts.kind === 'constitutive' ? 14 : 7,
    documentsSent: true,
    // Invented councils are small, to be read at a glance.
    overrides: [{ rule: 'council-size', reason: 'Et lite råd' }],
  },
];

/** Opened, with so many of the members answering the roll; the chair is the first to answer. */
export const opened = ({ members }: Council, present: number = members.length, mode?: Mode): Step[] => [
  { type: 'meeting.open' },
  {
    type: 'roll.call',
    entries: members.map((person, index) => ({
      person,
      status: index < present ? ('present' as const) : ('absent' as const),
      ...(mode && { mode }),
    })),
  },
];

export const remote: Partial<MeetingFacts> = {
  form: 'remote',
  remotePermitted: true,
  publicAccess: { streamUrl: 'https://stream.example/live.m3u8', streamKind: 'hls' },
};

export const streamIsLive: Command = { type: 'stream.report', state: 'live', seenBy: 'probe' };
export const called = (item: string): Command => ({ type: 'item.call', item });
export const ended = (item: string): Command => ({ type: 'item.end', item, outcome: 'other' });
export const left = (person: PersonId): Command => ({ type: 'member.leave', person });
export const declared = (vote: string): Command => ({ type: 'vote.declare', vote });
