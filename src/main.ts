import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { demoAccounts, demoPassword } from './contract/demo.js';
import { openHouse } from './house.js';
import { FirstAccounts } from './identity/first-accounts.js';
import { loadConfig, SettingsRefused, warnings } from './platform/config.js';
import { StoreUnusable } from './platform/database.js';

// Before the first file is made: nothing this process writes is for other users of the machine.
process.umask(0o077);

/** How long closing may take before the process ends anyway. What was acknowledged is on the disk long before. */
const closeWithinMs = 10_000;

const say = (...lines: string[]) => process.stdout.write(`${lines.join('\n')}\n`);

async function start(): Promise<void> {
  const config = loadConfig(process.env, process.argv.slice(2));
  const { app, url, close } = await openHouse(config);
  let demo: ChildProcess | null = null;
  closeOn(['SIGTERM', 'SIGINT'], async () => {
    demo?.kill('SIGTERM');
    await close();
  });
  const shown = config.publicUrl || url;
  say('', `  Tribune        ${shown}`);
  if (config.role === 'all') say(`  The desk       ${shown}/desk`, `  Descriptions   ${shown}/api/docs`);
  if (config.demo)
    say(`  Demo log-ins   ${Object.values(demoAccounts).join(', ')}`, `  Password       ${demoPassword}`);
  else if (config.role === 'all') {
    const path = await app.get(FirstAccounts).setupPath();
    if (path) say('', '  Nobody can administer this house. This link works once, for a day:', `  ${shown}${path}`);
  }
  for (const warning of warnings(config)) say('', `  ${warning}`);
  say('');
  if (config.demo) demo = startDemo(url);
}

/** The demo is a client like any other, in a process of its own: it knows the address and nothing else. */
function startDemo(url: string): ChildProcess | null {
  const script = fileURLToPath(new URL('../demo/hold-a-meeting.js', import.meta.url));
  if (!existsSync(script)) return null;
  const demo = spawn(process.execPath, [script], {
    env: { ...process.env, TRIBUNE_URL: url },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  demo.on('error', () => say('  The demo could not be started.'));
  return demo;
}

function closeOn(signals: NodeJS.Signals[], close: () => Promise<void>): void {
  let closing = false;
  for (const signal of signals)
    process.on(signal, () => {
      // Asked a second time, somebody is in a hurry.
      if (closing) process.exit(1);
      closing = true;
      setTimeout(() => process.exit(1), closeWithinMs).unref();
      close().then(
        () => process.exit(0),
        (error: unknown) => {
          process.stderr.write(`${String(error)}\n`);
          process.exit(1);
        },
      );
    });
}

/** For the operator: what to change, where that is known. */
function sentenceFor(error: unknown): string {
  if (error instanceof SettingsRefused || error instanceof StoreUnusable) return error.message;
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return 'Tribune does not start: another program has this PORT. Stop it, or choose another.';
  if (code === 'EACCES') return 'Tribune does not start: this user may not listen on this PORT. Choose one above 1023.';
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

// What nobody caught leaves the process in a state nobody thought of; the next start reads what is really there.
process.on('uncaughtException', (error) => {
  process.stderr.write(`${error.stack ?? String(error)}\n`);
  process.exit(1);
});

try {
  await start();
} catch (error) {
  process.stderr.write(`${sentenceFor(error)}\n`);
  process.exit(1);
}
