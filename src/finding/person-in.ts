import { elected } from '../contract/finding.js';
import { itemPlaces } from '../contract/item-places.js';
import type { Meeting, Vote } from '../procedure/meeting.js';
import type { PersonId } from '../procedure/vocabulary.js';
import { voteAnchorAt, type PersonMeeting, type PersonVote } from '../views/pages.js';

/** What the public record of one meeting says of somebody elected; null where it shows no name or no such seat. */
export function personIn(meeting: Meeting, person: PersonId): PersonMeeting | null {
  const { facts, people, presence, attendance } = meeting;
  const known = people[person];
  if (!facts || !known?.name || !elected.has(known.role)) return null;
  const path = `/${facts.organisation.slug}/${facts.body.slug}/${facts.slug}`;
  return {
    path,
    body: { slug: facts.body.slug, name: facts.body.name },
    start: facts.start,
    timezone: facts.timezone,
    status: meeting.status,
    role: known.role,
    attendance: presence[person]?.status ?? null,
    present: attendance
      .filter((interval) => interval.person === person)
      .map(({ from, to, mode, substituteFor }) => ({
        from,
        to: to ?? meeting.endedAt,
        remote: facts.form === 'remote' && mode === 'remote',
        asSubstitute: substituteFor !== undefined,
      })),
    votes: votesOf(meeting, person, path),
  };
}

function votesOf(meeting: Meeting, person: PersonId, path: string): PersonVote[] {
  return itemPlaces(meeting).flatMap((id, index) => {
    const item = meeting.items[id]!;
    return item.votes.flatMap((name, nth) => {
      const vote = meeting.votes[name];
      const choice = vote && declaredBallot(vote, person);
      if (choice === undefined) return [];
      return [
        {
          path: `${path}/sak/${index + 1}#${voteAnchorAt(index + 1, nth + 1)}`,
          item: [item.number, item.title].filter(Boolean).join(' '),
          question: vote.question,
          choice,
          option: vote.options.find(({ option }) => option === choice)?.text ?? null,
          outcome: vote.result?.outcome ?? null,
        },
      ];
    });
  });
}

/** A vote that was declared void says nothing of anybody. */
const declaredBallot = ({ state, ballots }: Vote, person: PersonId): string | undefined =>
  state === 'declared' ? ballots.find(([voter]) => voter === person)?.[1] : undefined;
