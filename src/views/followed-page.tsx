import { Component } from 'preact';
import { ItemPage } from './item-page.js';
import { MeetingPage } from './meeting-page.js';
import type { FollowedState } from './pages.js';
import { viewOf, type View } from './view.js';
import type { Words } from './words/words.js';

export interface FollowedPageProps extends FollowedState {
  words: Words;
  /** In the browser: holds the page still, or lets it go on (WCAG 2.2.2). */
  onPause?: (() => void) | undefined;
}

/**
 * The part of a meeting's or an item's page that follows the meeting; the same on the server and in the browser.
 * A new `now` or `liveness` draws only what shows the time; a new `snapshot.state` draws what changed.
 */
export class FollowedPage extends Component<FollowedPageProps> {
  private words: Words = { ...this.props.words, rules: { ...this.props.rules, ...this.props.words.rules } };
  private view: View | null = null;

  override render() {
    const { snapshot, meetingPath, item, liveness, book, onPause } = this.props;
    // The view's identity is what tells the parts below that nothing changed.
    if (this.view?.meeting !== snapshot.state) this.view = viewOf(snapshot.state, this.words, meetingPath, book);
    return item === null ? (
      <MeetingPage {...this.props} view={this.view} />
    ) : (
      <ItemPage view={this.view} item={item} liveness={liveness} onPause={onPause} />
    );
  }
}
