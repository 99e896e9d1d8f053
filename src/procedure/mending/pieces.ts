import type { PublicEvent } from '../events.js';
import type { Instant } from '../vocabulary.js';
import { kindOf } from './places/places.js';
import type { Passing } from './places/place.js';
import { sayingEvents } from './places/words.js';
import { isSame, type Published } from './published.js';

/** One piece of the public record: the entry's number and the path of the disclosure in it. */
export interface Piece {
  seq: number;
  path: string;
}

/** A public entry, as far as its words are looked for. */
export interface Telling {
  seq: number;
  at: Instant;
  event: PublicEvent;
}

/**
 * Every piece of these entries that tells the words standing at a place: as they were first told, as they were revised
 * or corrected, and what quotes them by rule. `entries` are all public ones of the meeting, from the first.
 */
export function piecesOf(of: Published, entries: Telling[]): Piece[] {
  const quoting = of.what === 'motion' || of.what === 'option' ? votesQuoting(of, entries) : [];
  const { pieces } = kindOf(of) as { pieces: Partial<Record<string, AnyPieces>> };
  const passing: Passing = { at: '', notes: 0, statements: 0, said: 0, recording: '' };
  return entries.flatMap(({ seq, at, event }) => {
    passing.at = at;
    if (event.type === 'note.added') passing.notes++;
    if (event.type === 'statement.entered') passing.statements++;
    if (sayingEvents.includes(event.type)) passing.said++;
    if (event.type === 'recording.published') passing.recording = at;
    const paths = pieces[event.type]?.(event, of, passing) ?? [];
    return [...paths, ...corrected(of, event), ...quoted(quoting, event)].map((path) => ({ seq, path }));
  });
}

type AnyPieces = (event: PublicEvent, of: Published, passing: Passing) => string[];

/** A correction repeats the words, and its reason may. */
const corrected = (of: Published, event: PublicEvent): string[] =>
  event.type === 'text.corrected' && isSame(event.of, of) ? ['/before', '/after', '/reason'] : [];

/** The sentence of a result names the alternatives by their words. */
const quoted = (votes: string[], event: PublicEvent): string[] =>
  (event.type === 'vote.declared' || event.type === 'vote.corrected') && votes.includes(event.vote)
    ? ['/sentence', '/announced']
    : [];

const votesQuoting = (of: Published, entries: Telling[]): string[] =>
  entries.flatMap(({ event }) => {
    if (event.type !== 'vote.called') return [];
    if (of.what === 'option') return of.vote === event.vote ? [event.vote] : [];
    return event.options.some(({ motion }) => of.what === 'motion' && motion === of.motion) ? [event.vote] : [];
  });
