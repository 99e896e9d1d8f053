import { readFile } from 'node:fs/promises';
import { fileMediaTypes, type FileMediaType } from '../../contract/documents.js';
import { tellsPlace } from '../pictures.js';
import { found, type Looked } from './found.js';
import { lookIntoPdf } from './pdf.js';
import { lookIntoTextDocument } from './text-documents.js';

/**
 * Looks for what whoever publishes a file would not see. Runs in a worker, because a file can be made to take all the
 * time and memory there is. @throws FileRefused where the file cannot be read
 */
export async function lookInto(
  path: string,
  mediaType: FileMediaType,
  sofar: (looked: Looked) => void,
): Promise<Looked> {
  if (mediaType === fileMediaTypes.pdf) return lookIntoPdf(await readFile(path), sofar);
  if (mediaType !== fileMediaTypes.png && mediaType !== fileMediaTypes.jpg)
    return lookIntoTextDocument(mediaType, path);
  const taken = tellsPlace(mediaType, await readFile(path));
  return { pages: null, found: taken ? [found('place-taken', 1)] : [] };
}
