import type Hls from 'hls.js';
import type { Picture, Position } from './player.js';

/** Something on a stage, that can be sent to another place. */
interface Playing {
  url: string;
  go(to: Position): void;
}

const onStage = new WeakMap<HTMLElement, Playing>();

/**
 * Puts the picture on the stage, or sends what is there to another place. Starts without sound: others may be in the
 * room, and browsers let nothing else begin by itself.
 */
export async function play(stage: HTMLElement, picture: Picture, from: Position, failed: () => void): Promise<void> {
  const current = onStage.get(stage);
  if (current?.url === picture.url && stage.firstElementChild?.matches('video, iframe')) return current.go(from);
  const started = picture.kind === 'embed' ? frame(stage, picture) : await video(stage, picture, from, failed);
  onStage.set(stage, started);
}

/** Somebody else's player, with no more rights than it needs to play. */
function frame(stage: HTMLElement, { url, title }: Picture): Playing {
  const inner = document.createElement('iframe');
  inner.title = title;
  inner.referrerPolicy = 'no-referrer';
  inner.allow = 'autoplay; fullscreen; picture-in-picture';
  inner.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-presentation');
  inner.src = url;
  stage.replaceChildren(inner);
  inner.focus();
  return { url, go: () => inner.focus() };
}

async function video(stage: HTMLElement, picture: Picture, from: Position, failed: () => void): Promise<Playing> {
  const screen = document.createElement('video');
  screen.controls = true;
  screen.muted = true;
  screen.playsInline = true;
  screen.setAttribute('aria-label', picture.title);
  stage.replaceChildren(screen);
  screen.focus();
  const start = () => void screen.play().catch(() => null);
  // Safari plays playlists by itself, and better; other browsers that say so skip what the library mends.
  const native = navigator.vendor.startsWith('Apple') && screen.canPlayType('application/vnd.apple.mpegurl') !== '';
  if (picture.kind === 'file' || native) {
    const go = (to: Position) => {
      const begins = (screen as { getStartDate?: () => Date }).getStartDate?.().getTime();
      const second = to.at !== null && begins ? (to.at - begins) / 1000 : to.second;
      if (second !== null) screen.currentTime = second;
      start();
    };
    screen.onerror = failed;
    screen.onloadedmetadata = () => go(from);
    screen.src = picture.url;
    return { url: picture.url, go };
  }
  const { default: Library } = await import('hls.js');
  // A worker would be a script made of text, which the page's policy does not allow.
  const hls = new Library({ enableWorker: false, startPosition: picture.of === 'live' ? -1 : (from.second ?? -1) });
  const go = (to: Position) => {
    const second = placeOf(hls, to, picture.of === 'live');
    if (second !== null) screen.currentTime = second;
    start();
  };
  let told = false;
  hls.once(Library.Events.LEVEL_LOADED, () => {
    told = true;
    go(from);
  });
  // The page may have taken the stage away: a recording that was withdrawn, another page of the same meeting.
  hls.on(Library.Events.FRAG_LOADING, () => screen.isConnected || hls.destroy());
  hls.on(Library.Events.ERROR, (_event, { fatal, type }) => {
    if (!fatal) return;
    if (told && type === Library.ErrorTypes.MEDIA_ERROR) return hls.recoverMediaError();
    hls.destroy();
    failed();
  });
  hls.loadSource(picture.url);
  hls.attachMedia(screen);
  return { url: picture.url, go };
}

/**
 * The second to go to. Where the playlist tells the time of day (EXT-X-PROGRAM-DATE-TIME) that is exact; else what was
 * reckoned, and for a stream, back from what is shown now.
 */
function placeOf(hls: Hls, to: Position, live: boolean): number | null {
  const details = hls.latestLevelDetails;
  const { at } = to;
  if (at !== null && details) {
    const first = details.fragments[0];
    const holding = details.fragments.find(
      ({ programDateTime, duration }) => programDateTime !== null && at < programDateTime + duration * 1000,
    );
    if (holding?.programDateTime) return Math.max(holding.start, holding.start + (at - holding.programDateTime) / 1000);
    if (live) return Math.max(first?.start ?? 0, details.edge - Math.max(0, Date.now() - at) / 1000);
  }
  return live ? null : to.second;
}
