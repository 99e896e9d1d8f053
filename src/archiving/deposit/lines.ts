import { createReadStream } from 'node:fs';

/**
 * The lines of a text file, one at a time. Only a line feed ends one: the separators of Unicode, at which `readline` breaks
 * too, may stand in JSON as they are.
 */
export async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(file, 'utf8')) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines.filter((line) => line !== '');
  }
  if (rest !== '') yield rest;
}
