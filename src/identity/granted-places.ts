import { Injectable } from '@nestjs/common';
import { problem } from '../platform/problems.js';
import { Registry } from '../registry/registry.js';
import type { GrantFacts } from './accounts.js';

/** Keeps a mistyped short name from becoming a role over nothing, which its holder would only notice on the evening of the meeting. */
@Injectable()
export class GrantedPlaces {
  constructor(private readonly registry: Registry) {}

  /**
   * Looks before the transaction that writes the roles: the registry never forgets a body or an organisation, so what is
   * there now is there then. @throws problem invalid, naming each field
   */
  async mustExist(grants: GrantFacts[]): Promise<void> {
    const fields: { path: string; rule: string }[] = [];
    for (const [index, { organisation, body }] of grants.entries()) {
      if (organisation && !(await this.registry.organisation(organisation)))
        fields.push({ path: `/grants/${index}/organisation`, rule: 'unknown-organisation' });
      if (body && !(await this.registry.body(body)))
        fields.push({ path: `/grants/${index}/body`, rule: 'unknown-body' });
    }
    if (fields.length > 0) throw problem('invalid', { fields: fields.slice(0, 50) });
  }
}
