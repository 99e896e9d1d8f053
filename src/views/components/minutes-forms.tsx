import type { MinutesForms } from '../../procedure/forms/minutes.js';
import { everybody, removed, type Told, when, who } from '../minutes-telling.js';
import { orGone } from '../view.js';
import { type ItemId } from '../../procedure/vocabulary.js';

/** The same in the minutes: what was answered in writing, and who wanted an ordinary meeting. */
export function MinutesFormsText({ told, forms, item }: { told: Told; forms: MinutesForms; item: ItemId }) {
  const { words } = told;
  const { written, contests, rulings, order, demand } = forms;
  const word = (yes: boolean) => (yes ? words.forms.yes : words.forms.no);
  const settled = written?.settled;
  const agreed = settled?.answers.filter(({ agrees, inWriting }) => agrees && inWriting).length ?? 0;
  return (
    <>
      {demand && (
        <p>
          {words.forms.demanded(demand.demandedBy.length, demand.members, demand.needed)} (
          {everybody(demand.demandedBy, told)})
        </p>
      )}
      {order && (
        <>
          <p>
            {words.forms.order} ({words.time.at(when(order.at, told))}):
          </p>
          <ol>
            {order.steps.map((step, index) => (
              <li key={index}>
                {orGone(words, step.question)}
                {step.motions.length > 0 &&
                  ` (${words.forms.aboutMotions(step.motions.join(', '), step.motions.length)})`}
              </li>
            ))}
          </ol>
        </>
      )}
      {written && (
        <>
          <h4 class="ds-heading" data-size="2xs">
            {words.forms.written}
          </h4>
          <p class="text quote">
            {written.proposal ?? removed({ what: 'written-proposal', item }, told) ?? words.forms.proposalInside}
          </p>
        </>
      )}
      {settled && (
        <>
          <p>
            {settled.adopted ? words.forms.adopted(settled.members) : words.forms.notAdopted(agreed, settled.members)}
          </p>
          <ul class="plain-list">
            {settled.answers.map(({ person, agrees, inWriting }) => (
              <li key={person.person}>
                {who(person, told)}. {words.forms.agrees}: {word(agrees).toLowerCase()}. {words.forms.inWriting}:{' '}
                {word(inWriting).toLowerCase()}.
              </li>
            ))}
          </ul>
          {settled.silent.length > 0 && (
            <p>
              {words.forms.noAnswer}: {everybody(settled.silent, told)}
            </p>
          )}
        </>
      )}
      {contests.map((contest) => (
        <p key={contest.at}>
          {words.time.at(when(contest.at, told))}:{' '}
          {words.forms.contested(contest.demandedBy.length, contest.members, contest.needed)} (
          {everybody(contest.demandedBy, told)}) {contest.postponed ? words.forms.postponed : words.forms.goesOn}
        </p>
      ))}
      {rulings.map((ruling) => (
        <p key={ruling.at}>
          {words.time.at(when(ruling.at, told))}: {words.forms.ruling(ruling.options.join(', '))}{' '}
          {words.forms.rulingReason(orGone(words, ruling.reason))}
        </p>
      ))}
    </>
  );
}

/** What is said of one motion besides its words and its votes. */
export function MotionWayText({ told, way }: { told: Told; way: MinutesForms['motions'][number] | undefined }) {
  const { words } = told;
  if (!way) return null;
  const { targets, to, ruledOut } = way;
  return (
    <>
      {targets.length > 0 && `${words.forms.targets(targets.join(', '), targets.length)}. `}
      {to !== null && `${words.forms.forwardedTo(to)}. `}
      {ruledOut !== null && words.forms.ruledOut(orGone(words, ruledOut))}
    </>
  );
}
