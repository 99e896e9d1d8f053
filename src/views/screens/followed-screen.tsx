import { Component } from 'preact';
import type { FollowedPageProps } from '../followed-page.js';
import { viewOf, type View } from '../view.js';
import { BigScreen } from './big-screen.js';
import { Embed } from './embed.js';
import { LowerThird } from './lower-third.js';

const looks = { 'big-screen': BigScreen, 'lower-third': LowerThird, embed: Embed };

/** A meeting as a screen shows it: the same record, the same follower, and one thing at a time. */
export class FollowedScreen extends Component<FollowedPageProps> {
  private view: View | null = null;

  override render() {
    const { snapshot, meetingPath, look, now, liveness, book, words } = this.props;
    if (this.view?.meeting !== snapshot.state) this.view = viewOf(snapshot.state, words, meetingPath, book);
    const Screen = looks[look ?? 'embed'];
    return <Screen view={this.view} now={now} liveness={liveness} />;
  }
}
