import { useMemo } from 'preact/hooks';
import { ItemPage } from './item-page.js';
import { MeetingPage } from './meeting-page.js';
import type { FollowedState } from './pages.js';
import { viewOf } from './view.js';
import type { Words } from './words/words.js';

export interface FollowedPageProps extends FollowedState {
  words: Words;
}

/**
 * The part of a meeting's or an item's page that follows the meeting; the same on the server and in the browser.
 * A new `now` or `liveness` draws only what shows the time; a new `snapshot.state` draws what changed.
 */
export function FollowedPage(props: FollowedPageProps) {
  const { snapshot, words, meetingPath, item, liveness } = props;
  const view = useMemo(() => viewOf(snapshot.state, words, meetingPath), [snapshot.state, words, meetingPath]);
  return item === null ? (
    <MeetingPage {...props} view={view} />
  ) : (
    <ItemPage view={view} item={item} liveness={liveness} />
  );
}
