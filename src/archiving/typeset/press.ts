import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import type { Paper } from '../../views/paper/paper.js';
import { claimAccessible } from './accessible.js';
import { drawable, lettersIn } from './glyphs.js';

const faces = [
  '400Regular/NotoSans_400Regular',
  '400Regular_Italic/NotoSans_400Regular_Italic',
  '700Bold/NotoSans_700Bold',
];

/** Where the template lies, for the compiler: it reads nothing outside this folder. */
const folder = dirname(fileURLToPath(import.meta.url));

/**
 * Sets papers as PDF: PDF/A-2a and PDF/UA-1 in one file. The same paper always gives the same bytes: the only date in
 * them is that of the record, and the file's identifiers are made of its content. Takes all of a processor while it works.
 */
export class Press {
  private readonly compiler: NodeCompiler;
  private readonly has: (letter: number) => boolean;

  constructor() {
    const require = createRequire(import.meta.url);
    const fonts = faces.map((face) => readFileSync(require.resolve(`@expo-google-fonts/noto-sans/${face}.ttf`)));
    const lists = fonts.map(lettersIn);
    this.has = (letter) => lists.every((has) => has(letter));
    this.compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: fonts }] });
  }

  /** @throws Error with what the compiler says, which may quote the paper: for the operator's eyes only */
  async pdf(paper: Paper): Promise<Uint8Array> {
    const data = { ...spelt(paper, (text) => drawable(text, this.has)), date: dateParts(paper.asOf) };
    this.compiler.mapShadow(join(folder, 'paper.json'), Buffer.from(JSON.stringify(data)));
    try {
      const compiled = this.compiler.compile({ mainFilePath: join(folder, 'paper.typ') });
      if (compiled.result === null) throw new Error(whatWentWrong(this.compiler, compiled.takeDiagnostics()));
      const plain = this.compiler.pdf(compiled.result, { pdfStandard: 'a-2a' });
      return await claimAccessible(plain);
    } finally {
      this.compiler.resetShadow();
      // Otherwise every paper ever set would stay in memory.
      this.compiler.evictCache(0);
    }
  }
}

function whatWentWrong(compiler: NodeCompiler, diagnostics: NodeError | null): string {
  const said = diagnostics ? (compiler.fetchDiagnostics(diagnostics) as { message?: string }[]) : [];
  return `The paper could not be set: ${said.map(({ message }) => message ?? '').join('; ')}`;
}

/** All words in a paper, each changed by `spell`; what the words stand in is kept. */
function spelt<T>(part: T, spell: (text: string) => string): T {
  if (typeof part === 'string') return spell(part) as T;
  if (Array.isArray(part)) return part.map((one: unknown) => spelt(one, spell)) as T;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, spelt(value, spell)])) as T;
}

function dateParts(instant: string) {
  const date = new Date(instant);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}
