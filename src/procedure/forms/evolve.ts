import { itemChanged } from '../evolve-agenda.js';
import type { Meeting } from '../meeting.js';
import type { Folds } from '../rooms.js';
import type { ItemId } from '../vocabulary.js';
import type { FormsEvent } from './events.js';
import type { WrittenMatter } from './state.js';

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
};

const withMatter = (meeting: Meeting, item: ItemId, matter: WrittenMatter): Meeting => ({
  ...meeting,
  forms: { ...meeting.forms, written: { ...meeting.forms.written, [item]: matter } },
});
