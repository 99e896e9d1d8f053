import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RosterPerson } from '../procedure/events.js';
import type { RuleBookId } from '../procedure/rule-book.js';
import type { BodyType, Language } from '../procedure/vocabulary.js';

/** A municipality, or whoever else has councils. */
@Entity('organisation')
export class Organisation {
  /** First part of every address below it. */
  @PrimaryColumn('text')
  slug: string;

  @Column('text')
  name: string;

  @Column('text')
  language: Language;
}

/** A council, a committee, a board. */
@Entity('body')
export class Body {
  /** `{organisation}-{slug}`, the beginning of the ids of its meetings. */
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  organisation: string;

  @Column('text')
  slug: string;

  @Column('text')
  name: string;

  /** What kind of body it is; null where nobody has said. */
  @Column('text', { nullable: true })
  type: BodyType | null;

  /** N, whoever fills them. */
  @Column('integer')
  seats: number;

  @Column('text', { name: 'rule_book' })
  ruleBook: RuleBookId;

  @Column('text')
  language: Language;

  /** IANA name. */
  @Column('text')
  timezone: string;

  /** The council has decided that this body may meet remotely (kommuneloven § 11-7). */
  @Column('boolean', { name: 'remote_permitted' })
  remotePermitted: boolean;

  /** Hosts that this body's streams may come from. */
  @Column('simple-json', { name: 'stream_hosts' })
  streamHosts: string[];

  /** What a meeting of this body starts from; null where nobody has said. */
  @Column('simple-json', { nullable: true })
  profile: BodyProfile | null;
}

/** Defaults for a new meeting. They bind nobody: each meeting says its own. */
export interface BodyProfile {
  place?: string;
  /** Clock time on the wall there, `18:00`. */
  startsAt?: string;
  form?: 'physical' | 'mixed' | 'remote';
  /** Where the public sits. */
  room?: string;
  /** https */
  streamUrl?: string;
}

/** Somebody who sits in a body, or may be called to. */
@Entity('member')
export class Member {
  @PrimaryColumn('text')
  body: string;

  @PrimaryColumn('text')
  person: string;

  /** Place in the list, from 0. */
  @Column('integer')
  place: number;

  /** Name, party, group, role, order: as the roster of the next meeting will say it. */
  @Column('simple-json')
  facts: Omit<RosterPerson, 'person'>;
}
