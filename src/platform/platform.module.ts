import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { APP_FILTER, ModuleRef } from '@nestjs/core';
import { BrowserBuild } from './browser-build.js';
import { Clock, SystemClock } from './clock.js';
import { Config } from './config.js';
import {
  openPrivateStore,
  openPublicStore,
  openPublicStoreForReading,
  PrivateStore,
  PublicStore,
  type Store,
  type Tables,
} from './database.js';
import { FolderLock } from './folder-lock.js';
import { Health, HealthController } from './health.js';
import { SecurityTxtController } from './security-txt.js';
import { ProblemFilter } from './problem-filter.js';
import { ProblemBook } from './problems.js';

/** What the rooms keep, by store. */
export interface HouseTables {
  private: Tables[];
  public: Tables[];
}

/** The stores of one house, opened in the order in which they may fail, and the lock that keeps a second server out. */
export class OpenHouse {
  private constructor(
    readonly publicStore: PublicStore,
    readonly privateStore: PrivateStore | null,
    private readonly lock: FolderLock | null,
  ) {}

  /** @throws StoreUnusable with a sentence for the operator. */
  static async open({ role, data }: Pick<Config, 'role' | 'data'>, tables: HouseTables): Promise<OpenHouse> {
    if (role === 'gallery') return new OpenHouse(await openPublicStoreForReading(data, tables.public), null, null);
    const lock = await FolderLock.take(data);
    const opened: Store[] = [];
    try {
      const privateStore = await openPrivateStore(data, tables.private);
      opened.push(privateStore);
      return new OpenHouse(await openPublicStore(data, tables.public), privateStore, lock);
    } catch (error) {
      for (const store of opened) await store.close();
      await lock.release();
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.publicStore.close();
    await this.privateStore?.close();
    await this.lock?.release();
  }
}

/** Settings, clock, stores, problems and health, for every room. In a gallery there is no `PrivateStore` to inject. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(private readonly rooms: ModuleRef) {}

  static of(config: Config, tables: HouseTables): DynamicModule {
    const house = { provide: OpenHouse, useFactory: () => OpenHouse.open(config, tables) };
    const privateStore = {
      provide: PrivateStore,
      inject: [OpenHouse],
      useFactory: (open: OpenHouse) => open.privateStore,
    };
    const publicStore = {
      provide: PublicStore,
      inject: [OpenHouse],
      useFactory: (open: OpenHouse) => open.publicStore,
    };
    const stores = config.role === 'gallery' ? [publicStore] : [publicStore, privateStore];
    const health = {
      provide: Health,
      inject: [OpenHouse],
      useFactory: (open: OpenHouse) => {
        const report = new Health();
        report.add('public store', () => storeReport(open.publicStore));
        const inside = open.privateStore;
        if (inside) report.add('private store', () => storeReport(inside));
        return report;
      },
    };
    return {
      module: PlatformModule,
      controllers: [HealthController, SecurityTxtController],
      providers: [
        { provide: Config, useValue: config },
        { provide: Clock, useClass: SystemClock },
        house,
        ...stores,
        health,
        ProblemBook,
        BrowserBuild,
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
      exports: [Config, Clock, Health, ProblemBook, BrowserBuild, ...stores.map((store) => store.provide)],
    };
  }

  /** Last of all, when the door has stopped carrying and nobody writes any more. */
  async onApplicationShutdown(): Promise<void> {
    await this.rooms.get(OpenHouse).close();
  }
}

async function storeReport(store: Store) {
  return { schema: store.schema, connections: await store.facts() };
}
