import type { FileFolder } from '../../platform/file-folder.js';
import { filesOf } from '../../procedure/documents/documents.js';
import type { Meeting } from '../../procedure/meeting.js';
import { lostWordsSince } from '../minutes-versions.js';

/** Where the file of a public document lies in its meeting's folder; null for an address that is not of such a file. */
export function publicFilePath(address: string): string | null {
  const [, sha256, name] = /^\/dokument\/([0-9a-f]{64})\/([a-z0-9][a-z0-9.-]{0,99})$/.exec(address) ?? [];
  return sha256 === undefined || name === undefined ? null : `documents/${sha256}/${name}`;
}

/** A file that was published and should be here, and whether it is. */
export interface KeptFile {
  name: string;
  sha256: string;
  folder: FileFolder;
}

/** Documents anybody may read, and the versions of the minutes as they were published. */
export function keptFiles(meeting: Meeting, folders: { documents: FileFolder; minutes: FileFolder }): KeptFile[] {
  const documents = filesOf(meeting).flatMap(({ url, sha256 }): KeptFile[] => {
    const name = publicFilePath(url ?? '');
    return name === null || !/^[0-9a-f]{64}$/.test(sha256 ?? '') ? [] : [{ name, sha256, folder: folders.documents }];
  });
  const versions = meeting.afterwards.minutes.versions.flatMap((version): KeptFile[] => {
    const { variant, version: number, sha256 } = version;
    // What had to be taken out of the record must not come back in a file of it.
    if (variant !== 'public' || sha256 === undefined || lostWordsSince(meeting, version)) return [];
    return [{ name: `minutes-versions/${number}.pdf`, sha256, folder: folders.minutes }];
  });
  const all = [...documents, ...versions];
  return all.filter(({ name }, index) => all.findIndex((other) => other.name === name) === index);
}

export async function* keptContents(
  files: KeptFile[],
): AsyncGenerator<{ name: string; content: AsyncIterable<Uint8Array> }> {
  for (const { name, sha256, folder } of files) {
    const opened = await folder.read(sha256);
    if (opened) yield { name, content: opened.file.createReadStream() };
  }
}

/** Names of the files that were published and are no longer here. */
export async function missingFiles(files: KeptFile[]): Promise<string[]> {
  const found = await Promise.all(
    files.map(async ({ name, sha256, folder }) => ((await folder.size(sha256)) === null ? name : null)),
  );
  return found.filter((name) => name !== null);
}
