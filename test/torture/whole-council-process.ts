/** The whole server, as `npm start` has it but without the demo's meetings, in a process that will be killed. */
import { openHouse } from '../../src/house.js';
import { loadConfig } from '../../src/platform/config.js';
import type { FromCouncil, ToCouncil } from './messages.js';

const config = loadConfig({ PORT: '0', TRIBUNE_DATA: process.argv[2]!, TRIBUNE_DEMO: 'on' });
const { app, url } = await openHouse(config, { quiet: true });

// Nobody is left to kill it when the harness itself is ended.
process.on('disconnect', () => process.exit(1));
process.on('message', (message: ToCouncil) => {
  if (message.kind === 'close') void app.close().then(() => process.exit(0));
});
process.send!({ kind: 'ready', url } satisfies FromCouncil);
