import type { PersonId } from '../../src/procedure/vocabulary.js';
import { step, type Step } from './evening.js';

const hour = 3600;
const day = 24 * hour;

/** The day after the meeting: the minutes are drawn up, also with the closed parts, and published before anybody signs. */
export const published: Step[] = [
  step(15 * hour, { type: 'minutes.draw-up', variant: 'public' }),
  step(60, { type: 'minutes.draw-up', variant: 'full' }),
  step(hour, { type: 'minutes.publish' }),
];

/** Everybody signs when they come by the town hall. */
export const signed = (...people: PersonId[]): Step[] =>
  people.map((person, index) => step(index === 0 ? 5 * hour : day, { type: 'minutes.sign', person }));

/** @param meeting in words, as the minutes of that meeting call it */
export const approved = (meeting: string, days: number): Step =>
  step(days * day, { type: 'minutes.approve', atMeeting: meeting });
