import type { Published } from '../../procedure/mending/published.js';
import type { IdForm } from '../../procedure/mending/places/place.js';
import { places } from '../../procedure/mending/places/places.js';
import type { Strikable } from '../../procedure/mending/struck.js';
import { Id, instantForm, isId, OneOf, Shaped, Text } from '../../platform/fields.js';
import type { ClosingGround } from '../../procedure/vocabulary.js';
import { closingGrounds } from '../words.js';
import type { Payload } from './command.dto.js';
import { CommandDto } from './command.dto.js';
import { lengths } from './parts.js';

const mostPlaces = 40;

const fits: Record<IdForm, (value: unknown) => boolean> = {
  id: isId,
  number: Number.isSafeInteger,
  instant: (value) => typeof value === 'string' && instantForm.test(value),
};

/** Whether this names words by where they stand, and says nothing else. */
export function isPublished(value: unknown): value is Published {
  if (typeof value !== 'object' || value === null) return false;
  const { what, ...ids } = value as Record<string, unknown>;
  if (typeof what !== 'string' || !Object.hasOwn(places, what)) return false;
  const wanted = Object.entries(places[what as Published['what']].ids as Record<string, IdForm>);
  return Object.keys(ids).length === wanted.length && wanted.every(([key, form]) => fits[form](ids[key]));
}

/** Every kind, with the ids that name a place of it, as JSON would spell it. */
const everyKind = Object.entries(places)
  .map(([what, { ids }]) => `\`{ ${[`"what": "${what}"`, ...Object.keys(ids).map((id) => `"${id}"`)].join(', ')} }\``)
  .join(', ');

const arePublished = (value: unknown): value is Published[] =>
  Array.isArray(value) && value.length >= 1 && value.length <= mostPlaces && value.every(isPublished);

export class WithholdContentDto extends CommandDto implements Payload<'content.withhold'> {
  @Shaped('isPublished', arePublished, {
    type: 'array',
    maxItems: mostPlaces,
    description: `What the public could read: ${everyKind}. The same words elsewhere go with it.`,
  })
  places: Published[];

  @Text(500, { description: 'The provision that forbids publishing it. Becomes public.' })
  basis: string;

  @Text(lengths.reason, { description: 'What was wrong with it. Stays inside.' })
  reason: string;
}

/** Which fields name an entry, and of what form they are. */
const entries: Record<Strikable['what'], Record<string, (value: unknown) => boolean>> = {
  motion: { motion: isId },
  statement: { statement: Number.isSafeInteger },
  note: { note: Number.isSafeInteger },
  speech: { item: isId, person: isId, from: (value) => typeof value === 'string' && instantForm.test(value) },
};

export function isStrikable(value: unknown): value is Strikable {
  if (typeof value !== 'object' || value === null) return false;
  const { what, ...ids } = value as Record<string, unknown>;
  if (typeof what !== 'string' || !Object.hasOwn(entries, what)) return false;
  const wanted = Object.entries(entries[what as Strikable['what']]);
  return Object.keys(ids).length === wanted.length && wanted.every(([key, fits]) => fits(ids[key]));
}

export class StrikeEntryDto extends CommandDto implements Payload<'entry.strike'> {
  @Shaped('isStrikable', isStrikable, {
    type: 'object',
    description:
      '`{ "what": "motion", "motion" }`, `{ "what": "statement", "statement" }`, `{ "what": "note", "note" }` or `{ "what": "speech", "item", "person", "from" }`.',
  })
  of: Strikable;

  @Text(lengths.reason, { description: 'Shown beside the struck line.' })
  reason: string;
}

export class ProposeClosingDto extends CommandDto implements Payload<'closing.propose'> {
  @Id()
  item: string;

  @OneOf(closingGrounds)
  ground: ClosingGround;

  @Text(500, { optional: true, description: 'The provision on access to documents, where the ground needs one.' })
  exemption?: string;

  @Id()
  by: string;
}
