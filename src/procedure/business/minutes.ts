import type { Meeting } from '../meeting.js';
import { itemRef, orNull, person } from '../minutes-refs.js';
import { ruleBookOf } from '../rule-books/rule-books.js';
import type { ItemId } from '../vocabulary.js';
import { deadlines } from './deadlines.js';
import type { MinutesBusiness } from './minutes-document.js';

/** What the minutes say of other business: a function of the fold, as all of them. */
export function businessOf(meeting: Meeting): MinutesBusiness {
  const { questions, pointsOfOrder, publicTime, briefings, reported, owed, controls } = meeting.business;
  const itemOrNull = (item: ItemId | undefined) => (item === undefined ? null : itemRef(meeting, item));
  return {
    questions: Object.values(questions).map(({ number, kind, by, to, item, text, at, answers, settled }) => ({
      number,
      kind,
      by: person(meeting, by),
      to: to === undefined ? null : person(meeting, to),
      item: itemOrNull(item),
      text,
      at,
      answers: answers.map((one) => ({ ...one, by: person(meeting, one.by) })),
      settled,
    })),
    pointsOfOrder: pointsOfOrder.map(({ number, person: who, item, text, ruling, at }) => ({
      number,
      person: person(meeting, who),
      item: itemOrNull(item),
      text,
      ruling: orNull(ruling),
      at,
    })),
    publicTime: publicTime.map(({ from, to, comments }) => ({
      from,
      to,
      comments: comments.map(({ number, name, text }) => ({ number, name: orNull(name), text: orNull(text) })),
    })),
    briefings: briefings.map(({ number, item, by, text, at }) => ({
      number,
      item: itemRef(meeting, item),
      by: by === undefined ? null : person(meeting, by),
      text,
      at,
    })),
    reported: reported.map(({ number, kind, item, text, madeBy, provision, at }) => ({
      number,
      kind,
      item: itemRef(meeting, item),
      text,
      madeBy,
      provision: orNull(provision),
      at,
    })),
    owed: owed.map(({ item, body, at }) => ({ item: itemRef(meeting, item), body: body.name, at })),
    deadlines: deadlines(meeting, ruleBookOf(meeting.facts?.ruleBook)),
    controls: Object.values(controls).map(({ item, part, demanders, others, steps, takenUpFor, deferrals }) => ({
      item: itemRef(meeting, item),
      part: part ?? 'decision',
      demanders: demanders.map((who) => person(meeting, who)),
      others,
      steps,
      takenUpFor: orNull(takenUpFor),
      deferrals: deferrals ?? [],
    })),
  };
}
