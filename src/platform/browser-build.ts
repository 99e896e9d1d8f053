import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Injectable } from '@nestjs/common';
import { ReadyAnswer } from './ready-answer.js';

interface ManifestEntry {
  file: string;
  css?: string[];
  imports?: string[];
}
/** What a page links to, as the browser asks for it. */
export interface BuiltAssets {
  styles: string[];
  screenStyles: string[];
  script: string | null;
  /** Of pages that stand still. */
  standBy: string | null;
  preloads: string[];
  /** Modules the script asks for once it knows what the page is: by language, and for a screen. */
  later: Record<string, string[]>;
  icon: string | null;
}
type Manifest = Record<string, ManifestEntry>;

/** Where the browser build lies, whether this file runs compiled or from its source. */
export function buildFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, 'client', 'dist');
}

/** The scripts and styles of the pages, read once at the start; a house without them still serves every page. */
@Injectable()
export class BrowserBuild {
  readonly pageAssets: BuiltAssets;
  /** All styles of the pages as one text, for a document that must stand alone. */
  readonly styleText: string;
  private readonly files: ReadonlyMap<string, ReadyAnswer>;

  constructor() {
    const folder = buildFolder();
    this.pageAssets = assetsFrom(readManifest(folder), existsSync(join(folder, 'assets', 'icon.svg')));
    this.files = readFiles(join(folder, 'assets'));
    const styles = this.pageAssets.styles.map((path) => join(folder, path));
    this.styleText = styles.map((path) => (existsSync(path) ? readFileSync(path, 'utf8') : '')).join('\n');
  }

  /** A file below `/assets`, or null where there is none. */
  file(name: string): ReadyAnswer | null {
    return this.files.get(name) ?? null;
  }
}

/** What a page has to name, from the build's own list. */
export function assetsFrom(manifest: Manifest, icon: boolean): BuiltAssets {
  const entry = manifest['gallery/main.tsx'] ?? manifest['gallery/main.ts'];
  const standBy = manifest['gallery/stand-by.ts'];
  const style = manifest['styles/gallery.css'];
  const styles = [...(style === undefined ? [] : [style.file]), ...(entry?.css ?? [])];
  const screens = manifest['styles/screens.css'];
  return {
    screenStyles: screens === undefined ? [] : [`/${screens.file}`],
    styles: styles.map((file) => `/${file}`),
    script: entry === undefined ? null : `/${entry.file}`,
    standBy: standBy === undefined ? null : `/${standBy.file}`,
    preloads: imported(manifest, entry).map((file) => `/${file}`),
    later: Object.fromEntries(
      Object.entries(laterModules).map(([name, module]) => [name, withImports(manifest, module, entry)]),
    ),
    icon: icon ? '/assets/icon.svg' : null,
  };
}

const laterModules = {
  nb: '../src/views/words/nb.ts',
  nn: '../src/views/words/nn.ts',
  en: '../src/views/words/en.ts',
  screen: '../src/views/screens/followed-screen.tsx',
};

/** A module and what it imports, less what the script has brought already. */
function withImports(manifest: Manifest, name: string, entry: ManifestEntry | undefined): string[] {
  const module = manifest[name];
  if (module === undefined) return [];
  const there = new Set([entry?.file, ...imported(manifest, entry)]);
  return [module.file, ...imported(manifest, module)].filter((file) => !there.has(file)).map((file) => `/${file}`);
}

function imported(manifest: Manifest, entry: ManifestEntry | undefined, seen = new Set<string>()): string[] {
  for (const name of entry?.imports ?? []) {
    const found = manifest[name];
    if (found === undefined || seen.has(found.file)) continue;
    seen.add(found.file);
    imported(manifest, found, seen);
  }
  return [...seen];
}

function readManifest(folder: string): Manifest {
  const path = join(folder, '.vite', 'manifest.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Manifest) : {};
}

function readFiles(folder: string): Map<string, ReadyAnswer> {
  const files = new Map<string, ReadyAnswer>();
  for (const found of existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []) {
    const type = contentTypes[found.name.split('.').at(-1) ?? ''];
    if (!found.isFile() || type === undefined) continue;
    files.set(found.name, new ReadyAnswer(found.name, readFileSync(join(folder, found.name)), type, true));
  }
  return files;
}

const contentTypes: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
};
