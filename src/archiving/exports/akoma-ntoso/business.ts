import type { MinutesQuestion } from '../../../procedure/business/minutes-document.js';
import type { ItemId } from '../../../procedure/vocabulary.js';
import { controlTold, span, who } from '../../../views/minutes-telling.js';
import { calendarDay } from '../../../views/when.js';
import { el, running, type Element } from '../xml.js';
import { p, recordedTime, section, words, type Writing } from './akn.js';
import type { Places } from './references.js';

/** Questions, reports, points of order: with their item, or at the end where they belong to none. */

const belongsTo = (item: ItemId | null) => (one: { item: { item: ItemId } | null }) =>
  (one.item?.item ?? null) === item;

const said = (writing: Writing, number: number, text: string | null): Element[] => {
  const told = words(writing, { what: 'said', said: number }, text);
  return told.length > 0 ? told : [p('–')];
};

function questionWritten(writing: Writing, question: MinutesQuestion, places: Places): Element {
  const say = writing.words.business;
  const { references } = writing;
  const here = places.below('questions');
  const { by, to, answers, settled, kind, number, text } = question;
  return el(
    'questions',
    { eId: here.eId },
    running('heading', {}, say.questionFrom[kind](who(by, writing)), to && ` ${say.to(who(to, writing))}`),
    el(
      'question',
      {
        eId: here.next('question'),
        by: references.person(by),
        to: to && references.person(to),
        startTime: question.at,
      },
      running('from', {}, who(by, writing)),
      said(writing, number, text),
    ),
    answers.map((answer) =>
      el(
        'answer',
        { eId: here.next('answer'), by: references.person(answer.by), startTime: answer.at },
        running('from', {}, who(answer.by, writing)),
        said(writing, answer.number, answer.text),
      ),
    ),
    settled !== null ? p(`${say.questionEnd[settled]}.`) : answers.length === 0 && p(`${say.unanswered}.`),
  );
}

export function businessWritten(writing: Writing, item: ItemId | null, places: Places): Element[] {
  const { minutes, references } = writing;
  const say = writing.words.business;
  const { questions, pointsOfOrder, briefings, reported, owed, deadlines, controls } = minutes.business;
  const here = belongsTo(item);
  return [
    ...questions.filter(here).map((question) => questionWritten(writing, question, places)),
    ...pointsOfOrder.filter(here).map((point) => {
      const at = places.below('pointOfOrder');
      return el(
        'pointOfOrder',
        { eId: at.eId },
        running('heading', {}, say.pointsOfOrder),
        el(
          'speech',
          { eId: at.next('speech'), by: references.person(point.person), startTime: point.at },
          running('from', {}, who(point.person, writing)),
          said(writing, point.number, point.text),
        ),
        point.ruling !== null && p(say.ruling(point.ruling)),
      );
    }),
    ...section(places.next('dbsect'), 'reports', null, [
      ...reported
        .filter(here)
        .flatMap(({ kind, madeBy, provision, number, text }) => [
          p(
            `${say.reported[kind]}. `,
            madeBy && `${say.madeBy(madeBy)} `,
            provision !== null && `${say.under(provision)} `,
          ),
          ...said(writing, number, text),
        ]),
      ...briefings
        .filter(here)
        .flatMap(({ by, number, text }) => [
          p(`${writing.words.itemKind.briefing}. `, by && `${say.briefedBy(who(by, writing))}. `),
          ...said(writing, number, text),
        ]),
      ...owed.filter(here).map(({ body }) => p(say.owed(body))),
      ...deadlines
        .filter((deadline) => item !== null && deadline.item === item)
        .map(({ what, from, until }) =>
          p(
            what === 'citizens-proposal' && `${say.received}: ${calendarDay(from, writing.words)}. `,
            `${say.deadline[what]}: ${calendarDay(until, writing.words)}.`,
          ),
        ),
      ...controls
        .filter(here)
        .map((control) => p(`${say.controlOf[control.part]}. ${controlTold(control, writing).join(' ')}`)),
    ]),
  ];
}

/** The public's own time, which may lie outside the meeting. */
export function publicTimeWritten(writing: Writing, places: Places): Element[] {
  const say = writing.words.business;
  return writing.minutes.business.publicTime.flatMap(({ from, to, comments }) =>
    section(places.next('dbsect'), 'publicTime', say.publicTime, [
      p(recordedTime(writing, from, 'startEvent'), ` ${span(from, to, writing)}`),
      ...comments.flatMap(({ number, name, text }) => [
        p(name ?? say.somebody),
        ...words(writing, { what: 'said', said: number }, text),
      ]),
    ]),
  );
}
