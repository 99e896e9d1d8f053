/**
 * The part of the server that must not forget, in a process that will be killed: both stores, the door, and the
 * recorder. Commands come as messages, and what goes back is what a secretary would have been told.
 */
import { SystemClock } from '../../src/platform/clock.js';
import { openPrivateStore, openPublicStore } from '../../src/platform/database.js';
import { FolderLock } from '../../src/platform/folder-lock.js';
import { InProcessPublicBell } from '../../src/public-record/bells.js';
import { PublicRecordWriter } from '../../src/public-record/public-record-writer.js';
import { publicRecordTables } from '../../src/public-record/tables.js';
import { Door } from '../../src/publishing/door.js';
import { InProcessBell } from '../../src/record/in-process-bell.js';
import { LogOrigin } from '../../src/record/log-origin.js';
import { Refused } from '../../src/record/recorder.js';
import { recordTables } from '../../src/record/tables.js';
import { TypeOrmMeetingLog } from '../../src/record/typeorm-meeting-log.js';
import { Withholdings } from '../../src/record/withholdings.js';
import { RecordingService } from '../../src/recording/recording.service.js';
import { HastyLog } from './hasty-log.js';
import type { FromCouncil, ToCouncil } from './messages.js';

const [folder, bug] = process.argv.slice(2);
const tell = (message: FromCouncil) => process.send!(message);

const lock = await FolderLock.take(folder!);
const privateStore = await openPrivateStore(folder!, [recordTables]);
const publicStore = await openPublicStore(folder!, [publicRecordTables]);
const durable = new TypeOrmMeetingLog(privateStore);
const log = bug === 'ack-before-commit' ? new HastyLog(durable) : durable;
const origin = await LogOrigin.fixed(privateStore, 'uvik.example/log');
const bell = new InProcessBell();
const writer = new PublicRecordWriter(publicStore, origin.name);
const door = new Door(log, new Withholdings(privateStore), writer, new InProcessPublicBell(), async () => undefined);
const recorder = new RecordingService(log, bell, new SystemClock());

// Nobody is left to kill it when the harness itself is ended.
process.on('disconnect', () => process.exit(1));
process.on('message', (message: ToCouncil) => {
  if (message.kind === 'close') return void close();
  const { meeting, commandId, command } = message;
  recorder.record(meeting, commandId, { kind: 'account', account: 'secretary', role: 'secretary' }, command).then(
    ({ entries, repeated }) => tell({ kind: 'recorded', commandId, entries, repeated }),
    (error: Error) =>
      tell({
        kind: error instanceof Refused ? 'refused' : 'failed',
        commandId,
        why: `${error.name}: ${error.message}`,
      }),
  );
});

await door.start(bell);
tell({ kind: 'ready' });

async function close(): Promise<void> {
  await door.stop();
  await door.carry();
  await publicStore.close();
  await privateStore.close();
  await lock.release();
  process.exit(0);
}
