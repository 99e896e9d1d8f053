import type { MeetingEvent } from '../../src/procedure/events.js';
import { evolve } from '../../src/procedure/evolve.js';
import { everyPublished } from '../../src/procedure/mending/published.js';
import type { PageLanguage, PageModel } from '../../src/views/pages.js';
import { candidates, handIn, lot, openElection, sitting, writtenVote } from '../support/electing.js';
import { declared } from '../support/evening.js';
import { everythingTold } from '../support/everything-told.js';
import { hold, publicly, type Step } from '../support/scenario.js';
import { ended, Told } from './invented-meetings.js';
import { itemPage, meetingPage, minutesPage } from './invented-pages.js';

/** A meeting of which everything was told that can be told, as far as one evening has room for it. */
export function everything(): Told {
  const told = new Told(Date.parse('2026-11-24T12:00:00.000Z'));
  // What would end a part of the evening, or be hidden by something later, is told of other meetings.
  const apart = ['meeting.postponed', 'meeting.cancelled', 'content.withheld', 'vote.voided', 'motion.withdrawn'];
  for (const { seq, at, event } of everythingTold())
    if (!apart.includes(event.type)) told.meeting = evolve(told.meeting, { seq, at, event: event as MeetingEvent });
  return told;
}

/** The same, with every word gone that can go. */
export function everythingGone(): Told {
  const places = everyPublished(everything().meeting);
  const basis = 'offentleglova § 13, jf. forvaltningsloven § 13';
  return everything().tell({ type: 'content.withheld', places, basis, reason: 'Alt' });
}

const byLists: Step[] = [
  openElection({ seats: 3 }),
  handIn('A', { name: 'Felleslisten', groups: ['Ask', 'Hegg'], candidates: candidates('M1 M2 W1 W2 M3') }),
  handIn('B', { name: 'Bjørk', groups: ['Bjørk'], candidates: candidates('W8 M8') }),
  writtenVote('v1', { A: 12, B: 12, blank: 1 }),
  lot(['A', 'B'], 'A'),
  declared('v1'),
  { type: 'election.settle', election: 'e1' },
];

function elected(): Told {
  const told = new Told();
  told.meeting = publicly(hold([sitting(), ...byLists]));
  return told;
}

const signed = (): Told =>
  ended()
    .tell({ type: 'minutes.drawn-up', version: 1, variant: 'public' })
    .tell({ type: 'minutes.published', version: 1 })
    .tell({ type: 'minutes.signed', version: 1, variant: 'public', person: 'p1', complete: false });

/** Pages in the states that are told elsewhere: elections, documents, papers, and what was taken out. */
export function furtherStates(language: PageLanguage = 'nb'): Record<string, PageModel> {
  const whole = (name: string, told: Told): [string, PageModel][] => [
    [`${name}-meeting`, meetingPage(told, 'ended', language)],
    [`${name}-minutes`, minutesPage(told, language)],
    ...told.meeting.agenda.map((item): [string, PageModel] => [
      `${name}-${item}`,
      itemPage(told, item, 'ended', language),
    ]),
  ];
  return Object.fromEntries([
    ...whole('everything', everything()),
    ...whole('gone', everythingGone()),
    ['election', itemPage(elected(), 'i1', 'ended', language)],
    ['election-minutes', minutesPage(elected(), language)],
    ['signed-meeting', meetingPage(signed(), 'ended', language)],
    ['signed-minutes', minutesPage(signed(), language)],
    ...(['live', 'polling', 'stale', 'paused'] as const).map((kind): [string, PageModel] => [
      `heard-${kind}`,
      meetingPage(everything(), kind, language),
    ]),
  ]);
}
