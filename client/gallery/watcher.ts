import { protocolVersion, type Edition } from '../../src/contract/following.js';
import type { LineHandle, World } from './follower.js';

const longestWaitMs = 30_000;

/**
 * Stands by until the record has another epoch: something was taken out of it, and the page may be showing it. Then tells
 * so once, and leaves. Entries that only add to the record are nothing to a page that says as of when it is.
 */
export function watchEdition(
  world: Pick<World, 'chance' | 'later' | 'open'>,
  { meeting, epoch, seq }: Edition,
  another: (epoch: string) => void,
): void {
  let attempts = 0;
  let over = false;

  const heard = (now: string, line: LineHandle) => {
    if (now === epoch || over) return;
    over = true;
    line.close();
    another(now);
  };
  const open = () => {
    const line: LineHandle = world.open({
      opened: () => {
        attempts = 0;
        line.follow({ proto: protocolVersion, meeting, epoch, seq }, (answer) => {
          if (answer.kind === 'delta' || answer.kind === 'reset') heard(answer.epoch, line);
          // Whoever is not let in, or speaks too old a tongue, is none the wiser for asking again.
          else if (answer.kind === 'upgrade') leave(line);
        });
      },
      said: (news) => heard(news.news === 'batch' ? news.batch.epoch : news.beat.epoch, line),
      lost: () => again(Math.min(longestWaitMs, 1_000 * 2 ** attempts)),
      farewell: (retryAfterMs) => {
        line.close();
        again(retryAfterMs);
      },
    });
  };
  const leave = (line: LineHandle) => {
    over = true;
    line.close();
  };
  const again = (waitMs: number) => {
    if (over) return;
    attempts += 1;
    world.later(waitMs * (0.5 + world.chance() / 2), open);
  };
  open();
}
