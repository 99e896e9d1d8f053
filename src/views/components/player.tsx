import type { ItemId } from '../../procedure/vocabulary.js';
import { chaptersOf, secondOf, type Chapter, type Source } from '../playback.js';
import { at, clip, itemLink, titleOf, type View } from '../view.js';
import { hoursMinutesSeconds } from '../when.js';

/**
 * A picture in the page, on demand. What is drawn here asks nobody for anything: the script puts the player into the
 * stage when somebody presses a button, and before that the other house hears nothing. Without script the link beside
 * it is all there is. `client/gallery/player.ts` reads the data attributes.
 */
export function Player({
  view,
  source,
  from = null,
  chapters = true,
}: {
  view: View;
  source: Source;
  /** The matter to begin at. */
  from?: ItemId | null;
  chapters?: boolean;
}) {
  const { words, meeting } = view;
  const say = words.gallery;
  const item = from === null ? undefined : meeting.items[from];
  const second = item ? secondOf(meeting, item) : null;
  const told = chapters && source.kind !== 'embed' ? chaptersOf(meeting) : [];
  const begins = { second, at: item?.calledAt ?? null };
  return (
    <div class="player" data-kind={source.kind} data-src={source.url} data-of={source.of} data-host={source.host}>
      <div class="player-stage" data-title={source.of === 'live' ? words.stream.heading : words.afterwards.recording} />
      <p class="player-start needs-script">
        <button type="button" class="button" {...positionOf(begins)}>
          {item && second !== null ? say.playFrom(hoursMinutesSeconds(second)) : say.playHere}
        </button>
      </p>
      <p class="subtle player-start">{say.fetchedFrom(source.host)}</p>
      {told.length > 0 && (
        <details class="fold chapters">
          <summary>{say.chapters(told.length)}</summary>
          <ol>
            {told.map((chapter) => (
              <li key={chapter.item.item}>
                <ChapterTime view={view} source={source} chapter={chapter} />{' '}
                <a class="ds-link" href={itemLink(view, chapter.item.item)}>
                  {named(view, chapter)}
                </a>
              </li>
            ))}
          </ol>
          {source.of === 'recording' && <p class="subtle">{say.reckoned}</p>}
        </details>
      )}
    </div>
  );
}

const named = (view: View, { item }: Chapter): string =>
  [item.number, clip(titleOf(view, item), 80)].filter(Boolean).join(' ');

const positionOf = ({ second, at: when }: { second: number | null; at: string | null }) => ({
  'data-play': 'yes',
  ...(second !== null && { 'data-second': second }),
  ...(when !== null && { 'data-at': when }),
});

/** Live, people think in the time of day; in a recording, in how far in it is. */
function ChapterTime({ view, source, chapter }: { view: View; source: Source; chapter: Chapter }) {
  const second = chapter.second ?? 0;
  const time = source.of === 'live' ? at(view, chapter.at) : hoursMinutesSeconds(second);
  const label = view.words.gallery.playChapter(time, named(view, chapter));
  // A file is played from a second by its address alone (W3C Media Fragments), so this one works without script.
  if (source.kind === 'file')
    return (
      <a class="chapter" href={`${source.url}#t=${second}`} aria-label={label} {...positionOf(chapter)}>
        {time}
      </a>
    );
  return (
    <>
      <button type="button" class="chapter needs-script" aria-label={label} {...positionOf(chapter)}>
        {time}
      </button>
      <span class="without-script">{time}</span>
    </>
  );
}
