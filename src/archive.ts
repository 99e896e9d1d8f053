import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { archiveFormats } from './archiving/formats.js';
import { DepositRefused, makeDeposit, type DepositAsked } from './archiving/deposit/deposit.js';
import { Press } from './archiving/typeset/press.js';
import { BrowserBuild } from './platform/browser-build.js';
import { loadConfig, SettingsRefused } from './platform/config.js';
import { openPublicStoreForReading, StoreUnusable } from './platform/database.js';
import { FileFolder } from './platform/file-folder.js';
import { publicRecordTables } from './public-record/tables.js';
import { TypeOrmPublicRecord } from './public-record/typeorm-public-record.js';

/**
 * `npm run archive -- --body skarvoy/kommunestyret --from 2026-01-01 --to 2026-12-31 --out /archives/2026.zip`
 *
 * Reads the citizens' store, whether or not a house is running beside it, and makes a bag. Cut off and asked again, it goes
 * on where it was. Exit codes: 0 made · 2 asked wrongly, or something stands in the way that a person can move · 1 a fault.
 */
process.umask(0o077);

const usage = `Makes an archive (BagIt 1.0) of the public record.

  npm run archive -- --out FOLDER-OR-FILE.zip [--body MUNICIPALITY[/BODY]] [--from DAY] [--to DAY]
                     [--formats ${archiveFormats.map(({ id }) => id).join(',')}] [--json]

  --out      a folder, or a file that ends in .zip; what is unfinished lies beside it in .unfinished
  --body     a municipality, or one body of it, as in the address of its page; everything where it is left out
  --from     first day, --to last day, as 2026-12-31
  --formats  which formats; all where it is left out. Setting PDF takes a second or two for each meeting
  --json     progress as lines of JSON

The record is read from the folder in TRIBUNE_DATA (./data).`;

class AskedWrongly extends Error {}

interface Asked extends DepositAsked {
  out: string;
  json: boolean;
}

function askedIn(args: string[]): Asked {
  let values;
  try {
    ({ values } = parseArgs({
      args,
      options: {
        out: { type: 'string' },
        body: { type: 'string' },
        from: { type: 'string' },
        to: { type: 'string' },
        formats: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }));
  } catch (error) {
    throw new AskedWrongly((error as Error).message);
  }
  const { out, body, from = null, to = null, formats, json = false } = values;
  if (values.help || out === undefined) throw new AskedWrongly(out === undefined ? 'Say where to: --out.' : '');
  const [organisation = null, slug = null, more] = body?.split('/') ?? [];
  const isSlug = (text: string | null) => text === null || /^[a-z0-9-]{1,80}$/.test(text);
  if (more !== undefined || !isSlug(organisation) || !isSlug(slug))
    throw new AskedWrongly('--body is municipality or municipality/body, as in the address of its page.');
  for (const day of [from, to])
    if (day !== null && (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day))))
      throw new AskedWrongly('--from and --to are days, as 2026-12-31.');
  if (from !== null && to !== null && from > to) throw new AskedWrongly('--from is after --to.');
  const chosen = formats === undefined ? archiveFormats.map(({ id }) => id) : formats.split(',').filter(Boolean);
  return { organisation, body: slug, from, to, formats: chosen, out: resolve(out), json };
}

async function archive({ out, json, ...asked }: Asked): Promise<void> {
  const config = loadConfig({ ...process.env, TRIBUNE_ROLE: 'gallery' }, []);
  if (!existsSync(join(config.data, 'public.sqlite')))
    throw new DepositRefused(`There is no record in ${config.data}. Say in TRIBUNE_DATA where it lies.`);
  const store = await openPublicStoreForReading(config.data, [publicRecordTables]);
  const say = (words: Record<string, unknown>, line: string) =>
    process.stdout.write(json ? `${JSON.stringify(words)}\n` : line);
  let press: Press | null = null;
  try {
    const began = Date.now();
    const made = await makeDeposit(
      {
        store,
        record: await TypeOrmPublicRecord.open(store),
        documents: FileFolder.forReading(join(config.data, 'public-files')),
        minutes: FileFolder.forReading(join(config.data, 'minutes')),
        origin: config.origin,
        style: new BrowserBuild().styleText,
        press: (paper) => (press ??= new Press()).pdf(paper),
      },
      asked,
      out,
      ({ done, of, meeting, kept }) => {
        const what = meeting === null ? 'lists of checksums' : `${meeting}${kept ? ' (was ready)' : ''}`;
        say(
          { done, of, meeting, kept },
          `${process.stdout.isTTY ? '\r\u001b[K' : ''}${done} of ${of}  ${what}${process.stdout.isTTY ? '' : '\n'}`,
        );
      },
    );
    const seconds = Math.round((Date.now() - began) / 1000);
    const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
    say(
      { ...made, out, seconds, peakMb },
      `\n${out}\n${made.meetings} meetings, ${made.entries} entries, ${made.bytes} bytes, ${seconds} s, ${peakMb} MB at most\n${
        made.incomplete === 0
          ? ''
          : `${made.incomplete} of them lack something; data/meetings.csv says what, in the column lacking.\n`
      }`,
    );
  } finally {
    await store.close();
  }
}

try {
  await archive(askedIn(process.argv.slice(2)));
} catch (error) {
  const told = (sentence: string, code: number) => {
    process.stderr.write(`${sentence}\n`);
    process.exitCode = code;
  };
  if (error instanceof AskedWrongly) told([error.message, usage].filter(Boolean).join('\n\n'), 2);
  else if (error instanceof DepositRefused || error instanceof StoreUnusable || error instanceof SettingsRefused)
    told(error.message, 2);
  else if ((error as NodeJS.ErrnoException).code === 'ENOSPC')
    told('The disk is full. Make room, and ask for the same again: it goes on where it was.', 2);
  else told(error instanceof Error ? (error.stack ?? error.message) : String(error), 1);
}
