import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { forgetHalf, restore } from './archiving/deposit/restore.js';
import { loadConfig, SettingsRefused } from './platform/config.js';
import { openPublicStore, StoreUnusable } from './platform/database.js';
import { FileFolder } from './platform/file-folder.js';
import { ImportRefused } from './public-record/public-record-import.js';
import { publicRecordTables } from './public-record/tables.js';

/**
 * `npm run import-archive -- FOLDER` makes the public record of an empty installation out of an archive of everything. It is
 * then shown with `TRIBUNE_ROLE=gallery`: what was never public is in no archive, so nothing can be recorded on top of it.
 */
process.umask(0o077);

async function bringIn(bag: string): Promise<void> {
  const { data } = loadConfig({ ...process.env, TRIBUNE_ROLE: 'gallery' }, []);
  for (const store of ['record.sqlite', 'public.sqlite'])
    if (existsSync(join(data, store)))
      throw new ImportRefused(`${data} has a ${store} already. Name an empty folder in TRIBUNE_DATA.`);
  const store = await openPublicStore(data, [publicRecordTables]);
  try {
    const came = await restore(
      {
        store,
        documents: await FileFolder.open(join(data, 'public-files')),
        minutes: await FileFolder.open(join(data, 'minutes')),
      },
      bag,
      (done, of) => void process.stdout.write(`${done} of ${of} entries\n`),
    );
    process.stdout.write(
      `${came.meetings} meetings, ${came.entries} entries, ${came.files} files are in ${data}.\nShow them with TRIBUNE_ROLE=gallery npm run start:prod.\n`,
    );
    await store.close();
  } catch (error) {
    await store.close();
    await forgetHalf(data);
    throw error;
  }
}

try {
  const [bag, ...more] = process.argv.slice(2);
  if (bag === undefined || more.length > 0)
    throw new ImportRefused('npm run import-archive -- FOLDER  (the unpacked archive; TRIBUNE_DATA names where to)');
  await bringIn(resolve(bag));
} catch (error) {
  const known = [ImportRefused, StoreUnusable, SettingsRefused].some((kind) => error instanceof kind);
  const { message, stack } = error as Error;
  process.stderr.write(`${known ? message : (stack ?? message)}\n`);
  process.exitCode = known ? 2 : 1;
}
