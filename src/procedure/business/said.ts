import type { Meeting } from '../meeting.js';
import type { ItemId } from '../vocabulary.js';
import type { BusinessState } from './state.js';

/** Words of other business. Those the public has heard are numbered 1, 2, 3 …, the others −1, −2, −3 …, as notes are. */
export interface Said {
  number: number;
  text: string;
  item?: ItemId;
}

/** Where the words of such an event stand in it, the names and rulings that go with them included. */
export const sayingPaths: readonly string[] = ['/text', '/name', '/ruling', '/madeBy', '/provision'];

export function everySaid({ business }: Meeting): Said[] {
  return [
    ...Object.values(business.questions).flatMap(({ number, text, item, answers }) =>
      [{ number, text }, ...answers].map((said) => ({
        number: said.number,
        text: said.text,
        ...(item !== undefined && { item }),
      })),
    ),
    ...business.publicTime.flatMap(({ comments }) =>
      comments.map(({ number, name, text }) => ({ number, text: text ?? name ?? '' })),
    ),
    ...business.pointsOfOrder,
    ...business.briefings,
    ...business.reported,
  ];
}

export const saidAt = (meeting: Meeting, number: number): Said | undefined =>
  everySaid(meeting).find((said) => said.number === number);

/** The number of what is said now. */
export function nextNumber(meeting: Meeting, told: boolean): number {
  const side = everySaid(meeting).filter(({ number }) => number > 0 === told).length + 1;
  return told ? side : -side;
}

type Words = { number: number; text?: string };

/** The same business with one piece of it in other words. */
function saidChanged(meeting: Meeting, number: number, change: <T extends Words>(said: T) => T): Meeting {
  const one = <T extends Words>(said: T): T => (said.number === number ? change(said) : said);
  const { business } = meeting;
  const questions = Object.entries(business.questions).map(([id, question]) => [
    id,
    { ...one(question), answers: question.answers.map(one) },
  ]);
  const changed: BusinessState = {
    ...business,
    questions: Object.fromEntries(questions) as BusinessState['questions'],
    pointsOfOrder: business.pointsOfOrder.map(one),
    publicTime: business.publicTime.map((time) => ({ ...time, comments: time.comments.map(one) })),
    briefings: business.briefings.map(one),
    reported: business.reported.map(one),
  };
  return { ...meeting, business: changed };
}

export const saidOtherwise = (meeting: Meeting, number: number, text: string): Meeting =>
  saidChanged(meeting, number, (said) => ({ ...said, text }));

/** Without its words, and without the names and rulings that go with them. */
export const saidNoMore = (meeting: Meeting, number: number): Meeting =>
  saidChanged(meeting, number, (said) => {
    const { name: _, ruling: __, provision: ___, ...rest } = said as typeof said & Partial<Record<string, unknown>>;
    return { ...rest, text: '', ...('madeBy' in rest && { madeBy: '' }) } as typeof said;
  });
