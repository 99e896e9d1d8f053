import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Press } from '../../src/archiving/typeset/press.js';
import { minutesPaper } from '../../src/views/paper/minutes-paper.js';
import type { PageLanguage } from '../../src/views/pages.js';
import { testMeetings } from '../archiving/meetings.js';
import { readPdf } from '../support/pdf-text.js';
import { findVeraPdf } from '../support/vera-pdf.js';

/**
 * `npm run validate`: the minutes of every test meeting as PDF, each held to PDF/A-2a and PDF/UA-1 by the veraPDF engine.
 * Prints a table for the notes and what it cost; ends with 1 where a file breaks a standard. The same file is set twice, so
 * that a difference between the two would show.
 */
const standards = ['2a', 'ua1'];
const edition = { version: 1, variant: 'public', contentSha256: '0'.repeat(64) } as const;
const folder = mkdtempSync(join(tmpdir(), 'tribune-validate-'));

async function main(): Promise<number> {
  const vera = await findVeraPdf();
  const press = new Press();
  let worst = 0;
  process.stdout.write('| minutes | pages | kB | set in ms, first and again | same bytes | PDF/A-2a and PDF/UA-1 |\n');
  process.stdout.write('| --- | --- | --- | --- | --- | --- |\n');
  for (const { name, minutes } of testMeetings()) {
    const language: PageLanguage = name.startsWith('demo') ? 'nn' : 'nb';
    const paper = minutesPaper(minutes, language, edition);
    const [first, firstMs] = await timed(() => press.pdf(paper));
    const [again, againMs] = await timed(() => press.pdf(paper));
    const same = Buffer.from(first).equals(Buffer.from(again));
    const path = join(folder, `${name.replace(/\W/g, '-')}.pdf`);
    writeFileSync(path, first);
    const { pages } = await readPdf(first);
    const verdict = vera === null ? null : await vera.verify([path], standards);
    const told = verdict === null ? 'not asked' : verdict.passed ? 'passed' : `FAILED\n${verdict.report}`;
    const size = Math.round(first.length / 1000);
    process.stdout.write(
      `| ${name} (${language}) | ${pages.length} | ${size} | ${firstMs}, ${againMs} | ${same ? 'yes' : 'NO'} | ${told} |\n`,
    );
    if (!same || verdict?.passed === false) worst = 1;
  }
  process.stdout.write(`\nMost memory used by this process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`);
  return worst;
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const from = performance.now();
  const made = await work();
  return [made, Math.round(performance.now() - from)];
}

try {
  process.exitCode = await main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
