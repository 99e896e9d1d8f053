import { standingRecording } from '../../procedure/afterwards/recording.js';
import type { Item } from '../../procedure/meeting.js';
import type { ItemId } from '../../procedure/vocabulary.js';
import { secondOf, sourceOf } from '../playback.js';
import { onDate, orGone, type View } from '../view.js';
import { ItemLinks, safeAddress } from './item-parts.js';
import { Player } from './player.js';
import { Line, Section, unlessSame } from './small.js';
import { Tombstone } from './withheld.js';

/** What is left to see when the meeting is over, what it lacks, and why it is gone where it was taken away. */
export const Recording = unlessSame(function Recording({ view }: { view: View }) {
  const { meeting, words } = view;
  const say = words.afterwards;
  const last = meeting.afterwards.recordings.at(-1);
  if (!last) return null;
  const address = safeAddress(last.url ?? '');
  const source = sourceOf(meeting);
  return (
    <Section id="opptak" heading={say.recording}>
      {last.withdrawn ? (
        <p>{say.recordingWithdrawn(onDate(view, last.withdrawn.at), orGone(words, last.withdrawn.reason))}</p>
      ) : (
        <>
          {source?.of === 'recording' && <Player key={source.url} view={view} source={source} />}
          {address && (
            <p>
              <a class="ds-link" href={address} rel="noopener noreferrer">
                {say.seeRecording}
              </a>
            </p>
          )}
          <Tombstone view={view} of={{ what: 'recording', published: last.publishedAt }} />
          <Line
            className="subtle"
            parts={[
              say.recordingPublished(onDate(view, last.publishedAt)),
              last.captionedAt === null ? say.notCaptioned : say.captioned,
            ]}
          />
          {last.gaps.length > 0 && (
            <>
              <h3 class="ds-heading" data-size="2xs">
                {say.gaps}
              </h3>
              <ul>
                {last.gaps.map((gap, index) => (
                  <li key={index}>
                    <Line parts={[gap.items.length > 0 && <ItemLinks view={view} items={gap.items} />, gap.text]} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </Section>
  );
});

/** On the page of a matter: that the recording lacks it, so that nobody looks for what is not there. */
export function GapHere({ view, item }: { view: View; item: ItemId }) {
  const gaps = standingRecording(view.meeting)?.gaps.filter(({ items }) => items.includes(item)) ?? [];
  if (gaps.length === 0) return null;
  const reasons = gaps.flatMap(({ text }) => text ?? []);
  return <p>{[view.words.afterwards.gapsHere, ...reasons].join(' ')}</p>;
}

/** On the page of a matter: the recording, from the second at which it was taken up. */
export const InRecording = unlessSame(function InRecording({ view, item }: { view: View; item: Item }) {
  const source = sourceOf(view.meeting);
  if (source?.of !== 'recording' || source.kind === 'embed' || secondOf(view.meeting, item) === null) return null;
  return (
    <Section id="opptak" heading={view.words.gallery.seeInRecording}>
      <Player key={source.url} view={view} source={source} from={item.item} chapters={false} />
    </Section>
  );
});
