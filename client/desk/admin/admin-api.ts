import type { MemberListPreview, MemberListTaken } from '../../../src/contract/member-list.js';
import type { Role } from '../../../src/contract/recording.js';
import type { RosterPerson } from '../../../src/procedure/events.js';
import type { RuleBookId } from '../../../src/procedure/rule-book.js';
import type { BodyType, Language } from '../../../src/procedure/vocabulary.js';
import type { Answer, Api, BodyProfile } from '../api.js';

/** A municipality as the administration pages need it. */
export interface AdminOrganisation {
  slug: string;
  name: string;
  language: Language;
  bodies: AdminBody[];
}

export interface BodyFacts {
  name: string;
  type?: BodyType;
  seats: number;
  ruleBook: RuleBookId;
  language: Language;
  timezone: string;
  remotePermitted: boolean;
  streamHosts: string[];
  profile?: BodyProfile;
}

/** A role: over one body, over an organisation, or over everything. */
export interface GrantFacts {
  role: Role;
  body?: string;
  organisation?: string;
  validFrom?: string;
  validTo?: string;
}

export interface AccountView {
  account: string;
  displayName: string;
  disabled: boolean;
  grants: {
    role: Role;
    body: string | null;
    organisation: string | null;
    validFrom: string | null;
    validTo: string | null;
  }[];
}

export type AdminBody = Omit<BodyFacts, 'type' | 'profile'> & {
  profile: BodyProfile | null;
  id: string;
  organisation: string;
  slug: string;
  type: BodyType | null;
};

const pathOf = ({ organisation, slug }: Pick<AdminBody, 'organisation' | 'slug'>) =>
  `/organisations/${encodeURIComponent(organisation)}/bodies/${encodeURIComponent(slug)}`;

/** What the administration pages ask of the server. */
export class AdminApi {
  constructor(private readonly api: Pick<Api, 'ask'>) {}

  organisations = () => this.api.ask<{ organisations: AdminOrganisation[] }>('GET', '/organisations');
  putOrganisation = (slug: string, facts: { name: string; language: Language }) =>
    this.api.ask<object>('PUT', `/organisations/${encodeURIComponent(slug)}`, facts);
  putBody = (place: Pick<AdminBody, 'organisation' | 'slug'>, facts: BodyFacts) =>
    this.api.ask<AdminBody>('PUT', pathOf(place), facts);
  accounts = () => this.api.ask<{ accounts: AccountView[] }>('GET', '/accounts');
  makeAccount = (facts: { account: string; displayName: string; password: string; grants: GrantFacts[] }) =>
    this.api.ask<{ account: string }>('POST', '/accounts', facts);
  grant = (account: string, grants: GrantFacts[]) =>
    this.api.ask<null>('PUT', `/accounts/${encodeURIComponent(account)}/grants`, { grants });
  endAccount = (account: string) => this.api.ask<null>('DELETE', `/accounts/${encodeURIComponent(account)}`);
  members = (body: AdminBody) => this.api.ask<{ members: RosterPerson[] }>('GET', `${pathOf(body)}/members`);
  putMembers = (body: AdminBody, members: RosterPerson[]) =>
    this.api.ask<{ members: RosterPerson[] }>('PUT', `${pathOf(body)}/members`, { members });
  preview = (body: AdminBody, file: string, whole: boolean): Promise<Answer<MemberListPreview>> =>
    this.api.ask('POST', `${pathOf(body)}/members/preview`, { file, whole });
  take = (body: AdminBody, file: string, whole: boolean, seen: string): Promise<Answer<MemberListTaken>> =>
    this.api.ask('POST', `${pathOf(body)}/members/import`, { file, whole, seen });
}
