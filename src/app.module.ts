import { type CanActivate, type DynamicModule, type ExecutionContext, Injectable, Module } from '@nestjs/common';
import { APP_GUARD, Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { ApiDescription, ApiDescriptionController } from './api-description.js';
import { ArchivingModule } from './archiving/archiving.module.js';
import { FullMinutesModule, KeepingModule } from './archiving/keeping.module.js';
import { DocumentsModule, EmbargoesModule } from './documents/documents.module.js';
import { documentsTables } from './documents/tables.js';
import { FindingModule } from './finding/finding.module.js';
import { FollowingModule } from './following/following.module.js';
import { IdentityModule } from './identity/identity.module.js';
import { identityTables } from './identity/tables.js';
import type { Access } from './platform/access.js';
import { accessKey } from './platform/access.js';
import type { Config } from './platform/config.js';
import { PlatformModule } from './platform/platform.module.js';
import { problem } from './platform/problems.js';
import { PublicRecordModule } from './public-record/public-record.module.js';
import { publicRecordTables } from './public-record/tables.js';
import { PublishingModule } from './publishing/publishing.module.js';
import { RecordModule } from './record/record.module.js';
import { recordTables } from './record/tables.js';
import { RecordingModule } from './recording/recording.module.js';
import { RegistryModule } from './registry/registry.module.js';
import { registryTables } from './registry/tables.js';
import { StreamWatchModule } from './stream-watch/stream-watch.module.js';

const tables = {
  private: [recordTables, registryTables, identityTables, documentsTables],
  public: [publicRecordTables],
};

/** All that anybody may see, and nothing that needs the private store. */
const gallery = [PublicRecordModule, FollowingModule, FindingModule, ArchivingModule];

/** Where nobody can be logged in, nothing can be changed, and only what is for anyone is answered. */
@Injectable()
class GalleryGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType() !== 'http') return true;
    const { method } = context.switchToHttp().getRequest<FastifyRequest>();
    const access = this.reflector.getAllAndOverride<Access | undefined>(accessKey, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (access?.kind !== 'anyone' || !['GET', 'HEAD', 'OPTIONS'].includes(method)) throw problem('not-found');
    return true;
  }
}

/** The house: all its rooms, or the gallery alone. */
@Module({})
export class AppModule {
  static of(config: Config): DynamicModule {
    const platform = PlatformModule.of(config, tables);
    if (config.role === 'gallery')
      return {
        module: AppModule,
        imports: [platform, ...gallery],
        providers: [{ provide: APP_GUARD, useClass: GalleryGuard }],
      };
    return {
      module: AppModule,
      imports: [
        platform,
        ...gallery,
        RecordModule,
        RegistryModule,
        IdentityModule,
        DocumentsModule,
        KeepingModule,
        RecordingModule,
        FullMinutesModule.with(RecordingModule),
        PublishingModule,
        StreamWatchModule.with(RecordingModule),
        EmbargoesModule.with(RecordingModule),
      ],
      controllers: [ApiDescriptionController],
      providers: [ApiDescription],
    };
  }
}
