import type { MinutesItem, MinutesPerson, MinutesVote } from '../../procedure/minutes-document.js';
import type { ExportFormat } from './formats.js';
import { counts, lossNote, type MayLose } from './losses.js';
import type { ExportSource } from './source.js';
import { choiceLabel } from './votes-csv.js';

/**
 * Popolo (popoloproject.com) as parliament watchers exchange it: one file of people, organisations, the sitting, motions and
 * votes. Options are those of Open Civic Data: yes, no, abstain, absent, not voting, excused, other.
 */

const options: Partial<Record<string, string>> = {
  for: 'yes',
  against: 'no',
  blank: 'other',
  abstain: 'abstain',
  absent: 'absent',
  excused: 'excused',
  recused: 'excused',
  suspended: 'absent',
  'not-voting': 'not voting',
  unknown: 'other',
};

/** The words of Open Civic Data for a result; of several options the one that won. */
const results: Partial<Record<string, string>> = { carried: 'pass', lost: 'fail' };

const statuses: Partial<Record<string, string>> = {
  cancelled: 'cancelled',
  postponed: 'cancelled',
  planned: 'tentative',
  ended: 'passed',
};

const mayLose: MayLose[] = [
  {
    what: 'blank-ballots',
    where: '$.items[*].votes[*].ballots[*].choice',
    count: ({ minutes }) =>
      minutes.items.flatMap(({ votes }) => votes).filter(({ tally }) => (tally?.['blank'] ?? 0) > 0).length,
    why: 'there is no option for blank; it is `other`',
  },
  { what: 'casting-votes', where: '$.items[*].votes[*].castingVote', count: counts.castingVotes, why: 'no field' },
  { what: 'former-results', where: '$.items[*].votes[*].former', count: counts.formerResults, why: 'no field' },
  { what: 'decisions', where: '$.items[*].decision', count: ({ minutes }) => minutes.items.filter(({ decision }) => decision !== null).length, why: 'no field for the words of a decision' },
  { what: 'attendance-periods', where: '$.attendance', count: counts.periods, why: 'attendees have no times' },
  { what: 'closures', where: '$.closures', count: counts.closures, why: 'no field' },
  { what: 'statements', where: '$.items[*].statements', count: counts.statements, why: 'no field' },
  { what: 'documents', where: '$.items[*].documents', count: counts.documentHashes, why: 'no field' },
  { what: 'elections', where: '$.elections', count: counts.elections, why: 'no field for seats and lots; the votes are there' },
]; // prettier-ignore

export const popolo: ExportFormat = {
  format: 'popolo',
  standard: 'Popolo (2023), options of Open Civic Data',
  files: (source) => [
    {
      name: 'popolo.json',
      mediaType: 'application/json',
      write: () => `${JSON.stringify(popoloOf(source), null, 2)}\n`,
    },
  ],
  losses: (source) => lossNote('popolo', mayLose, source),
};

export function popoloOf(source: ExportSource) {
  const { id, minutes, meeting, origin } = source;
  const { header, attendance, items } = minutes;
  const body = meeting.facts?.body.id ?? 'body';
  const organisation = meeting.facts?.organisation.slug ?? 'organisation';
  const sources = [{ url: `${origin}/api/v1/meetings/${id}/minutes.json` }];
  const { present, substitutes, absent, notRecorded, others } = attendance;
  const members = [
    ...present,
    ...substitutes.map((one) => ({ ...one, role: 'substitute' })),
    ...absent,
    ...notRecorded,
    ...others,
  ];
  const votes = items.flatMap((item) => item.votes.map((vote) => ({ item, vote })));
  const voters = votes.flatMap(({ vote }) => vote.ballots.map(({ person }) => person));
  const movers = items.flatMap(({ motions }) => motions.flatMap(({ mover }) => (mover ? [mover] : [])));
  const people = unique([...members, ...voters, ...movers]);
  const groups = [
    ...new Set([
      ...people.flatMap(({ party }) => (party ? [party] : [])),
      ...votes.flatMap(({ vote }) => vote.ballots.flatMap(({ group }) => (group ? [group] : []))),
    ]),
  ];
  return {
    persons: people.map(({ person, name, externalId }) => ({
      id: person,
      name,
      ...(externalId && {
        identifiers: [{ identifier: externalId, scheme: minutes.provenance?.source ?? 'external' }],
      }),
    })),
    organizations: [
      { id: organisation, name: header.organisation, classification: 'municipality' },
      { id: body, name: header.body, classification: meeting.facts?.body.type ?? 'body', parent_id: organisation },
      ...groups.map((group) => ({ id: groupId(group), name: group, classification: 'party' })),
    ],
    memberships: members.map(({ person, party, role }) => ({
      person_id: person,
      organization_id: body,
      role,
      ...(party && { on_behalf_of_id: groupId(party) }),
    })),
    events: [
      {
        id,
        name: [header.body, header.number, header.title].filter(Boolean).join(' '),
        classification: 'meeting',
        organization_id: body,
        start_date: instant(header.opened ?? header.plannedStart),
        end_date: instant(header.ended),
        location: header.place,
        status: statuses[header.status] ?? 'confirmed',
        attendees: unique([...present, ...substitutes, ...others]).map(({ person }) => ({ id: person })),
        sources,
      },
    ],
    motions: items.flatMap((item) =>
      item.motions.map((motion) => ({
        id: motion.motion,
        organization_id: body,
        legislative_session_id: id,
        creator_id: motion.mover?.person ?? null,
        text: motion.text,
        identifier: item.number || null,
        classification: motion.kind,
        date: motion.filedAt,
        result:
          ({ adopted: 'pass', rejected: 'fail' } as Partial<Record<string, string>>)[motion.status] ?? motion.status,
      })),
    ),
    vote_events: votes.map(({ item, vote }) => voteEvent(source, body, item, vote)),
  };
}

function voteEvent({ id, minutes }: ExportSource, body: string, item: MinutesItem, vote: MinutesVote) {
  const [motion] = vote.motions;
  const option = (choice: string) => options[choice] ?? (choiceLabel(vote, choice, minutes) || choice);
  const outcome = (vote.result ?? vote.announced)?.outcome;
  const chosen = vote.result?.chosen ?? vote.announced?.chosen;
  return {
    id: vote.vote,
    organization_id: body,
    legislative_session_id: id,
    identifier: item.number || null,
    classification: vote.method,
    start_date: vote.calledAt,
    end_date: vote.declaredAt,
    ...(motion !== undefined && vote.motions.length === 1
      ? { motion_id: motion }
      : { motion: { text: vote.question, identifier: item.number || null, classification: vote.purpose } }),
    result:
      vote.state === 'voided'
        ? 'voided'
        : chosen !== undefined
          ? option(chosen)
          : outcome === undefined
            ? null
            : (results[outcome] ?? outcome),
    counts: Object.entries(vote.tally ?? {}).map(([choice, value]) => ({ option: option(choice), value })),
    votes: vote.ballots.map(({ person, group, choice }) => ({
      voter_id: person.person,
      option: option(choice),
      ...((group ?? person.party) && { group_id: groupId(group ?? person.party ?? '') }),
    })),
  };
}

const groupId = (name: string): string => `party:${name}`;

/** Times to the second: the pattern of the schema has no fractions. */
const instant = (at: string | null): string | null => at && `${at.slice(0, 19)}Z`;

const unique = (people: MinutesPerson[]): MinutesPerson[] => [
  ...new Map(people.map((person) => [person.person, person])).values(),
];
