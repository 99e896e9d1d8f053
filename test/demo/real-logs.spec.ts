import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { expectationsBeside, readExpectations, type Expectations } from '../../demo/meeting-log/expectations.js';
import { rehearse } from '../../demo/meeting-log/dry-run.js';
import { readCsv } from '../../demo/meeting-log/csv.js';
import { readLogFile } from '../../demo/meeting-log/log-file.js';
import { translate } from '../../demo/meeting-log/translate.js';
import { differences } from '../../demo/meeting-log/verify.js';
import { minutesFile } from '../../src/archiving/exports/minutes-json.js';
import { votesCsv } from '../../src/archiving/exports/votes-csv.js';
import { minutesOf } from '../../src/procedure/minutes.js';

/** The real meetings that were gathered beside the repository. They are not part of it, so a clone may be without. */
const folder = new URL('../../../shared/data', import.meta.url).pathname;
const logs = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.log.ndjson'))
      .sort()
  : [];
if (logs.length === 0) console.log('Left out: the real meeting logs are not beside this repository (../shared/data).');

/** The whole way without a server: file, commands, rules, public copies, the citizens' fold, minutes and files. */
function seenFrom(path: string) {
  const { open } = rehearse(translate(readLogFile(path)));
  const minutes = minutesOf(open, { meeting: 'import' });
  return { state: open, minutes: minutesFile(minutes), csv: readCsv(votesCsv(minutes)) };
}

(logs.length === 0 ? describe.skip : describe)('A real meeting, imported', () => {
  it.each(logs)('says in the open what was counted by hand: %s', (log) => {
    const path = join(folder, log);
    const expected = readExpectations(expectationsBeside(path));
    expect(expected).not.toBeNull();
    expect(differences(expected as Expectations, seenFrom(path))).toEqual([]);
  });
});
