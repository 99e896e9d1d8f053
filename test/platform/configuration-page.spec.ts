import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { settings } from '../../src/platform/config.js';
import { configurationPage } from '../../src/platform/configuration-page.js';

const page = new URL('../../docs/configuration.md', import.meta.url);

describe('docs/configuration.md', () => {
  it('says what the settings are', () => {
    if (process.env.UPDATE_DOCS) writeFileSync(page, configurationPage());
    expect(readFileSync(page, 'utf8')).toBe(configurationPage());
  });

  it('gives each setting a name of its own and a sentence', () => {
    const all = Object.values(settings);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    for (const { sentence } of all) expect(sentence).toMatch(/^\S.*\.$/);
  });

  it('can be read: every default passes its own check', () => {
    for (const { default: fallback, read } of Object.values(settings)) expect(() => read(fallback)).not.toThrow();
  });
});
