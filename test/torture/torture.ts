/**
 * `npm run torture -- [--kills 300] [--seed 7] [--whole-server] [--seeded-bug ack-before-commit]`
 * Ends with 0 when nothing acknowledged was lost, with 1 when something was.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { torture } from './harness.js';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '300' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    'seeded-bug': { type: 'string' },
    'whole-server': { type: 'boolean', default: false },
  },
});
const bug = values['seeded-bug'];
if (bug !== undefined && bug !== 'ack-before-commit') throw new Error('The one seeded bug is ack-before-commit');

console.log(`Seed ${values.seed}. A council meets, and its server is killed ${values.kills} times.`);
const started = performance.now();
const report = await torture({
  kills: Number(values.kills),
  seed: Number(values.seed),
  compiled: fileURLToPath(new URL('.', import.meta.url)),
  wholeServer: values['whole-server'],
  ...(bug ? { seededBug: bug } : {}),
  onKill: ({ kills, acknowledged, wrong }) => {
    if (kills % 20 === 0) console.log(`${kills} kills, ${acknowledged} commands acknowledged, ${wrong.length} wrong`);
  },
});
const { wrong, ...counts } = report;
console.log({ ...counts, seconds: Math.round((performance.now() - started) / 1000) });
for (const sentence of wrong.slice(0, 20)) console.log(`  - ${sentence}`);
console.log(
  wrong.length === 0
    ? 'Acknowledged = stored = public. Nothing lost, doubled or out of order.'
    : `${wrong.length} things are wrong.`,
);
process.exitCode = wrong.length === 0 ? 0 : 1;
