import { recordedInside } from '../evolve-sitting.js';
import type { Meeting } from '../meeting.js';
import type { Folds } from '../rooms.js';
import type { ElectionEvent } from './events.js';
import type { Election } from './state.js';

export const electionFolds: Folds<ElectionEvent> = {
  'election.opened': (meeting, event) => {
    if (!event.election) return meeting;
    const { type: _, mayFallShort, demandedBy, secretDemanded, title, ...opened } = event;
    return withElection(meeting, {
      ...opened,
      title: title ?? '',
      mayFallShort: mayFallShort ?? false,
      demandedBy: demandedBy ?? [],
      secretDemanded: secretDemanded ?? false,
      ...recordedInside(meeting),
      lists: [],
      sharing: null,
      elected: null,
    });
  },
  'list.handed-in': (meeting, event, at) =>
    changed(meeting, event.election, (election) => {
      const { list, name, groups, signedBy, candidates } = event;
      if (!list) return {};
      const entry = {
        list,
        name: name ?? '',
        groups: groups ?? [],
        signedBy: signedBy ?? [],
        candidates: candidates ?? [],
        at,
      };
      return { lists: [...election.lists.filter((other) => other.list !== list), entry] };
    }),
  'lot.drawn': (meeting, event, at) => {
    if (!event.vote) return meeting;
    const { between, drawn, how, witnesses } = event;
    const lot = { between: between ?? [], drawn: drawn ?? '', how: how ?? '', witnesses: witnesses ?? [], at };
    const { lots } = meeting.elections;
    const drawnBefore = Object.hasOwn(lots, event.vote) ? (lots[event.vote] ?? []) : [];
    return {
      ...meeting,
      elections: { ...meeting.elections, lots: { ...lots, [event.vote]: [...drawnBefore, lot] } },
    };
  },
  'seats.shared': (meeting, { election, vote, divisors, rows, ties }) =>
    changed(meeting, election, () => {
      if (!vote) return {};
      return { sharing: { vote, divisors: divisors ?? 'dhondt', rows: rows ?? [], ties: ties ?? [] } };
    }),
  'persons.elected': (meeting, event, at) =>
    changed(meeting, event.election, () => ({
      elected: {
        vote: event.vote ?? '',
        corrections: event.corrections ?? 0,
        elected: event.elected ?? [],
        substitutes: event.substitutes ?? [],
        adjustments: event.adjustments ?? [],
        short: event.short ?? [],
        at,
      },
    })),
};

function withElection(meeting: Meeting, election: Election): Meeting {
  const elections = { ...meeting.elections.elections, [election.election]: election };
  return { ...meeting, elections: { ...meeting.elections, elections } };
}

function changed(meeting: Meeting, id: string, change: (election: Election) => Partial<Election>): Meeting {
  const { elections } = meeting.elections;
  const election = Object.hasOwn(elections, id) ? elections[id] : undefined;
  return election ? withElection(meeting, { ...election, ...change(election) }) : meeting;
}
