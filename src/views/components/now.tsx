import type { Meeting, Vote } from '../../procedure/meeting.js';
import type { Instant } from '../../procedure/vocabulary.js';
import { at, clip, itemLink, nameWithParty, titleOf, type View } from '../view.js';
import { minutesAndSeconds, secondsBetween } from '../when.js';
import { Decision, Disqualifications, Motions, voteAnchor } from './item-parts.js';
import { Heading, Line, Section, Tag, Time, unlessSame } from './small.js';
import { lastDeclared, VoteCard } from './vote.js';

/** What is going on this minute: the item, who has the floor, what is being voted on. */

function Floor({ view, now }: { view: View; now: Instant }) {
  const { words, meeting } = view;
  const { current, list, closed } = meeting.speakers;
  const used = current ? secondsBetween(current.since, now) : 0;
  const limit = current?.limitSeconds ?? 0;
  return (
    <div class="floor">
      {current && (
        <>
          <p>
            <span class="subtle">{words.now.speaker}</span> <strong>{nameWithParty(view, current.person)}</strong>,{' '}
            {words.speech[current.kind]}
          </p>
          <p class="clock" data-over={limit > 0 && used > limit ? 'yes' : undefined}>
            {limit > 0
              ? words.now.usedOf(minutesAndSeconds(used, words), minutesAndSeconds(limit, words))
              : words.now.used(minutesAndSeconds(used, words))}
            {limit > 0 && used > limit && <>, {words.now.overTime}</>}
          </p>
          {limit > 0 && (
            <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
              <rect class="bar-ground" width="100" height="10" />
              <rect class="bar-fill" width={Math.min(100, Math.round((used / limit) * 1000) / 10)} height="10" />
            </svg>
          )}
        </>
      )}
      {list.length > 0 && (
        <p class="subtle">
          {words.now.next(
            list
              .slice(0, 8)
              .map(({ person, kind }) =>
                kind === 'speech'
                  ? nameWithParty(view, person)
                  : `${nameWithParty(view, person)} – ${words.speech[kind]}`,
              )
              .join(', ') + (list.length > 8 ? ' …' : ''),
          )}
        </p>
      )}
      {closed && <p class="subtle">{words.now.listClosed}</p>}
    </div>
  );
}

const CurrentItem = unlessSame(function CurrentItem({ view }: { view: View }) {
  const { meeting, words } = view;
  const item = meeting.currentItem === null ? undefined : meeting.items[meeting.currentItem];
  if (!item)
    return (
      <p>{meeting.agenda.some((id) => meeting.items[id]?.calledAt) ? words.now.nothing : words.now.beforeFirst}</p>
    );
  return (
    <>
      <Line
        className="subtle"
        parts={[
          item.number,
          words.itemKind[item.kind],
          item.calledAt && <Time at={item.calledAt}>{words.now.called(at(view, item.calledAt))}</Time>,
        ]}
      />
      <h3 class="ds-heading now-title" data-size="md">
        <a href={itemLink(view, item.item)}>{clip(titleOf(view, item), 240)}</a>
      </h3>
    </>
  );
});

const CurrentMatter = unlessSame(function CurrentMatter({ view }: { view: View }) {
  const { meeting, words } = view;
  const item = meeting.currentItem === null ? undefined : meeting.items[meeting.currentItem];
  if (!item) return null;
  const open = openVoteOf(meeting);
  return (
    <>
      {open && <VoteCard view={view} vote={open} level={3} />}
      <Disqualifications view={view} item={item} />
      {item.motions.length > 0 && (
        <div class="matter">
          <Heading level={3}>{words.item.motions}</Heading>
          <Motions view={view} item={item} level={4} />
        </div>
      )}
    </>
  );
});

function openVoteOf(meeting: Meeting): Vote | undefined {
  const vote = meeting.openVote === null ? undefined : meeting.votes[meeting.openVote];
  return vote && vote.state !== 'declared' && vote.state !== 'voided' ? vote : undefined;
}

export function Now({ view, now }: { view: View; now: Instant }) {
  const { meeting, words } = view;
  if (meeting.status !== 'in-session' && meeting.status !== 'recess') return null;
  return (
    <Section id="na" heading={words.now.heading} className="now">
      <CurrentItem view={view} />
      {(meeting.speakers.current || meeting.speakers.list.length > 0 || meeting.speakers.closed) && (
        <Floor view={view} now={now} />
      )}
      <CurrentMatter view={view} />
    </Section>
  );
}

/** The result declared last, whole, while the meeting runs. */
export const JustDecided = unlessSame(function JustDecided({ view }: { view: View }) {
  const { meeting, words } = view;
  if (meeting.status !== 'in-session' && meeting.status !== 'recess') return null;
  const last = lastDeclared(meeting);
  if (!last) return null;
  const item = meeting.items[last.item];
  return (
    <Section id="siste" heading={words.now.lastVote} className="just-decided">
      {item && (
        <p class="subtle">
          <a class="ds-link" href={`${itemLink(view, item.item)}#${voteAnchor(view, item, last.vote)}`}>
            {[item.number, clip(titleOf(view, item), 120)].filter(Boolean).join(' ')}
          </a>
        </p>
      )}
      <VoteCard key={last.vote} view={view} vote={last} level={3} />
      {item?.decision?.votes.includes(last.vote) && <Decision view={view} item={item} level={3} />}
    </Section>
  );
});

export const ComingNext = unlessSame(function ComingNext({ view }: { view: View }) {
  const { meeting, words } = view;
  if (meeting.status !== 'in-session' && meeting.status !== 'recess') return null;
  const listed = meeting.agenda.map((id) => meeting.items[id]).filter((item) => item?.state === 'listed');
  return (
    <Section id="neste" heading={words.now.next3}>
      {listed.length === 0 ? (
        <p>{words.now.nothingNext}</p>
      ) : (
        <ol class="next-items">
          {listed.slice(0, 3).map(
            (item) =>
              item && (
                <li key={item.item}>
                  <span class="number">{item.number}</span>{' '}
                  <a class="ds-link" href={itemLink(view, item.item)}>
                    {clip(titleOf(view, item), 160)}
                  </a>{' '}
                  {item.expectedClosed && <Tag tone="warning">{words.agenda.expectedClosed}</Tag>}
                </li>
              ),
          )}
        </ol>
      )}
    </Section>
  );
});
