import type { Election, ElectionList } from '../../elections/state.js';
import type { Meeting } from '../../meeting.js';
import { all, at, each, less, type Places } from './place.js';

function changed(meeting: Meeting, id: string, change: (election: Election) => Election): Meeting {
  const { elections } = meeting.elections;
  const election = elections[id];
  return election
    ? { ...meeting, elections: { ...meeting.elections, elections: { ...elections, [id]: change(election) } } }
    : meeting;
}

const listChanged =
  (of: { election: string; list: string }, change: (list: ElectionList) => ElectionList) =>
  (meeting: Meeting): Meeting =>
    changed(meeting, of.election, (election) => ({
      ...election,
      lists: election.lists.map((one) => (one.list === of.list ? change(one) : one)),
    }));

const listOf = ({ elections }: Meeting, of: { election: string; list: string }): ElectionList | undefined =>
  elections.elections[of.election]?.lists.find(({ list }) => list === of.list);

const heard = ({ elections }: Meeting, of: { election: string }): boolean =>
  elections.elections[of.election]?.inside !== true;
const itemOf = ({ elections }: Meeting, of: { election: string }) => elections.elections[of.election]?.item ?? null;

/** Titles, lists and the names on them. */
export const electionPlaces: Pick<Places, 'election-title' | 'list' | 'candidate'> = {
  'election-title': {
    ids: { election: 'id' },
    every: ({ elections }) => Object.keys(elections.elections).map((election) => ({ election })),
    words: ({ elections }, of) => [elections.elections[of.election]?.title],
    told: heard,
    item: itemOf,
    emptied: (meeting, of) => changed(meeting, of.election, (election) => ({ ...election, title: '' })),
    pieces: { 'election.opened': (event, of) => at(of.election === event.election, '/title') },
  },
  /** The name of a list and of those it stands for. */
  list: {
    ids: { election: 'id', list: 'id' },
    every: ({ elections }) =>
      Object.values(elections.elections).flatMap(({ election, lists }) =>
        lists.map(({ list }) => ({ election, list })),
      ),
    words: (meeting, of) => [listOf(meeting, of)?.name, ...(listOf(meeting, of)?.groups ?? [])],
    telling: (meeting, of) => [listOf(meeting, of)?.name],
    told: heard,
    item: itemOf,
    emptied: (meeting, of) => listChanged(of, (list) => ({ ...list, name: '', groups: [] }))(meeting),
    pieces: {
      'list.handed-in': (event, of) =>
        of.election === event.election && of.list === event.list
          ? ['/name', ...all(event.groups, (place) => `/groups/${place}`)]
          : [],
    },
  },
  /** Somebody on a list who is on no roster, by name. */
  candidate: {
    ids: { candidate: 'id', election: 'id', list: 'id' },
    every: ({ elections }) =>
      Object.values(elections.elections).flatMap(({ election, lists }) =>
        lists.flatMap(({ list, candidates }) => candidates.map(({ candidate }) => ({ election, list, candidate }))),
      ),
    words: (meeting, of) => [listOf(meeting, of)?.candidates.find(({ candidate }) => candidate === of.candidate)?.name],
    told: heard,
    item: itemOf,
    emptied: (meeting, of) =>
      listChanged(of, (list) => ({
        ...list,
        candidates: list.candidates.map((one) => (one.candidate === of.candidate ? less(one, 'name') : one)),
      }))(meeting),
    pieces: {
      'list.handed-in': (event, of) =>
        of.election === event.election && of.list === event.list
          ? each(
              event.candidates,
              ({ candidate }) => candidate === of.candidate,
              (place) => `/candidates/${place}/name`,
            )
          : [],
    },
  },
};
