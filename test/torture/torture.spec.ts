import { existsSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Chance } from './chance.js';
import { torture } from './harness.js';

const compiled = new URL('../../dist/test/torture/', import.meta.url).pathname;
const seed = Math.floor(Math.random() * 2 ** 31);

describe('A server that is killed while a council meets', () => {
  it('has been built, because what is killed is a process of its own', () => {
    if (!existsSync(`${compiled}council-process.js`))
      throw new Error('Run `npm run build` first; `npm test` does it by itself.');
  });

  it(`loses nothing it acknowledged, in 60 kills (seed ${seed})`, async () => {
    const report = await torture({ kills: 60, seed, compiled });
    expect(report.wrong).toEqual([]);
    expect(report.kills).toBe(60);
    expect(report.acknowledged).toBeGreaterThan(60);
    expect(report.sentAgain).toBeGreaterThan(0);
    const { acknowledged, entries, sentAgain, foundRecorded } = report;
    console.log(
      `60 kills (seed ${seed}): ${acknowledged} commands acknowledged, ${entries} entries, ` +
        `${sentAgain} sent again, ${foundRecorded} of these found recorded; 0 lost`,
    );
  }, 900_000);

  it(`loses nothing as a whole server over HTTP either, in 6 kills (seed ${seed})`, async () => {
    const report = await torture({ kills: 6, seed, compiled, wholeServer: true });
    expect(report.wrong).toEqual([]);
    expect(report.acknowledged).toBeGreaterThan(6);
  }, 900_000);

  it(`is caught when it acknowledges before it has written (seed ${seed})`, async () => {
    const report = await torture({ kills: 40, seed, compiled, seededBug: 'ack-before-commit', impatient: true });
    expect(report.wrong.join('\n')).toMatch(/acknowledged and is lost/);
  }, 900_000);
});

describe('Chance', () => {
  it('can be repeated from its seed', () => {
    const throws = (start: number) =>
      Array.from(
        { length: 5 },
        (
          (chance) => () =>
            chance.between(1, 6)
        )(new Chance(start)),
      );
    expect(throws(7)).toEqual(throws(7));
    expect(throws(7)).not.toEqual(throws(8));
    expect(new Chance(7).uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
