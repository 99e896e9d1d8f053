import type { MinutesForms } from '../../../procedure/forms/minutes.js';
import type { MinutesItem } from '../../../procedure/minutes-document.js';
import type { MotionId } from '../../../procedure/vocabulary.js';
import { everybody, when, who } from '../../../views/minutes-telling.js';
import type { Element } from '../xml.js';
import { p, paragraphs, section, type Writing } from './akn.js';
import type { Places } from './references.js';

/** How an item was handled where that was otherwise than in an ordinary meeting. */
export function formsWritten(writing: Writing, forms: MinutesForms, here: Places): Element[] {
  const { words } = writing;
  const say = words.forms;
  const { written, contests, rulings, order, demand } = forms;
  const settled = written?.settled ?? null;
  const word = (yes: boolean) => (yes ? say.yes : say.no).toLowerCase();
  const at = (instant: string) => words.time.at(when(instant, writing));
  return section(here.next('dbsect'), 'forms', null, [
    demand &&
      p(
        `${say.demanded(demand.demandedBy.length, demand.members, demand.needed)} (${everybody(demand.demandedBy, writing)})`,
      ),
    order &&
      p(
        `${say.order} (${at(order.at)}): `,
        order.steps
          .map(({ question, motions }) =>
            motions.length > 0 ? `${question} (${say.aboutMotions(motions.join(', '), motions.length)})` : question,
          )
          .join('; '),
      ),
    ...(written ? [p(say.written), ...paragraphs(written.proposal ?? say.proposalInside)] : []),
    settled &&
      p(
        settled.adopted
          ? say.adopted(settled.members)
          : say.notAdopted(
              settled.answers.filter(({ agrees, inWriting }) => agrees && inWriting).length,
              settled.members,
            ),
      ),
    ...(settled?.answers ?? []).map(({ person, agrees, inWriting }) =>
      p(`${who(person, writing)}. ${say.agrees}: ${word(agrees)}. ${say.inWriting}: ${word(inWriting)}.`),
    ),
    settled && settled.silent.length > 0 ? p(`${say.noAnswer}: ${everybody(settled.silent, writing)}`) : null,
    ...contests.map((contest) =>
      p(
        `${at(contest.at)}: ${say.contested(contest.demandedBy.length, contest.members, contest.needed)} `,
        `(${everybody(contest.demandedBy, writing)}) ${contest.postponed ? say.postponed : say.goesOn}`,
      ),
    ),
    ...rulings.map(({ options, reason, at: ruled }) =>
      p(`${at(ruled)}: ${say.ruling(options.join(', '))} ${say.rulingReason(reason)}`),
    ),
  ]);
}

/** What is said of one motion besides its words and its votes. */
export function motionWay({ words }: Writing, item: MinutesItem, motion: MotionId): string {
  const way = item.forms.motions.find((one) => one.motion === motion);
  if (!way) return '';
  const say = words.forms;
  return [
    way.targets.length > 0 && `${say.targets(way.targets.join(', '), way.targets.length)}.`,
    way.to !== null && `${say.forwardedTo(way.to)}.`,
    way.ruledOut !== null && say.ruledOut(way.ruledOut),
  ]
    .filter(Boolean)
    .join(' ');
}
