import type { Config } from './config.js';

/** What a page needs beyond the usual, as origins. Whoever asks has made sure that they are nothing but origins. */
export interface PageNeeds {
  /** Where playlists, their segments and files are fetched from. */
  media?: readonly string[];
  /** Whose players are framed. */
  frames?: readonly string[];
  /** Who may show this page in a frame of theirs, beside ourselves. */
  shownBy?: readonly string[];
}

type Directives = Record<string, string[]>;

/**
 * The policy of every page (CSP 3): no script, style or connection from anywhere but here; pictures and players only
 * where streams come from.
 */
export function pageDirectives({ streamHosts }: Pick<Config, 'streamHosts'>, needs: PageNeeds = {}): Directives {
  const streams = streamHosts.map((host) => `https://${host}`);
  const media = [...new Set([...streams, ...(needs.media ?? [])])];
  const frames = [...new Set([...streams, ...(needs.frames ?? [])])];
  return {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'", ...media],
    mediaSrc: ["'self'", 'blob:', ...media],
    frameSrc: frames.length > 0 ? frames : ["'none'"],
    manifestSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'self'", ...(needs.shownBy ?? [])],
    objectSrc: ["'none'"],
    // No text ever becomes markup in the browser; the pages build nodes.
    requireTrustedTypesFor: ["'script'"],
  };
}

/** The same as the header's text. */
export const pagePolicy = (config: Pick<Config, 'streamHosts'>, needs: PageNeeds = {}): string =>
  Object.entries(pageDirectives(config, needs))
    .map(([name, values]) => [name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), ...values].join(' '))
    .join('; ');
