import { itemLink, linkTo, type View } from '../view.js';
import { date } from '../when.js';
import { Tag } from '../components/small.js';
import { statusTones } from '../components/banner.js';
import { questionOf, sentenceOf } from '../components/vote.js';
import {
  currentItemOf,
  itemLine,
  openVoteOf,
  resultShown,
  ShownAt,
  speakerLine,
  standstill,
  type ScreenProps,
} from './parts.js';

/** A window on the municipality's own site: where the meeting is now, what was decided last, and the way in. */
export function Embed({ view, liveness }: ScreenProps) {
  const { meeting, words, timezone } = view;
  const { facts } = meeting;
  const still = meeting.status === 'ended' ? null : standstill(view);
  const item = currentItemOf(meeting);
  const voting = openVoteOf(meeting);
  const speaker = speakerLine(view);
  return (
    <div class="embed">
      <p class="embed-head">
        <span>{facts?.organisation.name}</span>{' '}
        <Tag tone={statusTones[meeting.status]}>{words.status[meeting.status]}</Tag>
      </p>
      <h1 class="ds-heading" data-size="xs">
        {facts && `${facts.body.name} ${date(facts.start, timezone, words)}`}
      </h1>
      {still?.text && (
        <p>
          <strong>{still.title}.</strong> {still.text}
        </p>
      )}
      {!still && item && (
        <p>
          <strong>{words.now.heading}:</strong>{' '}
          <Outside href={itemLink(view, item.item)}>{itemLine(view, item, 120)}</Outside>
        </p>
      )}
      {!still && speaker && (
        <p>
          {words.now.speaker}: {speaker}
        </p>
      )}
      {!still && voting && (
        <p>
          {words.now.voting}: {questionOf(view, voting, 120)}
        </p>
      )}
      <LastResult view={view} />
      <p>
        <Outside href={linkTo(view, view.meetingPath)}>
          {meeting.status === 'ended' ? words.gallery.seeMeeting : words.gallery.followMeeting}
        </Outside>
      </p>
      <ShownAt view={view} liveness={liveness} />
    </div>
  );
}

function LastResult({ view }: { view: View }) {
  const result = resultShown(view.meeting);
  if (!result || openVoteOf(view.meeting)) return null;
  return (
    <p>
      <strong>{view.words.now.lastVote}:</strong> {questionOf(view, result, 120)} – {sentenceOf(view, result)}
    </p>
  );
}

/** Out of the frame: the site around it is no place to read a whole meeting in. */
function Outside({ href, children }: { href: string; children: string }) {
  return (
    <a class="ds-link" href={href} target="_blank" rel="noopener">
      {children}
    </a>
  );
}
