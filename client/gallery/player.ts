import type { Source } from '../../src/views/playback.js';

/** Where to begin. */
export interface Position {
  /** Of the recording. */
  second: number | null;
  /** Time of day as the record has it, milliseconds since 1970. */
  at: number | null;
}

export interface Picture extends Pick<Source, 'kind' | 'of' | 'url' | 'host'> {
  /** Names it for those who do not see it. */
  title: string;
}

/** What is said where the picture does not come. */
export type TellFailure = (host: string) => string;

/**
 * Presses on what the pages mark as `data-play`. The player is fetched with the first of them, so a reader who only
 * reads never pays for it. One listener for the whole page: the buttons come and go as the meeting does.
 */
export function listenForPlaying(root: HTMLElement, failed: TellFailure, announce: (sentence: string) => void): void {
  root.addEventListener('click', (event) => {
    const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-play]') : null;
    const player = pressed?.closest<HTMLElement>('.player');
    const stage = player?.querySelector<HTMLElement>('.player-stage');
    if (!pressed || !player || !stage || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { kind, src = '', of, host = '' } = player.dataset;
    const { second, at } = pressed.dataset;
    const picture = { kind, of, url: src, host, title: stage.dataset.title ?? '' } as Picture;
    const position = {
      second: second === undefined ? null : Number(second),
      at: at === undefined ? null : Date.parse(at),
    };
    void import('./playing.js').then(({ play }) =>
      play(stage, picture, position, () => {
        stage.replaceChildren(failureTold(failed(host), picture.url));
        announce(failed(host));
      }),
    );
  });
}

function failureTold(sentence: string, url: string): HTMLElement {
  const told = document.createElement('p');
  const link = document.createElement('a');
  link.href = url;
  link.rel = 'noopener noreferrer';
  link.className = 'ds-link';
  link.textContent = url;
  told.append(`${sentence} `, link);
  return told;
}
