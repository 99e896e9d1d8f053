import type { FollowedState } from './pages.js';
import type { Words } from './words/words.js';

export interface FollowedPageProps extends FollowedState {
  words: Words;
}

/** The part of a meeting's or an item's page that follows the meeting; the same on the server and in the browser. */
export function FollowedPage({ snapshot }: FollowedPageProps) {
  return <h1>{snapshot.state.facts?.body.name}</h1>;
}
