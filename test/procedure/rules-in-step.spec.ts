import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { procedureCode, rulesNamedIn, workedCases, writtenInvariants, writtenRules } from '../support/rules.js';

const here = (path: string) => new URL(path, import.meta.url);
const read = (path: string) => readFileSync(here(path), 'utf8');
/** Every rule a refusal can name, as the code spells it. */
const { refused, warned } = rulesNamedIn(procedureCode());
const named = new Set([...refused, ...warned]);
const tests = new Map(
  readdirSync(here('.'))
    .filter((name) => name.endsWith('.spec.ts'))
    .map((name) => [name.replace('.spec.ts', ''), read(name)]),
);

describe('docs/procedure.md, the code and the tests say the same', () => {
  it('writes every rule a refusal names', () => {
    const written = writtenRules.map((rule) => rule.id);
    expect([...named].filter((id) => !written.includes(id))).toEqual([]);
  });

  it('writes each rule once, with its source', () => {
    const ids = writtenRules.map((rule) => rule.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(writtenRules.filter((rule) => rule.source === '' || !rule.sentence.endsWith('.'))).toEqual([]);
  });

  it('tests each rule where it says', () => {
    const untested = writtenRules.filter(({ id, testedIn }) => !tests.get(testedIn)?.includes(`rule('${id}'`));
    expect(untested.map(({ id, testedIn }) => `${id} in ${testedIn}`)).toEqual([]);
  });

  it('tests each invariant where it says, and by rules that are written', () => {
    expect(writtenInvariants.map(({ id }) => id)).toEqual(Array.from({ length: 35 }, (_, place) => `I-${place + 1}`));
    const untested = writtenInvariants.filter(
      ({ id, testedIn }) => !tests.get(testedIn)?.includes(`invariant('${id}'`),
    );
    expect(untested).toEqual([]);
    const ids = new Set(writtenRules.map(({ id }) => id));
    expect(writtenInvariants.flatMap(({ rules }) => rules).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('tests each worked case where it says', () => {
    expect(workedCases.length).toBeGreaterThan(0);
    const untested = workedCases.filter(({ id, testedIn }) => !tests.get(testedIn)?.includes(`it('${id} `));
    expect(untested).toEqual([]);
  });
});
