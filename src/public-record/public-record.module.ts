import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { Config } from '../platform/config.js';
import { PublicStore } from '../platform/database.js';
import { FileFolder } from '../platform/file-folder.js';
import { InProcessPublicBell, PolledPublicBell } from './bells.js';
import { PublicBell, PublicRecord } from './public-record.js';
import { PublicFiles } from './public-files.js';
import { Search } from './search.js';
import { SqliteSearch } from './sqlite-search.js';
import { SqliteStatistics, Statistics } from './statistics.js';
import { TypeOrmPublicRecord } from './typeorm-public-record.js';

/** The citizens' store as readers see it, how they find things in it, and the bell that says a meeting has something new. */
@Module({
  providers: [
    {
      provide: TypeOrmPublicRecord,
      inject: [PublicStore],
      useFactory: (store: PublicStore) => TypeOrmPublicRecord.open(store),
    },
    { provide: PublicRecord, useExisting: TypeOrmPublicRecord },
    { provide: Search, inject: [PublicStore], useFactory: (store: PublicStore) => new SqliteSearch(store) },
    { provide: Statistics, inject: [PublicStore], useFactory: (store: PublicStore) => new SqliteStatistics(store) },
    {
      provide: PublicFiles,
      inject: [Config, PublicStore],
      useFactory: async ({ data, role }: Config, store: PublicStore) => {
        const folder = join(data, 'public-files');
        return new PublicFiles(
          store,
          role === 'gallery' ? FileFolder.forReading(folder) : await FileFolder.open(folder),
        );
      },
    },
    {
      provide: PublicBell,
      inject: [Config, PublicStore, TypeOrmPublicRecord],
      useFactory: (config: Config, store: PublicStore, record: TypeOrmPublicRecord) =>
        config.role === 'gallery' ? new PolledPublicBell(store, () => record.look()) : new InProcessPublicBell(),
    },
  ],
  exports: [PublicRecord, TypeOrmPublicRecord, PublicBell, Search, Statistics, PublicFiles],
})
export class PublicRecordModule {}
