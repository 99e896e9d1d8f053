import { disclosures, type Disclosure } from '../procedure/disclosures.js';
import type { Actor } from '../procedure/events.js';
import { piecesOf } from '../procedure/mending/pieces.js';
import { digestOf } from '../public-record/envelope.js';
import type { MeetingLog, PublicCopy } from '../record/meeting-log.js';
import type { Withholdings } from '../record/withholdings.js';

/**
 * What the log says is withheld, piece by piece: each act of the secretary names words, and these are all the places of
 * the public record where they were told before. Made of the private log alone, so that it gives the same acts whatever
 * the public store holds.
 */
export class Removals {
  constructor(
    private readonly log: MeetingLog,
    private readonly withholdings: Withholdings,
  ) {}

  /**
   * Records the acts that these copies ask for. If the power goes on the way the next round begins with the same copies,
   * and what was recorded is not recorded twice.
   */
  async record(copies: PublicCopy[]): Promise<void> {
    for (const copy of copies) if (copy.event.type === 'content.withheld') await this.take(copy);
  }

  private async take(copy: PublicCopy): Promise<void> {
    const { meeting, event } = copy;
    if (event.type !== 'content.withheld') return;
    const earlier = (await this.log.copiesOf(meeting)).filter(({ seq }) => seq < copy.seq);
    const by = await this.whoDid(copy);
    for (const { seq, path } of event.places.flatMap((of) => piecesOf(of, earlier))) {
      const piece = pieceAt(earlier[seq - 1]!, path);
      if (piece === null) continue;
      const { basis } = event;
      await this.withholdings.record({ meeting, seq, ...piece, state: 'withheld', basis, at: copy.recordedAt, by });
    }
  }

  /** The public copy does not say; the entry it is of does. */
  private async whoDid({ meeting, recordedAt }: PublicCopy): Promise<Actor> {
    const entry = (await this.log.read(meeting)).find(
      ({ event, recordedAt: written }) => event.type === 'content.withheld' && written === recordedAt,
    );
    if (!entry) throw new Error(`${meeting} has a public copy of no entry`);
    return entry.by;
  }
}

/**
 * The piece that holds what stands at a path; null where nothing does. An entry from before events were taken
 * apart as finely holds it in a larger piece, and then that goes whole: more than was meant, but never less.
 */
function pieceAt({ event, salts, cut }: PublicCopy, path: string): { path: string; digest: string } | null {
  const pieces = disclosures(event, cut);
  const place = pieces.findIndex((piece) => piece.path === path || holds(piece, path));
  const piece = pieces[place];
  return piece ? { path: piece.path, digest: digestOf(salts[place]!, piece.path, piece.value) } : null;
}

function holds(piece: Disclosure, path: string): boolean {
  if (!path.startsWith(`${piece.path}/`)) return false;
  const within = path.slice(piece.path.length + 1).split('/');
  let value = piece.value;
  for (const step of within) value = (value as Record<string, unknown> | null | undefined)?.[step];
  return value !== undefined;
}
