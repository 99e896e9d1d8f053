import { Module, type DynamicModule, type ModuleMetadata, type Type } from '@nestjs/common';
import { Config } from '../platform/config.js';
import { Prober } from './prober.js';
import { StreamHosts } from './stream-hosts.js';
import { StreamWatch, WatchRhythm } from './stream-watch.js';

/**
 * The eye on the streams. `imports` must bring `MeetingLog` and `Recorder`, and whatever the list of hosts needs.
 * A gallery does not load this room: it has no record to write to.
 */
@Module({})
export class StreamWatchModule {
  static with(imports: NonNullable<ModuleMetadata['imports']>, hosts: Type<StreamHosts>): DynamicModule {
    return {
      module: StreamWatchModule,
      imports,
      providers: [
        { provide: StreamHosts, useClass: hosts },
        {
          provide: Prober,
          inject: [Config],
          // The demo's stream is served by the demo itself, on this machine.
          useFactory: ({ streamHosts, streamAllowLoopback, demo }: Config) =>
            new Prober({
              hosts: streamHosts.map((host) => host.toLowerCase()),
              allowLoopback: streamAllowLoopback || demo,
            }),
        },
        {
          provide: WatchRhythm,
          inject: [Config],
          useFactory: ({ streamWatchSeconds }: Config) => new WatchRhythm(streamWatchSeconds),
        },
        StreamWatch,
      ],
    };
  }
}
