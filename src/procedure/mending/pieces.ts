import { sayingPaths, sayingTypes } from '../business/said.js';
import type { PublicEvent } from '../events.js';
import { isSame, type Published } from './published.js';

/** One piece of the public record: the entry's number and the path of the disclosure in it. */
export interface Piece {
  seq: number;
  path: string;
}

/**
 * Every piece of these entries that tells the words standing at a place: as they were first told, as they were revised
 * or corrected, and what quotes them by rule. `entries` are all public ones of the meeting, from the first.
 */
export function piecesOf(of: Published, entries: { seq: number; event: PublicEvent }[]): Piece[] {
  const quoting = of.what === 'motion' || of.what === 'option' ? votesQuoting(of, entries) : [];
  const counted = { notes: 0, statements: 0, said: 0 };
  return entries.flatMap(({ seq, event }) => {
    if (event.type === 'note.added') counted.notes++;
    if (event.type === 'statement.entered') counted.statements++;
    if (sayingTypes.includes(event.type)) counted.said++;
    const paths = [...pathsIn(of, event, counted), ...corrected(of, event), ...quoted(quoting, event)];
    return paths.map((path) => ({ seq, path }));
  });
}

function pathsIn(
  of: Published,
  event: PublicEvent,
  counted: { notes: number; statements: number; said: number },
): string[] {
  switch (event.type) {
    case 'agenda.published':
    case 'agenda.supplemented':
      return event.items.flatMap((item, place) => {
        if (!('item' in of) || of.item !== item.item) return [];
        if (of.what === 'item-title') return [`/items/${place}/title`];
        if (of.what === 'recommendation') return [`/items/${place}/recommendation`];
        if (of.what !== 'document') return [];
        const at = item.documents?.findIndex(({ id }) => id === of.document) ?? -1;
        return at < 0 ? [] : [`/items/${place}/documents/${at}`];
      });
    case 'document.linked':
      return of.what === 'document' && of.item === event.item && of.document === event.document.id ? ['/document'] : [];
    case 'roster.published':
      return of.what !== 'person-name'
        ? []
        : event.people.flatMap(({ person }, place) => (person === of.person ? [`/people/${place}/name`] : []));
    case 'motion.filed':
    case 'motion.revised':
      return of.what === 'motion' && of.motion === event.motion ? ['/text'] : [];
    case 'decision.recorded':
    case 'decision.struck':
      return of.what === 'decision' && of.item === event.item ? ['/text'] : [];
    case 'statement.entered':
      return of.what === 'statement' && of.statement === counted.statements ? ['/text'] : [];
    case 'note.added':
      return of.what === 'note' && of.note === counted.notes ? ['/text', '/url'] : [];
    case 'vote.called':
      if (of.what === 'question' && of.vote === event.vote) return ['/question'];
      return event.options.flatMap((option, place) => {
        const means =
          (of.what === 'option' && of.vote === event.vote && of.option === option.option) ||
          (of.what === 'motion' && of.motion === option.motion);
        return means ? [`/options/${place}/text`] : [];
      });
    default:
      return of.what === 'said' && sayingTypes.includes(event.type) && of.said === counted.said ? [...sayingPaths] : [];
  }
}

/** A correction repeats the words, and its reason may. */
const corrected = (of: Published, event: PublicEvent): string[] =>
  event.type === 'text.corrected' && isSame(event.of, of) ? ['/before', '/after', '/reason'] : [];

/** The sentence of a result names the alternatives by their words. */
const quoted = (votes: string[], event: PublicEvent): string[] =>
  (event.type === 'vote.declared' || event.type === 'vote.corrected') && votes.includes(event.vote)
    ? ['/sentence', '/announced']
    : [];

const votesQuoting = (of: Published, entries: { event: PublicEvent }[]): string[] =>
  entries.flatMap(({ event }) => {
    if (event.type !== 'vote.called') return [];
    if (of.what === 'option') return of.vote === event.vote ? [event.vote] : [];
    return event.options.some(({ motion }) => of.what === 'motion' && motion === of.motion) ? [event.vote] : [];
  });
