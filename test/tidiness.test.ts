import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = new URL('..', import.meta.url).pathname;
const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);
const code = tracked.filter((path) => /^(src|client|demo)\/.*\.tsx?$/.test(path));

describe('The tree', () => {
  it('has no file too long to read in one sitting', () => {
    const long = code
      .map((path) => [path, readFileSync(join(root, path), 'utf8').split('\n').length] as const)
      .filter(([, lines]) => lines > 450);
    expect(long).toEqual([]);
  });

  it('has no loose ends', () => {
    const loose = code.filter((path) =>
      /\b(TODO|FIXME|XXX)\b|: any\b|\bas any\b|@ts-ignore|@ts-nocheck/.test(readFileSync(join(root, path), 'utf8')),
    );
    expect(loose).toEqual([]);
  });

  it('has no test singled out', () => {
    const singled = tracked
      .filter((path) => path.startsWith('test/') && path.endsWith('.ts') && path !== 'test/tidiness.test.ts')
      .filter((path) => /\b(it|test|describe)\.only\b|\bx(it|describe)\(/.test(readFileSync(join(root, path), 'utf8')));
    expect(singled).toEqual([]);
  });
});

/** Versions below these have known holes (docs/adr/0009-dependencies.md); the lock file must not hold one. */
const minimums: Record<string, string> = {
  'socket.io': '4.6.2',
  'socket.io-parser': '4.2.7',
  'engine.io': '6.6.9',
  ws: '8.21.0',
  '@nestjs/platform-fastify': '11.1.24',
};

describe('The lock file', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string; resolved?: string; integrity?: string; link?: boolean }>;
  };

  it.each(Object.entries(minimums))('holds no %s below %s', (name, minimum) => {
    const versions = Object.entries(lock.packages)
      .filter(([path]) => path.endsWith(`node_modules/${name}`))
      .map(([, { version }]) => version!);
    expect(versions.length).toBeGreaterThan(0);
    for (const version of versions) expect(atLeast(version, minimum)).toBe(true);
  });

  it('pins every package by its content and names no download address', () => {
    const loose = Object.entries(lock.packages).filter(
      ([path, entry]) => path && !entry.link && (!entry.integrity || entry.resolved),
    );
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  it('would notice a version that is too old', () => {
    expect(atLeast('4.2.6', '4.2.7')).toBe(false);
    expect(atLeast('4.10.0', '4.2.7')).toBe(true);
  });
});

function atLeast(version: string, minimum: string): boolean {
  const [left, right] = [version, minimum].map((text) => text.split('-')[0]!.split('.').map(Number));
  for (let place = 0; place < 3; place++) if (left![place] !== right![place]) return left![place]! > right![place]!;
  return true;
}
