import type { Question } from '../../../src/procedure/business/state.js';
import type { Item } from '../../../src/procedure/meeting.js';
import { ActButton } from '../parts/act-dialog.js';
import { nameAndParty, nameOf, useDesk } from '../parts/desk-context.js';
import { clockTime } from '../words/words.js';

/** Questions and interpellations: of one item, or those that belong to none. */
export function Questions({ item }: { item?: Item }) {
  const { meeting, w, mine } = useDesk();
  const asked = Object.values(meeting.business.questions).filter((one) => one.item === item?.item);
  const wanted = item === undefined || item.kind === 'question' || item.kind === 'interpellation';
  if (asked.length === 0 && !wanted) return null;
  return (
    <section class="block" aria-labelledby="questions-title">
      <div class="row spread">
        <h3 id="questions-title">{w.room.questions}</h3>
        {mine && meeting.status !== 'ended' && (
          <ActButton act="question.ask" {...(item ? { about: { item: item.item } } : {})} />
        )}
      </div>
      {asked.length === 0 && <p class="subtle">{w.room.questionsNone}</p>}
      {asked.map((one) => (
        <Asked key={one.question} one={one} />
      ))}
    </section>
  );
}

/** One question, with what was answered and what is still to be done about it. */
export function Asked({ one }: { one: Question }) {
  const { meeting, w, mine } = useDesk();
  const about = { question: one.question };
  return (
    <div class="said">
      <p>
        <strong>{nameAndParty(meeting, one.by)}</strong>{' '}
        <span class="subtle">
          {w.kinds[one.kind]}
          {one.to ? ` · ${w.room.to(nameOf(meeting, one.to))}` : ''}
          {one.settled ? ` · ${w.ask.questionEnds[one.settled]}` : ''}
        </span>
      </p>
      <p class="motion-text">{one.text}</p>
      {one.answers.map((answer) => (
        <p key={answer.number} class="motion-text answer">
          <strong>{nameOf(meeting, answer.by)}:</strong> {answer.text}
        </p>
      ))}
      {mine && (one.settled === null || one.settled === 'in-writing') && (
        <div class="row">
          <ActButton act="question.answer" about={about} />
          {one.settled === null && <ActButton act="question.settle" about={about} />}
        </div>
      )}
    </div>
  );
}

/** The public's own time, where the rules of the body know it. */
export function PublicTime() {
  const { store, meeting, w, language, mine } = useDesk();
  if (store.rules.publicComment.value === 'none') return null;
  const zone = meeting.facts?.timezone;
  const times = meeting.business.publicTime;
  const running = times.at(-1)?.to === null;
  return (
    <section class="block" aria-labelledby="public-time-title">
      <div class="row spread">
        <h3 id="public-time-title">{w.room.publicTime}</h3>
        {mine && meeting.status !== 'ended' && (
          <div class="row">
            {running ? (
              <>
                <ActButton act="public-comment.give" />
                <ActButton act="question-time.end" />
              </>
            ) : (
              <ActButton act="question-time.start" />
            )}
          </div>
        )}
      </div>
      {times.length === 0 && (
        <p class="subtle">
          {store.rules.publicComment.value === 'mandatory' ? w.room.publicMust : w.room.publicOutside}
        </p>
      )}
      {times.map((time) => (
        <div key={time.from} class="said">
          <p class="subtle">
            {clockTime(time.from, zone, language)}–{clockTime(time.to, zone, language)}
          </p>
          {time.comments.map((comment) => (
            <p key={comment.number}>
              <strong>{comment.name ?? w.room.someone}</strong> {comment.text}
            </p>
          ))}
        </div>
      ))}
    </section>
  );
}
