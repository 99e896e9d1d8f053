import { open, type FileHandle } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { fileMediaTypes, type FileMediaType } from '../contract/documents.js';
import { measureArchive } from './archives.js';
import { measurePicture } from './pictures.js';
import { FileRefused } from './refused.js';

const known: readonly string[] = Object.values(fileMediaTypes);
const endings: Record<FileMediaType, RegExp> = {
  [fileMediaTypes.pdf]: /\.pdf$/i,
  [fileMediaTypes.odt]: /\.odt$/i,
  [fileMediaTypes.docx]: /\.docx$/i,
  [fileMediaTypes.png]: /\.png$/i,
  [fileMediaTypes.jpg]: /\.jpe?g$/i,
};

/**
 * What a file is, by its bytes. The name is asked only whether it says the same, because a reader's machine goes by it.
 * @throws FileRefused
 */
export async function kindOfFile(path: string, name: string): Promise<FileMediaType> {
  const file = await open(path, 'r');
  try {
    if ((await file.stat()).size === 0) throw new FileRefused('file-empty');
    const type = await fileTypeFromFile(path).catch(() => undefined);
    if (type?.mime === 'application/vnd.ms-word.document.macroenabled.12') throw new FileRefused('file-with-macros');
    if (!type || !known.includes(type.mime)) throw new FileRefused('file-kind');
    const mediaType = type.mime as FileMediaType;
    if (!endings[mediaType].test(name)) throw new FileRefused('file-name-belies');
    await mustBeWhole(mediaType, path, file);
    return mediaType;
  } finally {
    await file.close();
  }
}

async function mustBeWhole(mediaType: FileMediaType, path: string, file: FileHandle): Promise<void> {
  if (mediaType === fileMediaTypes.png || mediaType === fileMediaTypes.jpg) return measurePicture(mediaType, file);
  if (mediaType !== fileMediaTypes.pdf) return measureArchive(path);
  const { size } = await file.stat();
  const tail = Buffer.alloc(Math.min(size, 4_096));
  await file.read(tail, 0, tail.length, size - tail.length);
  // A file cut short on its way has no end, and opens as something else than was sent.
  if (!tail.includes('%%EOF')) throw new FileRefused('file-broken');
}
