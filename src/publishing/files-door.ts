import type { FileFolder } from '../platform/file-folder.js';
import type { PublicEvent } from '../procedure/events.js';
import type { PublicDocument } from '../procedure/vocabulary.js';
import type { PublicFiles } from '../public-record/public-files.js';

/**
 * The door for files. Bytes first, entry after: what lies in the public folder and is not named in the public store is
 * not served, so a crash between the two shows nothing to anybody, and the next round does both again. Out it is the
 * other way round: the entry says it is gone, then the bytes go.
 */
export class FilesDoor {
  /** Hashes of files the public store names and nobody has the bytes of. */
  readonly missing = new Set<string>();

  constructor(
    private readonly inside: FileFolder,
    private readonly outside: PublicFiles,
  ) {}

  /** Brings the files that these events tell of. A file that is lost must not keep the entries from their readers. */
  async bring(events: PublicEvent[]): Promise<void> {
    for (const sha256 of events.flatMap(filesIn)) await this.adopt(sha256);
  }

  /** Whether these events may have taken a file out. */
  concerns(events: PublicEvent[]): boolean {
    return events.some(({ type }) => type === 'document.withdrawn' || type === 'content.withheld');
  }

  /** Makes the folder hold what the store names, and nothing else. Also the way back from any crash. */
  async settle(): Promise<void> {
    const named = await this.outside.named();
    const { folder } = this.outside;
    for (const sha256 of await folder.names()) if (!named.has(sha256)) await folder.remove(sha256);
    this.missing.clear();
    for (const sha256 of named) await this.adopt(sha256);
  }

  private async adopt(sha256: string): Promise<void> {
    if (await this.outside.folder.adopt(this.inside, sha256)) this.missing.delete(sha256);
    else this.missing.add(sha256);
  }
}

function filesIn(event: PublicEvent): string[] {
  switch (event.type) {
    case 'agenda.published':
    case 'agenda.supplemented':
      return event.items.flatMap(({ documents = [] }) => documents.flatMap(kept));
    case 'document.added':
    case 'document.released':
      return kept(event.document);
    case 'document.replaced':
      return [event.now.sha256];
    default:
      return [];
  }
}

/** The hash of a file this house keeps; a mere link has none of ours. */
const kept = ({ version, sha256 }: PublicDocument): string[] => (version === undefined ? [] : [sha256]);
