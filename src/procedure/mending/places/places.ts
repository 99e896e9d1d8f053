import type { Published } from '../published.js';
import { afterwardsPlaces } from './afterwards.js';
import { agendaPlaces } from './agenda.js';
import { electionPlaces } from './elections.js';
import { formalityPlaces } from './formalities.js';
import type { Place, Places } from './place.js';
import { sittingPlaces } from './sitting.js';
import { votePlaces } from './votes.js';
import { wordPlaces } from './words.js';

/** Every kind of place where the public can read words, in the order in which they are offered. */
export const places: Places = {
  ...agendaPlaces,
  ...votePlaces,
  ...wordPlaces,
  ...formalityPlaces,
  ...electionPlaces,
  ...afterwardsPlaces,
  ...sittingPlaces,
};

/** Whether this version knows the kind; an entry of a later one may name another. */
export const isKnownKind = ({ what }: { what: string }): boolean => Object.hasOwn(places, what);

/** The kind of one place. Its ids are of that kind, which the compiler cannot follow through the table. */
export const kindOf = (of: Published): Place<'said'> => places[of.what] as unknown as Place<'said'>;
