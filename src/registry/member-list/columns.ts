import type { MemberField } from '../../contract/member-list.js';
import type { RosterPerson } from '../../procedure/events.js';

/** How spreadsheets of municipalities head their columns and name roles, in bokmål, nynorsk and English. */

export type Column = MemberField | 'first-name' | 'last-name' | 'private' | 'unknown';

const headings: Record<Exclude<Column, 'unknown'>, readonly string[]> = {
  person: ['id', 'person', 'person-id', 'personid'],
  name: ['navn', 'namn', 'name', 'fullt navn', 'fullt namn', 'full name', 'representant', 'medlem', 'member'],
  'first-name': ['fornavn', 'førenamn', 'fornamn', 'first name', 'given name'],
  'last-name': ['etternavn', 'etternamn', 'last name', 'surname', 'family name'],
  party: ['parti', 'party', 'partinavn', 'partinamn'],
  group: ['gruppe', 'liste', 'group', 'list', 'valgliste', 'valliste'],
  role: ['rolle', 'verv', 'role', 'funksjon', 'stilling', 'function'],
  seat: ['plass', 'sete', 'seat'],
  order: ['nr', 'nr.', 'nummer', 'rekkefølge', 'rekkjefølgje', 'varanr', 'vara nr', 'order', 'number', 'no', 'no.'],
  // Not read, so that no store, log or backup ever holds them.
  private: [
    'kjønn',
    'gender',
    'sex',
    'e-post',
    'epost',
    'e-postadresse',
    'e-mail',
    'email',
    'mail',
    'telefon',
    'tlf',
    'tlf.',
    'mobil',
    'mobiltelefon',
    'phone',
    'mobile',
    'adresse',
    'address',
    'postnr',
    'poststed',
    'fødselsdato',
    'fødselsår',
    'fødselsnummer',
    'personnummer',
    'født',
    'date of birth',
    'alder',
    'age',
    'kontonummer',
  ],
};

const columnOf = new Map(
  Object.entries(headings).flatMap(([column, names]) => names.map((name) => [name, column as Column] as const)),
);

export const columnFor = (heading: string): Column => columnOf.get(heading.toLowerCase()) ?? 'unknown';

const roles: Record<RosterPerson['role'], readonly string[]> = {
  chair: [
    'chair',
    'ordfører',
    'ordførar',
    'leder',
    'leiar',
    'styreleder',
    'styreleiar',
    'mayor',
    'møteleder',
    'møteleiar',
  ],
  'deputy-chair': [
    'deputy-chair',
    'deputy chair',
    'varaordfører',
    'varaordførar',
    'nestleder',
    'nestleiar',
    'deputy mayor',
  ],
  member: ['member', 'medlem', 'fast medlem', 'representant', 'fast', 'fast representant'],
  'temporary-member': [
    'temporary-member',
    'temporary member',
    'settemedlem',
    'midlertidig medlem',
    'mellombels medlem',
  ],
  substitute: ['substitute', 'varamedlem', 'vara', 'vararepresentant', 'varamedlemmer'],
  administration: ['administration', 'administrasjon', 'administrasjonen', 'sekretær', 'kommunedirektør'],
  other: ['other', 'annen', 'annet', 'annan', 'anna', 'observatør'],
};

const roleOf = new Map(
  Object.entries(roles).flatMap(([role, names]) => names.map((name) => [name, role as RosterPerson['role']] as const)),
);

/** "Ordfører", "2. varamedlem", "vara 2": the role, and the place in the order where the words hold one. */
export function roleFrom(text: string): { role: RosterPerson['role']; order: number | null } | null {
  const words = text.toLowerCase();
  const role = roleOf.get(words);
  if (role !== undefined) return { role, order: null };
  const numbered = /^(?:(\d{1,4})\.? ?(\p{L}+)|(\p{L}+) ?(\d{1,4})\.?)$/u.exec(words);
  if (numbered === null || roleOf.get(numbered[2] ?? numbered[3] ?? '') !== 'substitute') return null;
  return { role: 'substitute', order: Number(numbered[1] ?? numbered[4]) };
}
