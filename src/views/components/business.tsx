import { Cited } from './cited.js';
import { deadlines } from '../../procedure/business/deadlines.js';
import { isRunning, type LegalityControl, type PublicTime, type Question } from '../../procedure/business/state.js';
import type { ItemId } from '../../procedure/vocabulary.js';
import { apart, at, nameWithParty, type View } from '../view.js';
import { calendarDay } from '../when.js';
import { Heading, Line, LongText, Section, Tag, Time, unlessSame } from './small.js';
import { Tombstone } from './withheld.js';

/** Other business: questions and points of order. `item` null: what belongs to none. */

const belongsTo = (item: ItemId | null) => (one: { item?: ItemId }) => (one.item ?? null) === item;

export const questionsOf = (view: View, item: ItemId | null): Question[] =>
  Object.values(view.meeting.business.questions).filter(belongsTo(item));

/** The words, or that they were taken out. */
function SaidText({ view, said }: { view: View; said: { number: number; text?: string | undefined } }) {
  return (
    <>
      {said.text && <LongText text={said.text} more={view.words.agenda.readMore} />}
      <Tombstone view={view} of={{ what: 'said', said: said.number }} />
    </>
  );
}

function QuestionCard({ view, question, level }: { view: View; question: Question; level: 3 | 4 }) {
  const { words } = view;
  const say = words.business;
  const { kind, by, to, answers, settled } = question;
  return (
    <li class="motion">
      <div class="motion-head">
        <Heading level={level}>{say.questionFrom[kind](nameWithParty(view, by))}</Heading>
        {settled !== null && <Tag>{say.questionEnd[settled]}</Tag>}
        {settled === null && answers.length === 0 && <Tag tone="warning">{say.unanswered}</Tag>}
      </div>
      <Line
        className="subtle"
        parts={[
          to !== undefined && say.to(nameWithParty(view, to)),
          <Time at={question.at}>{words.time.at(at(view, question.at))}</Time>,
        ]}
      />
      <SaidText view={view} said={question} />
      {answers.map((given, index) => (
        <div key={index}>
          <p>
            <strong>{say.answer(nameWithParty(view, given.by))}</strong>{' '}
            <Time at={given.at}>
              <span class="subtle">{words.time.at(at(view, given.at))}</span>
            </Time>
          </p>
          <SaidText view={view} said={given} />
        </div>
      ))}
    </li>
  );
}

export function Questions({ view, item, level }: { view: View; item: ItemId | null; level: 3 | 4 }) {
  const asked = questionsOf(view, item);
  if (asked.length === 0) return null;
  return (
    <ul class="motions">
      {asked.map((question) => (
        <QuestionCard key={question.question} view={view} question={question} level={level} />
      ))}
    </ul>
  );
}

function PublicTimeHeld({ view, time }: { view: View; time: PublicTime }) {
  const { words } = view;
  const say = words.business;
  return (
    <>
      <p>
        {time.to === null
          ? words.time.since(at(view, time.from))
          : words.time.fromTo(at(view, time.from), at(view, time.to))}{' '}
        {time.to === null && <Tag tone="accent">{say.publicTimeNow}</Tag>}
      </p>
      <ul class="plain">
        {time.comments.map(({ number, name, text }) => (
          <li key={number}>
            <strong>{name === undefined ? say.somebody : apart(name)}</strong>
            <SaidText view={view} said={{ number, text }} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What belongs to no item on the agenda. */
export const BusinessWithoutItem = unlessSame(function BusinessWithoutItem({ view }: { view: View }) {
  const say = view.words.business;
  return (
    <>
      {questionsOf(view, null).length > 0 && (
        <Section id="sporsmal" heading={say.questions}>
          <Questions view={view} item={null} level={3} />
        </Section>
      )}
      {view.meeting.business.publicTime.length > 0 && (
        <Section id="sporretime" heading={say.publicTime}>
          <p class="subtle">
            {view.book.publicComment.value !== 'mandatory' && `${say.publicTimeApart} `}
            {say.publicTimeMeaning}
          </p>
          {view.meeting.business.publicTime.map((time) => (
            <PublicTimeHeld key={time.from} view={view} time={time} />
          ))}
        </Section>
      )}
      {hasPointsOfOrder(view, null) && (
        <Section id="dagsorden" heading={say.pointsOfOrder}>
          <PointsOfOrder view={view} item={null} />
        </Section>
      )}
    </>
  );
});

export function PointsOfOrder({ view, item }: { view: View; item: ItemId | null }) {
  const { meeting, words } = view;
  const raised = meeting.business.pointsOfOrder.filter(belongsTo(item));
  if (raised.length === 0) return null;
  return (
    <ul class="plain">
      {raised.map((point) => (
        <li key={point.number}>
          <Time at={point.at}>{words.time.at(at(view, point.at))}</Time>{' '}
          <strong>{nameWithParty(view, point.person)}</strong>
          <SaidText view={view} said={point} />
          {point.ruling !== undefined && <p class="text">{words.business.ruling(point.ruling)}</p>}
        </li>
      ))}
    </ul>
  );
}

/** The same in a word each, for the fold that hides them. */
export function reportedKinds(view: View, item: ItemId): string[] {
  const { meeting, words } = view;
  const { briefings, reported, owed } = meeting.business;
  return [
    ...new Set(reported.filter(belongsTo(item)).map(({ kind }) => words.business.reported[kind])),
    ...(briefings.some(belongsTo(item)) ? [words.itemKind.briefing] : []),
    ...(owed.some(belongsTo(item)) ? [words.itemKind['urgent-decision']] : []),
  ];
}

/** What the body was told of the item, and whom it owes a notice of what it decided itself. */
export function Reported({ view, item }: { view: View; item: ItemId }) {
  const { meeting, words } = view;
  const say = words.business;
  const { briefings, reported, owed } = meeting.business;
  return (
    <>
      {owed.filter(belongsTo(item)).map(({ body }) => (
        <p key={body.id}>{say.owed(apart(body.name))}</p>
      ))}
      {reported.filter(belongsTo(item)).map((decision) => (
        <div key={decision.number} class="decision">
          <p>
            <strong>{say.reported[decision.kind]}.</strong> {decision.madeBy && say.madeBy(apart(decision.madeBy))}
            {decision.provision && <Cited text={` ${say.under(decision.provision)}`} />}
          </p>
          <SaidText view={view} said={decision} />
        </div>
      ))}
      {briefings.filter(belongsTo(item)).map((briefing) => (
        <div key={briefing.number}>
          <p>
            <strong>{words.itemKind.briefing}.</strong>{' '}
            {briefing.by !== undefined && say.briefedBy(nameWithParty(view, briefing.by))}{' '}
            <Time at={briefing.at}>{words.time.at(at(view, briefing.at))}</Time>
          </p>
          <SaidText view={view} said={briefing} />
        </div>
      ))}
    </>
  );
}

/** By when something is to be done about the item. */
export function deadlineRows(view: View, item: ItemId): [string, string][] {
  const { meeting, words } = view;
  const say = words.business;
  return deadlines(meeting, view.book)
    .filter((deadline) => deadline.item === item)
    .flatMap(({ what, from, until }): [string, string][] => [
      ...(what === 'citizens-proposal' ? [[say.received, calendarDay(from, words)] as [string, string]] : []),
      [say.deadline[what], calendarDay(until, words)],
    ]);
}

/** Where the control of the item's decisions stands, and whether they are carried out meanwhile. */
export function Control({ view, item }: { view: View; item: ItemId }) {
  const { meeting, words } = view;
  const controls = Object.values(meeting.business.controls).filter((control) => control.item === item);
  if (controls.length === 0) return null;
  const say = words.business;
  return (
    <Section id="lovlighetskontroll" heading={say.controlOf[controls[0]?.part ?? 'decision']}>
      {controls.map((control, place) => (
        <div key={control.part ?? 'decision'}>
          {place > 0 && <Heading level={3}>{say.controlOf[control.part ?? 'decision']}</Heading>}
          <ControlTrail view={view} control={control} />
        </div>
      ))}
    </Section>
  );
}

function ControlTrail({ view, control }: { view: View; control: LegalityControl }) {
  const { words } = view;
  const say = words.business;
  const { demanders, others, steps, takenUpFor, deferrals = [] } = control;
  const names = [...demanders.map((person) => nameWithParty(view, person)), ...others.map(apart)];
  const course = [
    ...steps.map(({ state, on }) => ({ state, on, what: say.controlStep[state] })),
    ...deferrals.map(({ by, on }) => ({ state: null, on, what: say.deferred[by] })),
  ].sort((one, other) => one.on.localeCompare(other.on));
  return (
    <>
      {names.length > 0 && <p>{say.demandedBy(names.join(', '))}</p>}
      <Tombstone view={view} of={{ what: 'legality-others', item: control.item }} />
      <ol class="trail">
        {course.map(({ what, on, state }) => (
          <li key={what}>
            <time dateTime={on}>{calendarDay(on, words)}</time> <strong>{what}</strong>
            {state === 'taken-up' && takenUpFor && <p class="text">{say.takenUpFor(takenUpFor)}</p>}
            {state === 'taken-up' && <Tombstone view={view} of={{ what: 'legality-reason', item: control.item }} />}
          </li>
        ))}
      </ol>
      {deferrals.length === 0 && isRunning(control) && <p class="subtle">{say.carriedOutMeanwhile}</p>}
    </>
  );
}

export const hasPointsOfOrder = (view: View, item: ItemId | null): boolean =>
  view.meeting.business.pointsOfOrder.some(belongsTo(item));
