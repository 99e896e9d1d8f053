import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';

/** Who may know whom: the table of ARCHITECTURE.md, read from there so that page and guard cannot part. */
const root = new URL('..', import.meta.url).pathname;

function rooms(): Map<string, string[]> {
  const rows = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8').matchAll(
    /^\| `([a-z-]+)` \| [^|]+ \| ([^|]+) \|$/gm,
  );
  return new Map(
    [...rows].map(([, room, allowed]) => [
      room!,
      /^(–|packages only)$/.test(allowed!.trim()) ? [] : allowed!.trim().split(', '),
    ]),
  );
}

const pure = ['procedure', 'contract', 'views', 'archiving/exports'];
const pagePackages = ['preact', 'preact-render-to-string'];

export interface SourceFile {
  path: string;
  text: string;
}

function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.tsx?$/.test(file.name))
    .map((file) => join(file.parentPath, file.name))
    .map((path) => ({ path: relative(root, path), text: readFileSync(path, 'utf8') }));
}

function roomOf(path: string): string {
  const [top, second] = path.split('/');
  return top === 'src' ? (second!.includes('.') ? 'the house' : second!) : top!;
}

function importsOf({ text }: SourceFile): string[] {
  return [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'"\n;]*(?:\{[^}]*\})?[^'"\n;]*from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g,
    ),
  ].map((match) => (match[1] ?? match[2] ?? match[3])!);
}

/** Everything in the tree that the table does not allow, one sentence each. */
export function trespasses(files: SourceFile[], table = rooms()): string[] {
  const found: string[] = [];
  for (const file of files) {
    const room = roomOf(file.path);
    if (room === 'the house') continue;
    const allowed = table.get(room);
    if (!allowed) {
      found.push(`${file.path}: no room "${room}" in ARCHITECTURE.md`);
      continue;
    }
    if (/(^|\/)index\.tsx?$/.test(file.path)) found.push(`${file.path}: a barrel`);
    for (const name of importsOf(file)) {
      if (name.startsWith('.')) {
        const target = relative(root, join(root, file.path, '..', name));
        const into = roomOf(target);
        if (into !== room && !allowed.includes(into)) found.push(`${file.path}: ${room} may not know ${into}`);
        const isPureFile = pure.some((folder) => file.path.startsWith(`src/${folder}/`));
        if (isPureFile && !pure.some((folder) => target.startsWith(`src/${folder}/`)))
          found.push(`${file.path}: a pure room may not know ${target}`);
      } else if (pure.some((folder) => file.path.startsWith(`src/${folder}/`))) {
        const packageName = name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/');
        if (!(room === 'views' && pagePackages.includes(packageName)))
          found.push(`${file.path}: a pure room may not use ${name}`);
      }
    }
    if (
      pure.some((folder) => file.path.startsWith(`src/${folder}/`)) &&
      /\b(Date\.now|new Date\(\)|Math\.random|performance\.now|setTimeout|setInterval|fetch\()/.test(
        stripComments(file.text),
      )
    )
      found.push(`${file.path}: a pure room may not ask for the time, chance or the network`);
  }
  return found;
}

function stripComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
}

describe('Who may know whom', () => {
  const files = ['src', 'client', 'demo'].flatMap(sourceFiles);

  it('reads a table with every room of the house', () => {
    expect([...rooms().keys()]).toEqual(
      expect.arrayContaining([
        'procedure',
        'contract',
        'views',
        'platform',
        'record',
        'publishing',
        'public-record',
        'recording',
        'following',
        'archiving',
        'client',
        'demo',
      ]),
    );
    expect(files.length).toBeGreaterThan(20);
  });

  it('finds no room that knows more than it may', () => {
    expect(trespasses(files)).toEqual([]);
  });

  it.each([
    [
      'the citizens’ side opening the private log',
      'src/following/leak.ts',
      `import { MeetingLog } from '../record/meeting-log.js';`,
    ],
    ['a rule asking for the time', 'src/procedure/rules/late.ts', `export const late = () => Date.now() > 0;`],
    ['a rule using a framework', 'src/procedure/rules/fat.ts', `import { Injectable } from '@nestjs/common';`],
    [
      'an export reading a store',
      'src/archiving/exports/greedy.ts',
      `import { PublicRecord } from '../../public-record/public-record.js';`,
    ],
    [
      'a dynamic import through the wall',
      'src/following/sly.ts',
      `const log = await import('../record/meeting-log.js');`,
    ],
    ['a barrel', 'src/record/index.ts', `export const nothing = 0;`],
    ['a room nobody planned', 'src/attic/things.ts', `export const thing = 1;`],
  ])('would notice %s', (_what, path, text) => {
    expect(trespasses([{ path, text }])).not.toEqual([]);
  });
});
