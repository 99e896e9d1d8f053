import { Cited } from './cited.js';
import type { MinutesItem, MinutesNote } from '../../procedure/minutes-document.js';
import type { ComponentChildren } from 'preact';
import type { Strikable } from '../../procedure/mending/struck.js';
import type { Published } from '../../procedure/mending/published.js';
import { outcomeWord, removed, span, struck, titleIn, when, who, type Told } from '../minutes-telling.js';
import { Elections } from './elections.js';
import { safeAddress } from './item-parts.js';
import { ItemBusiness } from './minutes-business.js';
import { MinutesFormsText, MotionWayText } from './minutes-forms.js';
import { MinutesVoteText } from './minutes-vote.js';
import { Facts } from './small.js';
import { leftOpenInside, orGone } from '../view.js';

function Gone({ told, of }: { told: Told; of: Published }) {
  const said = removed(of, told);
  return said === null ? null : <p class="subtle">{said}</p>;
}

/** A line that was recorded by accident stays, struck through, with the reason. */
function Entry({ told, of, children }: { told: Told; of: Strikable; children: ComponentChildren }) {
  const said = struck(of, told);
  if (said === null) return <>{children}</>;
  return (
    <>
      <del>{children}</del>
      <span class="subtle"> {said}</span>
    </>
  );
}

export function NoteText({ told, note: { number, text } }: { told: Told; note: MinutesNote }) {
  return (
    <>
      <Entry told={told} of={{ what: 'note', note: number }}>
        {text}
      </Entry>{' '}
      {removed({ what: 'note', note: number }, told)}
    </>
  );
}

/** The documents the matter was decided on, by title and version; each at the address that names its bytes. */
function Papers({ told: { words }, item }: { told: Told; item: MinutesItem }) {
  return (
    <ul class="papers">
      {item.documents.map(({ id, title, url, version = 1 }) => (
        <li key={id}>
          <a class="ds-link" href={safeAddress(url)} rel="noopener">
            {title}
          </a>
          {version > 1 && ` (${words.documents.version(version)})`}
        </li>
      ))}
    </ul>
  );
}

/** One item of the minutes: what was proposed, how it was voted on, what was decided. */
export function ItemMinutes({ told, item }: { told: Told; item: MinutesItem }) {
  const { words, papers } = told;
  const say = papers.minutes;
  return (
    // Its heading is enough to find it by: fifty regions would drown the parts of the page, and two of them may be called alike.
    <section class="minutes-item">
      <h3 class="ds-heading" data-size="xs" id={`m-${told.minutes.items.indexOf(item)}`}>
        {[item.number, titleIn(told, item)].filter(Boolean).join(' ')}
      </h3>
      <Facts
        rows={[
          [words.item.kind, words.itemKind[item.kind]],
          [words.item.caseRef, item.caseRef],
          [words.item.documents, item.documents.length > 0 ? <Papers told={told} item={item} /> : null],
          [say.handled, item.begun && span(item.begun, item.ended, told)],
          [say.outcome, item.postponedTo ? words.agenda.postponedTo(item.postponedTo) : outcomeWord(item, told)],
        ]}
      />
      {item.withdrawnReason !== null && <p>{item.withdrawnReason}</p>}
      {item.closures.map((closure) => (
        <p key={closure.from}>
          <Cited text={say.closed(span(closure.from, closure.to, told), orGone(words, closure.citation))} />
          {closure.forDebate && ` (${words.mending.forDebate})`}
        </p>
      ))}
      {told.minutes.closingProposals
        .filter((proposal) => proposal.item.item === item.item)
        .map(({ at, by, citation }) => (
          <p key={at}>
            {words.mending.proposed(who(by, told), words.time.at(when(at, told)), orGone(words, citation))}
          </p>
        ))}
      {item.outcome === 'decided' && item.decision === null && item.closures.length > 0 && (
        <p>{words.mending.decidedInside}</p>
      )}
      {item.recommendation !== null && (
        <>
          <h4 class="ds-heading" data-size="2xs">
            {words.agenda.recommendation}
          </h4>
          {item.recommendation && <p class="text">{item.recommendation}</p>}
          <Gone told={told} of={{ what: 'recommendation', item: item.item }} />
        </>
      )}
      {item.disqualifications.map(({ person, outcome, basis, substitute, raisedAt }) => (
        <p key={`${person.person}-${raisedAt}`}>
          {words.disqualification[outcome ?? 'raised'](who(person, told))}{' '}
          {basis !== null && <Cited text={words.disqualification.basis(orGone(words, basis))} />}{' '}
          {substitute && say.tookSeat(who(substitute, told))}
        </p>
      ))}
      {item.exemptions.map(({ person, outcome, basis, substitute, requestedAt }) => (
        <p key={`${person.person}-${requestedAt}`}>
          {words.formalities.exemption[outcome ?? 'requested'](who(person, told))}{' '}
          {basis !== null && <Cited text={words.disqualification.basis(orGone(words, basis))} />}{' '}
          {substitute && say.tookSeat(who(substitute, told))}
        </p>
      ))}
      {item.motions.length > 0 && (
        <>
          <h4 class="ds-heading" data-size="2xs">
            {words.item.motions}
          </h4>
          {item.motions.map((motion) => (
            <div key={motion.motion} class="minutes-motion">
              <p>
                <strong>
                  {words.motion.numbered(motion.number)}, {words.motionKind[motion.kind].toLowerCase()}
                </strong>
                {motion.mover && `. ${words.motion.by(who(motion.mover, told))}`}
                {motion.onBehalfOf.length > 0 && ` ${words.motion.onBehalfOf(motion.onBehalfOf.join(', '))}`}
                {`. ${
                  leftOpenInside(motion.status, { ended: item.ended !== null, closures: item.closures })
                    ? words.mending.notSettledOutside
                    : words.motionStatus[motion.status]
                }.`}{' '}
                <MotionWayText told={told} way={item.forms.motions.find((way) => way.motion === motion.motion)} />
              </p>
              {motion.text && (
                <Entry told={told} of={{ what: 'motion', motion: motion.motion }}>
                  <p class="text quote">{motion.text}</p>
                </Entry>
              )}
              <Gone told={told} of={{ what: 'motion', motion: motion.motion }} />
            </div>
          ))}
        </>
      )}
      {item.votes.length > 0 && (
        <>
          <h4 class="ds-heading" data-size="2xs">
            {words.item.votes}
          </h4>
          {item.votes.map((vote) => (
            <MinutesVoteText key={vote.vote} told={told} vote={vote} />
          ))}
        </>
      )}
      <MinutesFormsText told={told} forms={item.forms} item={item.item} />
      <Elections
        words={words}
        elections={told.minutes.elections.filter((one) => one.item.item === item.item)}
        level={4}
      />
      {(item.decision || item.struckDecisions.length > 0) && (
        <div class="decision">
          <h4 class="ds-heading" data-size="2xs">
            {words.item.decision}
          </h4>
          {item.struckDecisions.map((struck) => (
            <div key={struck.at}>
              {struck.text && (
                <p class="text">
                  <del>{struck.text}</del>
                </p>
              )}
              <p class="subtle">{words.item.struckReason(orGone(words, struck.reason), when(struck.at, told))}</p>
            </div>
          ))}
          {item.decision?.text && <p class="text">{item.decision.text}</p>}
          <Gone told={told} of={{ what: 'decision', item: item.item }} />
        </div>
      )}
      <ItemBusiness told={told} item={item.item} />
      {item.statements.length > 0 && (
        <>
          <h4 class="ds-heading" data-size="2xs">
            {words.item.statements}
          </h4>
          {item.statements.map((statement) => (
            <p key={statement.at} class="text">
              <strong>{who(statement.person, told)}:</strong>{' '}
              <Entry told={told} of={{ what: 'statement', statement: statement.number }}>
                {statement.text}
              </Entry>{' '}
              {removed({ what: 'statement', statement: statement.number }, told)}
            </p>
          ))}
        </>
      )}
      {item.notes.map((note, index) => (
        <p key={index} class="text">
          {words.time.at(when(note.at, told))}: <NoteText told={told} note={note} />
        </p>
      ))}
    </section>
  );
}
