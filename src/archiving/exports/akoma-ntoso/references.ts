import type { MinutesPerson } from '../../../procedure/minutes-document.js';
import { el, type Element } from '../xml.js';

type Kind = 'TLCPerson' | 'TLCOrganization' | 'TLCRole' | 'TLCConcept' | 'TLCEvent' | 'TLCLocation' | 'TLCObject';

const pathOf: Record<Kind, string> = {
  TLCPerson: 'person',
  TLCOrganization: 'organization',
  TLCRole: 'role',
  TLCConcept: 'concept',
  TLCEvent: 'event',
  TLCLocation: 'location',
  TLCObject: 'object',
};
/** The order in which the schema's own examples list them, and ours. */
const order = Object.keys(pathOf) as Kind[];

/**
 * Everybody and everything a document speaks of. Whoever asks for a name gets a reference and the entry it points to, so
 * that none can lead nowhere. Persons are numbered in the order in which they are first named.
 */
export class References {
  private readonly entries = new Map<string, { kind: Kind; eId: string; href: string; showAs: string }>();
  private readonly others: Element[] = [];

  /** `place`: the part of an ontology's address that says whose it is, `no-skarvoy`. */
  constructor(
    private readonly place: string,
    private readonly withheld: string,
  ) {}

  person({ person, name, party }: MinutesPerson): string {
    const told = this.add('TLCPerson', person, name ?? this.withheld, () => `p${this.count('TLCPerson') + 1}`);
    if (party !== null) this.organization(`party-${party}`, party);
    return told;
  }

  organization(id: string, showAs: string): string {
    return this.add('TLCOrganization', id, showAs, () => `o${this.count('TLCOrganization') + 1}`);
  }

  role(id: string, showAs: string): string {
    return this.add('TLCRole', id, showAs, () => `role-${id}`);
  }

  concept(id: string, showAs: string): string {
    return this.add('TLCConcept', id, showAs, () => (/^[a-z][a-z-]*$/u.test(id) ? `c-${id}` : `c${this.entries.size}`));
  }

  event(id: string, showAs: string): string {
    return this.add('TLCEvent', id, showAs, () => `e-${id}`);
  }

  location(id: string, showAs: string): string {
    return this.add('TLCLocation', id, showAs, () => `l${this.count('TLCLocation') + 1}`);
  }

  object(id: string, showAs: string): string {
    return this.add('TLCObject', id, showAs, () => `x-${id}`);
  }

  /** Something that lies elsewhere: a stream, a recording. */
  elsewhere(eId: string, name: string, href: string, showAs: string): void {
    this.others.push(el('TLCReference', { eId, name, href, showAs }));
  }

  list(source: string): Element {
    const listed = [...this.entries.values()];
    const inOrder = order.flatMap((kind) => listed.filter((entry) => entry.kind === kind));
    return el(
      'references',
      { source },
      inOrder.map(({ kind, eId, href, showAs }) => el(kind, { eId, href, showAs })),
      this.others,
    );
  }

  private count(kind: Kind): number {
    return [...this.entries.values()].filter((entry) => entry.kind === kind).length;
  }

  private add(kind: Kind, id: string, showAs: string, name: () => string): string {
    const key = `${kind} ${id}`;
    const known = this.entries.get(key);
    if (known) return `#${known.eId}`;
    const href = `/akn/ontology/${pathOf[kind]}/${this.place}/${encodeURIComponent(id)}`;
    const entry = { kind, eId: name(), href, showAs: showAs || id };
    this.entries.set(key, entry);
    return `#${entry.eId}`;
  }
}

/** Names of places in a document: `dbsect_3__vote_1`, counted below what holds them (naming convention § 5). */
export class Places {
  private readonly counts = new Map<string, number>();

  constructor(readonly eId: string = '') {}

  next(kind: string): string {
    const count = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, count);
    return `${this.eId === '' ? '' : `${this.eId}__`}${kind}_${count}`;
  }

  below(kind: string): Places {
    return new Places(this.next(kind));
  }
}
