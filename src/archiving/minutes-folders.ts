import { join } from 'node:path';
import type { Config } from '../platform/config.js';
import { FileFolder } from '../platform/file-folder.js';

/** Where versions of the minutes are kept, each file under its own hash, which the log tells. */
export class MinutesFolders {
  private constructor(
    /** What everybody may read. A gallery opens this one and no other. */
    readonly open: FileFolder,
    /** The full minutes, and versions from which words had to be taken. */
    readonly closed: FileFolder | null,
  ) {}

  static forReading({ data }: Config): MinutesFolders {
    return new MinutesFolders(FileFolder.forReading(join(data, 'minutes')), null);
  }

  static async forKeeping({ data }: Config): Promise<MinutesFolders> {
    return new MinutesFolders(
      await FileFolder.open(join(data, 'minutes')),
      await FileFolder.open(join(data, 'minutes-not-public')),
    );
  }
}
