import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

const root = new URL('../..', import.meta.url).pathname;
const main = join(root, 'dist', 'src', 'main.js');
const built = existsSync(main);
if (!built) process.stdout.write('Starting the server is left out: there is no build. `npm run build` makes one.\n');

/** The server as an operator starts it, in a process of its own. */
class Started {
  private readonly process: ChildProcess;
  private text = '';
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;

  constructor(environment: Record<string, string>, args: string[] = []) {
    const { PATH = '' } = process.env;
    this.process = spawn(process.execPath, [main, ...args], { env: { PATH, PORT: '0', ...environment } });
    for (const stream of [this.process.stdout, this.process.stderr])
      stream?.on('data', (bytes: Buffer) => void (this.text += bytes.toString()));
    this.ended = new Promise((ended) => this.process.on('exit', (code, signal) => ended({ code, signal })));
  }

  get said(): string {
    return this.text;
  }

  /** What stands in the output after it, once it stands there. */
  async hear(form: RegExp): Promise<string> {
    let over = false;
    void this.ended.then(() => (over = true));
    for (;;) {
      const found = form.exec(this.text);
      if (found) return found[1]!;
      if (over) throw new Error(`It ended without saying so:\n${this.text}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }

  tell = (signal: NodeJS.Signals) => this.process.kill(signal);
}

(built ? describe : describe.skip)('Starting', () => {
  let folder: string;
  const all: Started[] = [];
  const start = (environment: Record<string, string> = {}, args: string[] = []) => {
    const started = new Started({ TRIBUNE_DATA: folder, ...environment }, args);
    all.push(started);
    return started;
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tribune-start-'));
  });
  afterEach(async () => {
    for (const started of all.splice(0)) {
      started.tell('SIGKILL');
      await started.ended;
    }
    await rm(folder, { recursive: true, force: true });
  });

  it('says where it is, prints a link for the first administrator and no password, and closes when told', async () => {
    const server = start();
    const url = await server.hear(/Tribune\s+(http:\/\/\S+)/);
    const link = await server.hear(/(http:\/\/\S+\/setup#\S+)/);
    expect(link.startsWith(url)).toBe(true);
    expect(server.said).not.toContain('demo');
    expect((await fetch(`${url}/api/v1/meetings`)).status).toBe(200);
    server.tell('SIGTERM');
    expect(await server.ended).toEqual({ code: 0, signal: null });
  }, 60_000);

  it('closes while somebody waits on a connection that says nothing', async () => {
    const server = start();
    const url = new URL(await server.hear(/Tribune\s+(http:\/\/\S+)/));
    const { connect } = await import('node:net');
    const silent = connect(Number(url.port), url.hostname);
    await new Promise((connected) => silent.on('connect', connected));
    silent.on('error', () => undefined);
    server.tell('SIGTERM');
    expect((await server.ended).code).toBe(0);
    silent.destroy();
  }, 60_000);

  it('says in one sentence, and not where in the code, that another server has the folder', async () => {
    const first = start();
    await first.hear(/Tribune\s+(http:\/\/\S+)/);
    const second = start();
    expect((await second.ended).code).toBe(1);
    expect(second.said).toContain('Another Tribune server is using the folder');
    expect(second.said.trim().split('\n')).toHaveLength(1);
  }, 60_000);

  it('says in one sentence that the port is taken', async () => {
    const first = start();
    const url = new URL(await first.hear(/Tribune\s+(http:\/\/\S+)/));
    const other = await mkdtemp(join(tmpdir(), 'tribune-start-'));
    const second = start({ PORT: url.port, TRIBUNE_DATA: other });
    expect((await second.ended).code).toBe(1);
    expect(second.said.trim()).toBe(
      'Tribune does not start: another program has this PORT. Stop it, or choose another.',
    );
    await rm(other, { recursive: true, force: true });
  }, 60_000);

  it('does not start a demo that others could reach, and says everything that is wrong at once', async () => {
    const server = start({ HOST: '0.0.0.0', TRIBUNE_TYPO: 'x' }, ['--demo']);
    expect((await server.ended).code).toBe(1);
    expect(server.said).toContain('There is no setting TRIBUNE_TYPO');
    const demo = start({ HOST: '0.0.0.0' }, ['--demo']);
    expect((await demo.ended).code).toBe(1);
    expect(demo.said).toContain('everybody knows the demo’s passwords');
  }, 60_000);
});
