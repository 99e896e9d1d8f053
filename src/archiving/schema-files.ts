import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'schemas');
const read = new Map<string, string>();

/** An official schema as it lies in `schemas`, read once. `path` is ours, never a reader's: `noark5/addml.xsd`. */
export function schemaText(path: string): string {
  const known = read.get(path) ?? readFileSync(join(folder, path), 'utf8');
  read.set(path, known);
  return known;
}
