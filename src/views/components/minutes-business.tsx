import type { MinutesQuestion } from '../../procedure/business/minutes-document.js';
import { ruleBookOf } from '../../procedure/rule-books/rule-books.js';
import type { ItemId } from '../../procedure/vocabulary.js';
import { controlTold, removed, span, type Told, when, who } from '../minutes-telling.js';
import { calendarDay } from '../when.js';
import { Section } from './small.js';

/** Other business in the minutes: with its item, or in sections of its own where it belongs to none. */

const belongsTo = (item: ItemId | null) => (one: { item: { item: ItemId } | null }) =>
  (one.item?.item ?? null) === item;

/** The words, or that they were taken out. */
const wordsOf = ({ number, text }: { number: number; text: string | null }, told: Told): string =>
  [text, removed({ what: 'said', said: number }, told)].filter(Boolean).join(' ');

function QuestionText({ told, question }: { told: Told; question: MinutesQuestion }) {
  const say = told.words.business;
  const { by, to, answers, settled } = question;
  const ending = settled !== null ? say.questionEnd[settled] : answers.length === 0 ? say.unanswered : null;
  return (
    <div class="minutes-motion">
      <p>
        <strong>{say.questionFrom[question.kind](who(by, told))}</strong>
        {to && ` ${say.to(who(to, told))}`}
        {ending !== null && `. ${ending}.`}
      </p>
      <p class="text quote">{wordsOf(question, told)}</p>
      {answers.map((given) => (
        <p key={given.number} class="text">
          <strong>{say.answer(who(given.by, told))}:</strong> {wordsOf(given, told)}
        </p>
      ))}
    </div>
  );
}

function PointsOfOrder({ told, item }: { told: Told; item: ItemId | null }) {
  const { minutes, words } = told;
  return (
    <>
      {minutes.business.pointsOfOrder.filter(belongsTo(item)).map((point) => (
        <p key={point.number} class="text">
          {words.time.at(when(point.at, told))} <strong>{who(point.person, told)}:</strong> {wordsOf(point, told)}{' '}
          {point.ruling !== null && words.business.ruling(point.ruling)}
        </p>
      ))}
    </>
  );
}

/** What the body was told, and whom it owes a notice. */
function Reports({ told, item }: { told: Told; item: ItemId }) {
  const say = told.words.business;
  const { briefings, reported, owed } = told.minutes.business;
  return (
    <>
      {reported.filter(belongsTo(item)).map(({ number, kind, madeBy, provision, text }) => (
        <p key={number} class="text">
          <strong>{say.reported[kind]}.</strong>{' '}
          {[madeBy && say.madeBy(madeBy), provision !== null && say.under(provision)].filter(Boolean).join(' ')}{' '}
          {wordsOf({ number, text }, told)}
        </p>
      ))}
      {briefings.filter(belongsTo(item)).map(({ number, by, text }) => (
        <p key={number} class="text">
          <strong>{told.words.itemKind.briefing}.</strong> {by && `${say.briefedBy(who(by, told))}. `}
          {wordsOf({ number, text }, told)}
        </p>
      ))}
      {owed.filter(belongsTo(item)).map(({ body }) => (
        <p key={body}>{say.owed(body)}</p>
      ))}
    </>
  );
}

function Limits({ told, item }: { told: Told; item: ItemId }) {
  const { minutes, words } = told;
  const say = words.business;
  return (
    <>
      {minutes.business.deadlines
        .filter((deadline) => deadline.item === item)
        .map(({ what, from, until }) => (
          <p key={what}>
            {what === 'citizens-proposal' && `${say.received}: ${calendarDay(from, words)}. `}
            {say.deadline[what]}: {calendarDay(until, words)}.
          </p>
        ))}
      {minutes.business.controls.filter(belongsTo(item)).map((control) => (
        <p key={control.part}>
          <strong>{say.controlOf[control.part]}.</strong> {controlTold(control, told).join(' ')}
        </p>
      ))}
    </>
  );
}

export function ItemBusiness({ told, item }: { told: Told; item: ItemId }) {
  const { minutes, words } = told;
  const questions = minutes.business.questions.filter(belongsTo(item));
  const points = minutes.business.pointsOfOrder.some(belongsTo(item));
  return (
    <>
      {questions.map((question) => (
        <QuestionText key={question.number} told={told} question={question} />
      ))}
      <Reports told={told} item={item} />
      <Limits told={told} item={item} />
      {points && (
        <>
          <h4 class="ds-heading" data-size="2xs">
            {words.business.pointsOfOrder}
          </h4>
          <PointsOfOrder told={told} item={item} />
        </>
      )}
    </>
  );
}

export function OtherBusiness({ told }: { told: Told }) {
  const { minutes, words } = told;
  const say = words.business;
  const questions = minutes.business.questions.filter(belongsTo(null));
  const points = minutes.business.pointsOfOrder.some(belongsTo(null));
  return (
    <>
      {questions.length > 0 && (
        <Section id="sporsmal" heading={words.business.questions}>
          {questions.map((question) => (
            <QuestionText key={question.number} told={told} question={question} />
          ))}
        </Section>
      )}
      {minutes.business.publicTime.length > 0 && (
        <Section id="sporretime" heading={say.publicTime}>
          <p>
            {ruleBookOf(minutes.header.ruleBook ?? undefined).publicComment.value !== 'mandatory' &&
              `${say.publicTimeApart} `}
            {say.publicTimeMeaning}
          </p>
          {minutes.business.publicTime.map(({ from, to, comments }) => (
            <div key={from}>
              <p>{span(from, to, told)}</p>
              {comments.map(({ number, name, text }) => (
                <p key={number} class="text">
                  <strong>{name ?? say.somebody}</strong>
                  {wordsOf({ number, text }, told) && `: ${wordsOf({ number, text }, told)}`}
                </p>
              ))}
            </div>
          ))}
        </Section>
      )}
      {points && (
        <Section id="dagsorden" heading={words.business.pointsOfOrder}>
          <PointsOfOrder told={told} item={null} />
        </Section>
      )}
    </>
  );
}
