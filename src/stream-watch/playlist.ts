import { Parser } from 'm3u8-parser';
import type { Sighting } from './watching.js';

/** What a playlist's text says: a sighting, or the address of the variant to look at instead. */
export type Reading = { kind: 'variant'; address: string } | { kind: 'sighting'; sighting: Sighting };

const broken: Reading = { kind: 'sighting', sighting: { seen: 'broken' } };
/** Where a playlist leaves out its target duration, or gives nonsense; RFC 8216 § 4.3.3.1 demands one. */
const usualTargetSeconds = 10;
const longestTargetSeconds = 120;

/** Reads a playlist. The parser forgives nearly everything, so what a player could not play is turned away here. */
export function readPlaylist(text: string): Reading {
  if (!text.trimStart().startsWith('#')) return broken;
  const { manifest } = parse(text);
  const variant = manifest.playlists?.find((playlist) => playlist.uri)?.uri;
  if (variant) return { kind: 'variant', address: variant };
  const segments = manifest.segments?.filter((segment) => segment.uri) ?? [];
  const skipped = whole(manifest.skip?.skippedSegments);
  if (segments.length === 0) return broken;
  const target = manifest.targetDuration;
  const targetSeconds = target && target > 0 ? Math.min(target, longestTargetSeconds) : usualTargetSeconds;
  const played = segments.reduce((sum, segment) => sum + (segment.duration ?? 0), 0);
  return {
    kind: 'sighting',
    sighting: {
      seen: 'playlist',
      newest: whole(manifest.mediaSequence) + skipped + segments.length - 1,
      targetSeconds,
      secondsPerSegment: played > 0 ? played / segments.length : targetSeconds,
      ended: manifest.endList === true,
    },
  };
}

function parse(text: string): Pick<Parser, 'manifest'> {
  const parser = new Parser();
  try {
    parser.push(text);
    parser.end();
    return parser;
  } catch {
    // A hostile list that the parser chokes on is a broken list.
    return { manifest: {} };
  }
}

const whole = (value: number | undefined) => (Number.isSafeInteger(value) && value! >= 0 ? value! : 0);
