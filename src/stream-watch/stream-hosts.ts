import { Injectable } from '@nestjs/common';
import { Registry } from '../registry/registry.js';

/** Which hosts a body's streams may come from, beside those of the whole installation. */
export abstract class StreamHosts {
  abstract of(body: string): Promise<readonly string[]>;
}

/** The list that an administrator keeps with the body. */
@Injectable()
export class RegistryStreamHosts extends StreamHosts {
  constructor(private readonly registry: Registry) {
    super();
  }

  async of(body: string): Promise<readonly string[]> {
    const known = await this.registry.body(body);
    return (known?.streamHosts ?? []).map((host) => host.toLowerCase());
  }
}
