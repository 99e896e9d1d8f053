import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadConfig, SettingsRefused, warnings } from '../../src/platform/config.js';
import { temporaryFolder } from './temporary-house.js';

/** The sentences a start with these settings is refused with. */
function refusals(environment: Record<string, string>, args: string[] = []): string[] {
  try {
    loadConfig(environment, args);
    return [];
  } catch (error) {
    if (error instanceof SettingsRefused) return error.sentences;
    throw error;
  }
}

describe('Settings', () => {
  it('hold without being given: on this machine only, without a demo', () => {
    const config = loadConfig({});
    expect(config).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      demo: false,
      role: 'all',
      publicUrl: '',
      streamHosts: [],
    });
    expect(config.origin).toBe('http://localhost:3000');
    expect(config.https).toBe(false);
  });

  it('switch the demo on by --demo, unless the environment says otherwise', () => {
    expect(loadConfig({}, ['--demo']).demo).toBe(true);
    expect(loadConfig({ TRIBUNE_DEMO: 'off' }, ['--demo']).demo).toBe(false);
    expect(loadConfig({ TRIBUNE_DEMO: 'on' }).demo).toBe(true);
  });

  it('treat an empty value as none', () => {
    expect(loadConfig({ PORT: '' }).port).toBe(3000);
  });

  it('take lists with or without spaces', () => {
    expect(loadConfig({ TRIBUNE_STREAM_HOSTS: 'a.example, b.example,' }).streamHosts).toEqual([
      'a.example',
      'b.example',
    ]);
  });

  it('name the public record after its address, unless it has a name', () => {
    expect(loadConfig({}).logName).toBe('localhost/log');
    expect(loadConfig({ TRIBUNE_PUBLIC_URL: 'https://innsyn.example' }).logName).toBe('innsyn.example/log');
    expect(loadConfig({ TRIBUNE_LOG_ORIGIN: 'innsyn.example/log/2023-2027' }).logName).toBe(
      'innsyn.example/log/2023-2027',
    );
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '3000x'],
    ['PORT', '-1'],
    ['TRIBUNE_DEMO', 'yes'],
    ['TRIBUNE_ROLE', 'desk'],
    ['TRIBUNE_PUBLIC_URL', 'innsyn.example'],
    ['TRIBUNE_PUBLIC_URL', 'https://innsyn.example/path'],
    ['TRIBUNE_PUBLIC_URL', 'ftp://innsyn.example'],
    ['TRIBUNE_LOG_ORIGIN', 'https://innsyn.example'],
    ['TRIBUNE_SESSION_HOURS', '0'],
    ['TRIBUNE_TRUSTED_PROXIES', 'the-proxy'],
    ['TRIBUNE_TRUSTED_PROXIES', '10.0.0.5, *'],
    ['TRIBUNE_TRUSTED_PROXIES', '10.0.0.0/33'],
  ])('refuse %s=%s in a sentence that names the setting and does not repeat the value', (name, value) => {
    const [sentence, ...more] = refusals({ [name]: value });
    expect(more).toEqual([]);
    expect(sentence).toMatch(new RegExp(`^${name} must be .*\\.$`));
    if (value.length > 6) expect(sentence).not.toContain(value);
  });

  it('tell everything that is wrong at once, a misspelt name included', () => {
    expect(refusals({ PORT: 'x', TRIBUNE_ROLE: 'y', TRIBUNE_DEMOS: 'on' })).toHaveLength(3);
  });
});

describe('Unsafe settings', () => {
  const outside = { HOST: '0.0.0.0', TRIBUNE_PUBLIC_URL: 'https://innsyn.example' };

  it('are none when others come in over https to a real record', () => {
    expect(refusals(outside)).toEqual([]);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['a demo that lets others in', { ...outside, TRIBUNE_DEMO: 'on' }, /passwords/],
    ['a demo in production', { TRIBUNE_DEMO: 'on', NODE_ENV: 'production' }, /NODE_ENV/],
    ['a demo in a gallery', { TRIBUNE_DEMO: 'on', TRIBUNE_ROLE: 'gallery' }, /gallery/],
    ['letting others in without saying where', { HOST: '0.0.0.0' }, /TRIBUNE_PUBLIC_URL/],
    ['plain http to others', { ...outside, TRIBUNE_PUBLIC_URL: 'http://innsyn.example' }, /https/],
    [
      'a demo that a proxy shows to the world',
      { TRIBUNE_PUBLIC_URL: 'https://innsyn.example', TRIBUNE_DEMO: 'on' },
      /TRIBUNE_PUBLIC_URL lets others in/,
    ],
    [
      'streams from this machine while others are let in',
      { TRIBUNE_PUBLIC_URL: 'https://innsyn.example', TRIBUNE_STREAM_ALLOW_LOOPBACK: 'on' },
      /TRIBUNE_STREAM_ALLOW_LOOPBACK/,
    ],
    ['believing a seventh of the world', { ...outside, TRIBUNE_TRUSTED_PROXIES: '10.0.0.0/7' }, /wider than \/8/],
    ['believing every proxy', { ...outside, TRIBUNE_TRUSTED_PROXIES: '0.0.0.0/0' }, /TRIBUNE_TRUSTED_PROXIES/],
  ])('refuse to start: %s', (_what, environment, sentence) => {
    expect(refusals(environment).join('\n')).toMatch(sentence);
  });

  it('refuse a demo as soon as the start is meant for a real council, whoever asks for the demo', () => {
    expect(() => loadConfig({ TRIBUNE_DEMO: 'on' }, ['--production'])).toThrow('invented log-ins');
    expect(() => loadConfig({}, ['--demo', '--production'])).toThrow('invented log-ins');
    expect(loadConfig({}, ['--production']).demo).toBe(false);
  });

  it('are meant by npm run start:prod, which no environment can turn into a demo', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const args = scripts['start:prod']!.split(' ').slice(2);
    expect(() => loadConfig({ TRIBUNE_DEMO: 'on' }, args)).toThrow('invented log-ins');
  });

  it('warn where a proxy hides who is asking, and only there', () => {
    const behind = { TRIBUNE_PUBLIC_URL: 'https://innsyn.example' };
    expect(warnings(loadConfig(behind)).join('\n')).toMatch(/TRIBUNE_TRUSTED_PROXIES is empty/);
    expect(warnings(loadConfig({ ...behind, TRIBUNE_TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8' }))).toEqual([]);
    expect(warnings(loadConfig({}))).toEqual([]);
  });

  it('allow plain http on this machine', () => {
    expect(refusals({ TRIBUNE_PUBLIC_URL: 'http://localhost:3000' })).toEqual([]);
    expect(refusals({ TRIBUNE_PUBLIC_URL: 'http://127.0.0.1:3000' })).toEqual([]);
  });

  it('refuse a data folder that cannot be written to', async () => {
    const folder = join(await temporaryFolder(), 'closed');
    mkdirSync(folder);
    chmodSync(folder, 0o500);
    // Root may write anywhere, so there is nothing to refuse.
    const expected = process.getuid?.() === 0 ? 0 : 1;
    expect(refusals({ TRIBUNE_DATA: join(folder, 'data') })).toHaveLength(expected);
  });

  it('refuse a data folder that others on the machine may look into, and say how to close it', async () => {
    const folder = await temporaryFolder();
    expect(refusals({ TRIBUNE_DATA: folder })).toEqual([]);
    for (const mode of [0o750, 0o705, 0o710]) {
      chmodSync(folder, mode);
      expect(refusals({ TRIBUNE_DATA: folder }).join('\n')).toMatch(/chmod 700/);
    }
  });

  it('refuse a data folder that is a file', async () => {
    expect(refusals({ TRIBUNE_DATA: join(process.cwd(), 'package.json', 'data') })).toHaveLength(1);
  });
});
