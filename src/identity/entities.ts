import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { StaffRole } from '../platform/access.js';

/** Somebody who keeps records. The log names accounts by `id`, which says nothing about the person. */
@Entity('account')
export class Account {
  @PrimaryColumn('text')
  id: string;

  /** What they type to log in. */
  @Column('text')
  login: string;

  @Column('text', { name: 'display_name' })
  displayName: string;

  /** argon2id, with its salt and settings. */
  @Column('text')
  password: string;

  /** Made by the demo; does not open anything on a server that is not one. */
  @Column('boolean')
  demo: boolean;

  @Column('boolean')
  disabled: boolean;

  @Column('text', { name: 'created_at' })
  createdAt: string;
}

/** A role, over one body, over all bodies of an organisation, or, where both are null, over the house. */
@Entity('account_grant')
export class AccountGrant {
  @PrimaryGeneratedColumn()
  id: number;

  @Column('text')
  account: string;

  @Column('text')
  role: StaffRole;

  @Column('text', { nullable: true })
  body: string | null;

  @Column('text', { nullable: true })
  organisation: string | null;

  /** Inclusive; a substitute secretary's role begins and ends by itself. */
  @Column('text', { name: 'valid_from', nullable: true })
  validFrom: string | null;

  /** Exclusive. */
  @Column('text', { name: 'valid_to', nullable: true })
  validTo: string | null;
}

/** Somebody logged in. The token is in their cookie only; here lies what it hashes to. */
@Entity('session')
export class Session {
  @PrimaryColumn('text', { name: 'token_hash' })
  tokenHash: string;

  @Column('text')
  account: string;

  @Column('text', { name: 'created_at' })
  createdAt: string;

  @Column('text', { name: 'used_at' })
  usedAt: string;
}

/** The way in for the first administrator, once. */
@Entity('setup_link')
export class SetupLink {
  @PrimaryColumn('text', { name: 'token_hash' })
  tokenHash: string;

  @Column('text', { name: 'expires_at' })
  expiresAt: string;
}

/** What this house was opened as the first time. One row, never changed. */
@Entity('opened_as')
export class OpenedAs {
  @PrimaryColumn('text')
  kind: 'demo' | 'council';

  @Column('text')
  at: string;
}

/** Who did what on the staff side, without contents. Added to, never changed. */
@Entity('audit')
export class AuditEntry {
  @PrimaryGeneratedColumn()
  id: number;

  @Column('text')
  at: string;

  @Column('text')
  what: string;

  /** Id of the account that did it; null where nobody was logged in. */
  @Column('text', { nullable: true })
  account: string | null;

  /** Meeting, body, account or route it was done to. */
  @Column('text', { nullable: true })
  subject: string | null;

  /** A command's type and id, a role: never what somebody wrote. */
  @Column('text', { nullable: true })
  detail: string | null;
}
