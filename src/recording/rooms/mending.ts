import type { MendingCommand } from '../../procedure/mending/commands.js';
import type { Payload } from '../dto/command.dto.js';
import { ProposeClosingDto, StrikeEntryDto, WithholdContentDto } from '../dto/mending.dto.js';
import { row, type Row } from '../row.js';

export const mendingRows: { readonly [T in MendingCommand['type']]: Row<T> } = {
  'content.withhold': {
    ...row('content.withhold', WithholdContentDto, 'Words that may not be public are taken out of the public record'),
    // An unlawful publication is ended by whoever sees it first, also long after the meeting.
    also: ['archivist'],
  },
  'closing.propose': row('closing.propose', ProposeClosingDto, 'Somebody proposes to close the doors'),
  'entry.strike': row('entry.strike', StrikeEntryDto, 'What was recorded by accident is struck; the line stays'),
};

/** One example of each, for the description at /api/docs. */
export const mendingExamples: { readonly [T in MendingCommand['type']]: Payload<T> } = {
  'content.withhold': {
    places: [{ what: 'motion', motion: 'forslag-41-2' }],
    basis: 'offentleglova § 13, jf. forvaltningsloven § 13',
    reason: 'Forslaget nevnte et barn ved navn.',
  },
  'closing.propose': { item: 'sak-41', ground: 'privacy', by: 'medlem-2' },
  'entry.strike': { of: { what: 'statement', statement: 1 }, reason: 'Ført på feil sak.' },
};
