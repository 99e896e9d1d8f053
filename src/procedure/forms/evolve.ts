import { itemChanged } from '../evolve-agenda.js';
import type { Meeting, Motion } from '../meeting.js';
import type { Folds } from '../rooms.js';
import type { ItemId, MotionId } from '../vocabulary.js';
import type { FormsEvent, VotingStep } from './events.js';
import type { MotionWay, WrittenMatter } from './state.js';

export const formsFolds: Folds<FormsEvent> = {
  'answers.opened': (meeting, { item, proposal, until }, at) => {
    if (!meeting.items[item]) return meeting;
    const matter = { proposal: proposal ?? null, openedAt: at, until: until ?? null, answers: [], settled: null };
    const called = itemChanged(meeting, item, { state: 'called', calledAt: at });
    return { ...withMatter(called, item, matter), status: 'collecting' };
  },
  'answer.recorded': (meeting, { item, person, agrees, inWriting }) => {
    const matter = meeting.forms.written[item];
    if (!matter) return meeting;
    const others = matter.answers.filter((given) => given.person !== person);
    return withMatter(meeting, item, { ...matter, answers: [...others, { person, agrees, inWriting }] });
  },
  'item.settled-in-writing': (meeting, { item, adopted, members, answers, silent }, at) => {
    const matter = meeting.forms.written[item];
    if (!matter) return meeting;
    const settled = { at, adopted, members, silent: silent ?? [] };
    return withMatter(meeting, item, { ...matter, answers: answers ?? [], settled });
  },
  'urgency.contested': (meeting, { item, demandedBy, needed, members, postponed }, at) => ({
    ...meeting,
    forms: {
      ...meeting.forms,
      contests: [
        ...meeting.forms.contests,
        { item: item ?? null, demandedBy: demandedBy ?? [], needed, members, postponed, at },
      ],
    },
  }),
  'finalists.ruled': (meeting, { vote, options, reason }, at) =>
    meeting.votes[vote]
      ? {
          ...meeting,
          forms: {
            ...meeting.forms,
            rulings: { ...meeting.forms.rulings, [vote]: { options: options ?? [], reason: reason ?? '', at } },
          },
        }
      : meeting,
  'voting-order.announced': (meeting, { item, order }, at) => {
    const steps = (order ?? []).filter((step) => step?.kind !== undefined);
    const orders = { ...meeting.forms.orders, [item]: { order: steps.map(whole), at } };
    return { ...meeting, forms: { ...meeting.forms, orders } };
  },
  'motion.moved': (meeting, { motion, targets, precedence }, at) =>
    onItsWay(
      meeting,
      motion,
      {
        movedAt: at,
        ...(targets !== undefined && { targets }),
        ...(precedence !== undefined && { precedence }),
      },
      meeting.motions[motion]?.status === 'filed' ? 'moved' : undefined,
    ),
  'motion.forwarded': (meeting, { motion, to }) =>
    onItsWay(meeting, motion, to === undefined ? {} : { to }, 'forwarded'),
  'motion.ruled-out': (meeting, { motion, reason }) =>
    onItsWay(meeting, motion, { ruledOut: reason ?? '' }, 'ruled-out'),
  'item.demanded': (meeting, { item, demandedBy, needed, members }, at) => ({
    ...meeting,
    forms: {
      ...meeting.forms,
      demands: { ...meeting.forms.demands, [item]: { demandedBy: demandedBy ?? [], needed, members, at } },
    },
  }),
};

const whole = ({ question, kind, motions }: VotingStep): VotingStep => ({
  question: question ?? '',
  kind,
  motions: motions ?? [],
});

function onItsWay(meeting: Meeting, id: MotionId, way: MotionWay, status?: Motion['status']): Meeting {
  const motion = meeting.motions[id];
  if (!motion) return meeting;
  const ways = { ...meeting.forms.motions, [id]: { ...meeting.forms.motions[id], ...way } };
  const motions = status === undefined ? meeting.motions : { ...meeting.motions, [id]: { ...motion, status } };
  return { ...meeting, motions, forms: { ...meeting.forms, motions: ways } };
}

const withMatter = (meeting: Meeting, item: ItemId, matter: WrittenMatter): Meeting => ({
  ...meeting,
  forms: { ...meeting.forms, written: { ...meeting.forms.written, [item]: matter } },
});
