import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { Config } from '../platform/config.js';
import { RecordModule } from '../record/record.module.js';
import { RegistryModule } from '../registry/registry.module.js';
import { Prober } from './prober.js';
import { RegistryStreamHosts, StreamHosts } from './stream-hosts.js';
import { StreamWatch, WatchRhythm } from './stream-watch.js';

/** The eye on the streams. A gallery does not load this room: it has no record to write to. */
@Module({})
export class StreamWatchModule {
  /** `recording`: the room that brings the `Recorder`; handed in, because this room knows only the port. */
  static with(recording: Type | DynamicModule): DynamicModule {
    return {
      module: StreamWatchModule,
      imports: [RecordModule, RegistryModule, recording],
      providers: [
        { provide: StreamHosts, useClass: RegistryStreamHosts },
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
