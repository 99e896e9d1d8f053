import { gunzipSync, inflateSync } from 'node:zlib';
import { fromBuffer, type Entry } from 'yauzl';
import { readPdf } from '../../support/pdf-text.js';
import { toldIn } from '../../support/canaries.js';

/** A piece of bytes that was found in others, and the way to it. */
export interface Layer {
  name: string;
  bytes: Buffer;
}

/** A file and all that is packed in it: files of zip files, of those in them, what was gzipped, the words and streams of a PDF. */
export async function everyLayer(name: string, bytes: Buffer): Promise<Layer[]> {
  const found: Layer[] = [{ name, bytes }];
  const open = async (inner: Layer[]) => {
    for (const layer of inner) found.push(...(await everyLayer(layer.name, layer.bytes)));
  };
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') await open(await unzipped(name, bytes));
  if (bytes.subarray(0, 3).equals(Buffer.from([0x1f, 0x8b, 0x08])))
    await open([{ name: `${name} unzipped`, bytes: gunzipSync(bytes) }]);
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-' && bytes.length > 100) {
    const { text, title } = await readPdf(bytes);
    found.push({ name: `${name} as it is read`, bytes: Buffer.from(`${title}\n${text}`) }, ...streamsOf(name, bytes));
  }
  return found;
}

/** Where the words are told, by layer. A line break or a hyphen in a PDF does not hide one. */
export async function whereTold(name: string, bytes: Buffer, words: readonly string[]): Promise<string[]> {
  const layers = await everyLayer(name, bytes);
  return layers.flatMap((layer) => toldIn(layer.bytes, words).map((word) => `${layer.name}: ${word}`));
}

function streamsOf(name: string, pdf: Buffer): Layer[] {
  const streams: Layer[] = [];
  for (let from = pdf.indexOf('stream\n'); from >= 0; from = pdf.indexOf('stream\n', from + 7)) {
    try {
      streams.push({ name: `${name} stream at ${from}`, bytes: inflateSync(pdf.subarray(from + 7)) });
    } catch {
      // The end of a stream, or one that is not compressed.
    }
  }
  return streams;
}

function unzipped(name: string, bytes: Buffer): Promise<Layer[]> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      const files: Layer[] = [];
      zip.on('entry', (entry: Entry) => {
        zip.openReadStream(entry, (failed, stream) => {
          if (failed) return reject(failed);
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('error', reject);
          stream.on('end', () => {
            files.push({ name: `${name} › ${entry.fileName}`, bytes: Buffer.concat(chunks) });
            zip.readEntry();
          });
        });
      });
      zip.on('error', reject);
      zip.on('end', () => resolve(files));
      zip.readEntry();
    });
  });
}
