import type { FileHandle } from 'node:fs/promises';
import { fileMediaTypes, type FileMediaType } from '../contract/documents.js';
import { FileRefused } from './refused.js';

/** A scan of two pages side by side at 600 dots to the inch is 70 million. */
export const mostPixels = 100_000_000;

/** @throws FileRefused where the picture would fill a reader's memory, or does not say how large it is */
export async function measurePicture(mediaType: FileMediaType, file: FileHandle): Promise<void> {
  const head = Buffer.alloc(Math.min((await file.stat()).size, 512 * 1024));
  await file.read(head, 0, head.length, 0);
  const size = mediaType === fileMediaTypes.png ? sizeOfPng(head) : sizeOfJpeg(head);
  if (!size) throw new FileRefused('file-broken');
  if (size.width * size.height > mostPixels) throw new FileRefused('picture-too-large');
}

interface Size {
  width: number;
  height: number;
}

/** From the first chunk, IHDR (PNG, third edition, § 11.2.1). */
export function sizeOfPng(head: Buffer): Size | null {
  if (head.length < 24 || head.toString('latin1', 12, 16) !== 'IHDR') return null;
  return sound({ width: head.readUInt32BE(16), height: head.readUInt32BE(20) });
}

/** From the start of the frame (ITU-T T.81 § B.2.2), whichever kind of frame it is. */
export function sizeOfJpeg(head: Buffer): Size | null {
  for (const { marker, from } of segmentsOf(head)) {
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame && from + 5 <= head.length)
      return sound({ height: head.readUInt16BE(from + 1), width: head.readUInt16BE(from + 3) });
  }
  return null;
}

const sound = (size: Size): Size | null => (size.width > 0 && size.height > 0 ? size : null);

function* segmentsOf(jpeg: Buffer): Generator<{ marker: number; from: number; to: number }> {
  let at = 2;
  while (at + 4 <= jpeg.length && jpeg[at] === 0xff) {
    const marker = jpeg[at + 1]!;
    // A filling byte, or the start of the picture itself.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xda) return;
    const to = at + 2 + jpeg.readUInt16BE(at + 2);
    yield { marker, from: at + 4, to: Math.min(to, jpeg.length) };
    at = to;
  }
}

/** Whether a picture says where it was taken: the GPS directory of its Exif data (tag 8825). */
export function tellsPlace(mediaType: FileMediaType, picture: Buffer): boolean {
  const exif = mediaType === fileMediaTypes.png ? exifOfPng(picture) : exifOfJpeg(picture);
  return exif !== null && hasGps(exif);
}

function exifOfJpeg(jpeg: Buffer): Buffer | null {
  for (const { marker, from, to } of segmentsOf(jpeg))
    if (marker === 0xe1 && jpeg.toString('latin1', from, from + 6) === 'Exif\0\0') return jpeg.subarray(from + 6, to);
  return null;
}

function exifOfPng(png: Buffer): Buffer | null {
  for (let at = 8; at + 12 <= png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'eXIf') return png.subarray(at + 8, at + 8 + length);
    at += 12 + length;
  }
  return null;
}

function hasGps(tiff: Buffer): boolean {
  if (tiff.length < 10) return false;
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const start = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (start + 2 > tiff.length) return false;
  const count = short(start);
  for (let place = 0; place < count; place++) {
    const at = start + 2 + place * 12;
    if (at + 12 > tiff.length) return false;
    if (short(at) === 0x8825) return true;
  }
  return false;
}
