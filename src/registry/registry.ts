import { Injectable } from '@nestjs/common';
import { PrivateStore } from '../platform/database.js';
import { problem } from '../platform/problems.js';
import type { RosterPerson } from '../procedure/events.js';
import { Body, Member, Organisation } from './entities.js';
import { reservedBelow, reservedSlugs } from './reserved.js';

/** Municipalities, their bodies, and who sits in them now. Meetings carry a copy of what held when they were planned. */
@Injectable()
export class Registry {
  constructor(private readonly store: PrivateStore) {}

  organisations(): Promise<Organisation[]> {
    return this.store.read.manager.find(Organisation, { order: { slug: 'ASC' } });
  }

  organisation(slug: string): Promise<Organisation | null> {
    return this.store.read.manager.findOneBy(Organisation, { slug });
  }

  /** @throws problem slug-reserved */
  async putOrganisation(organisation: Organisation): Promise<Organisation> {
    if (reservedSlugs.has(organisation.slug)) throw problem('slug-reserved');
    await this.store.write.run((manager) => manager.save(Organisation, organisation));
    return organisation;
  }

  bodies(organisation?: string): Promise<Body[]> {
    return this.store.read.manager.find(Body, { where: organisation ? { organisation } : {}, order: { id: 'ASC' } });
  }

  body(id: string): Promise<Body | null> {
    return this.store.read.manager.findOneBy(Body, { id });
  }

  /** @throws problem slug-reserved · unknown-organisation · body-id-taken · unknown-timezone */
  async putBody(facts: Omit<Body, 'id'>): Promise<Body> {
    if (reservedBelow.has(facts.slug)) throw problem('slug-reserved');
    if (!isTimezone(facts.timezone)) throw problem('unknown-timezone');
    const body: Body = { ...facts, id: bodyId(facts.organisation, facts.slug) };
    await this.store.write.run(async (manager) => {
      if (!(await manager.findOneBy(Organisation, { slug: body.organisation }))) throw problem('unknown-organisation');
      const there = await manager.findOneBy(Body, { id: body.id });
      if (there && there.organisation !== body.organisation) throw problem('body-id-taken');
      await manager.save(Body, body);
    });
    return body;
  }

  async members(body: string): Promise<RosterPerson[]> {
    const rows = await this.store.read.manager.find(Member, { where: { body }, order: { place: 'ASC' } });
    return rows.map(({ person, facts }) => ({ person, ...facts }));
  }

  /** The whole list; who is not in it no longer sits there. @throws problem unknown-body · person-twice */
  async putMembers(body: string, members: RosterPerson[]): Promise<RosterPerson[]> {
    if (new Set(members.map(({ person }) => person)).size < members.length) throw problem('person-twice');
    await this.store.write.run(async (manager) => {
      if (!(await manager.findOneBy(Body, { id: body }))) throw problem('unknown-body');
      await manager.delete(Member, { body });
      for (const [place, { person, ...facts }] of members.entries())
        await manager.insert(Member, { body, person, place, facts });
    });
    return members;
  }
}

export const bodyId = (organisation: string, slug: string) => `${organisation}-${slug}`;

function isTimezone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
