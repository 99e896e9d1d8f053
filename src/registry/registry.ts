import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { MemberListPreview } from '../contract/member-list.js';
import { PrivateStore } from '../platform/database.js';
import { problem } from '../platform/problems.js';
import type { RosterPerson } from '../procedure/events.js';
import { mostPeople } from './dto.js';
import { Body, Member, Organisation } from './entities.js';
import { type Coming, readMemberList } from './member-list/reading.js';
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

  members(body: string): Promise<RosterPerson[]> {
    return membersOf(this.store.read.manager, body);
  }

  /** The whole list; who is not in it no longer sits there. @throws problem unknown-body · person-twice */
  async putMembers(body: string, members: RosterPerson[]): Promise<RosterPerson[]> {
    if (new Set(members.map(({ person }) => person)).size < members.length) throw problem('person-twice');
    await this.store.write.run(async (manager) => {
      if (!(await manager.findOneBy(Body, { id: body }))) throw problem('unknown-body');
      await replaceMembers(manager, body, members);
    });
    return members;
  }

  /** What a file would make of the members; writes nothing. @throws problem unknown-body */
  async previewMembers(body: string, file: Uint8Array, whole: boolean): Promise<MemberListPreview> {
    return (await readAgainst(this.store.read.manager, body, file, whole)).preview;
  }

  /**
   * Takes in what the preview showed, and nothing else: the file is read once more in the transaction that writes.
   *
   * @param seen names the preview · @throws problem unknown-body · members-moved · member-list-unclear · too-many-members
   */
  takeMembers(body: string, file: Uint8Array, whole: boolean, seen: string): Promise<RosterPerson[]> {
    return this.store.write.run(async (manager) => {
      const { preview, members } = await readAgainst(manager, body, file, whole);
      if (preview.seen !== seen) throw problem('members-moved');
      if (preview.problems.length > 0) throw problem('member-list-unclear');
      if (members.length > mostPeople) throw problem('too-many-members', { facts: { most: mostPeople } });
      const named = members.map((one): RosterPerson => ({ ...one, person: one.person ?? newPerson() }));
      await replaceMembers(manager, body, named);
      return named;
    });
  }
}

/** Says nothing of the person: ids stay in the record when a name has to go. Never given twice. */
const newPerson = () => `p-${randomUUID().replaceAll('-', '').slice(0, 16)}`;

async function membersOf(manager: EntityManager, body: string): Promise<RosterPerson[]> {
  const rows = await manager.find(Member, { where: { body }, order: { place: 'ASC' } });
  return rows.map(({ person, facts }) => ({ person, ...facts }));
}

async function replaceMembers(manager: EntityManager, body: string, members: RosterPerson[]): Promise<void> {
  await manager.delete(Member, { body });
  for (const [place, { person, ...facts }] of members.entries())
    await manager.insert(Member, { body, person, place, facts });
}

async function readAgainst(
  manager: EntityManager,
  id: string,
  file: Uint8Array,
  whole: boolean,
): Promise<{ preview: MemberListPreview; members: Coming[] }> {
  const body = await manager.findOneBy(Body, { id });
  if (!body) throw problem('unknown-body');
  const others = (await manager.findBy(Body, { organisation: body.organisation })).filter((one) => one.id !== id);
  const elsewhere: { person: string; name: string; body: string }[] = [];
  for (const other of others)
    for (const { person, name } of await membersOf(manager, other.id))
      elsewhere.push({ person, name, body: other.name });
  const before = await membersOf(manager, id);
  const { preview, members } = readMemberList(file, { members: before, elsewhere, seats: body.seats }, whole);
  // Also of what the registry knew: two people who look at the same file must not overwrite each other unseen.
  const seen = createHash('sha256')
    .update(JSON.stringify([id, whole, before, members, preview]))
    .digest('hex');
  return { preview: { ...preview, seen }, members };
}

export const bodyId = (organisation: string, slug: string) => `${organisation}-${slug}`;

function isTimezone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
