import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

describe('docs/protocol.md', () => {
  it('has exactly the rules that are tested, in the same words', () => {
    const rules = [...read('../../docs/protocol.md').matchAll(/^### (P\d+ .+)$/gm)].map(([, rule]) => rule);
    const tests = ['./protocol.spec.ts', './follower.spec.ts'].flatMap((path) =>
      [...read(path).matchAll(/^describe\('(P\d+ .+)', \(\) => \{$/gm)].map(([, rule]) => rule),
    );
    expect(tests).toEqual(rules);
    expect(rules.map((rule) => rule?.split(' ')[0])).toEqual(rules.map((_, place) => `P${place + 1}`));
  });
});
