/**
 * The house's data as DCAT-AP-NO describes it, so that data.norge.no can list it: for each municipality a catalogue, a data
 * set and the service it is had from. Written twice from the same statements, as Turtle and as JSON-LD.
 */

export interface DescribedHouse {
  /** Where this house answers, without a slash at the end. */
  origin: string;
  organisations: { slug: string; name: string }[];
}

type Term = { iri: string } | { text: string; language?: string };
interface Statement {
  subject: string;
  predicate: string;
  object: Term;
}

const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
} as const;
type Prefixed = `${keyof typeof prefixes}:${string}`;

const authority = 'http://publications.europa.eu/resource/authority';
const iri = (address: string): Term => ({ iri: address });
const nb = (text: string): Term => ({ text, language: 'nb' });
const en = (text: string): Term => ({ text, language: 'en' });

/** Words between `<` and `>` may hold none of these (Turtle § 6.4). */
const address = (text: string): string => text.replaceAll(/[\u0000-\u0020<>"{}|^`\\]/gu, encodeURIComponent); // oxlint-disable-line no-control-regex

function full(name: Prefixed): string {
  const [prefix, local] = name.split(':') as [keyof typeof prefixes, string];
  return `${prefixes[prefix]}${local}`;
}

function statementsOf({ origin, organisations }: DescribedHouse): Statement[] {
  return organisations.flatMap(({ slug, name }): Statement[] => {
    const publisher = `${origin}/${slug}`;
    const [catalogue, dataset, service, contact] = ['catalogue', 'meetings', 'api', 'contact'].map(
      (part) => `${origin}/dcat#${slug}-${part}`,
    ) as [string, string, string, string];
    const about = (subject: string, type: Prefixed, said: [Prefixed, ...Term[]][]): Statement[] => [
      { subject, predicate: full('rdf:type'), object: iri(full(type)) },
      ...said.flatMap(([predicate, ...objects]) =>
        objects.map((object) => ({ subject, predicate: full(predicate), object })),
      ),
    ];
    const distribution = (part: string, title: Term[], accessURL: string, format: string | null): Statement[] =>
      about(`${dataset}-${part}`, 'dcat:Distribution', [
        ['dct:title', ...title],
        ['dcat:accessURL', iri(accessURL)],
        ...(format === null ? [] : ([['dct:format', iri(`${authority}/file-type/${format}`)]] as [Prefixed, Term][])),
      ]);
    const common = (identifier: string): [Prefixed, ...Term[]][] => [
      ['dct:identifier', { text: identifier }],
      ['dct:publisher', iri(publisher)],
      ['dcat:contactPoint', iri(contact)],
    ];
    return [
      ...about(publisher, 'foaf:Agent', [
        ['foaf:name', nb(name)],
        ['dct:identifier', { text: publisher }],
      ]),
      ...about(contact, 'vcard:Organization', [
        ['vcard:fn', nb(name)],
        ['vcard:hasURL', iri(publisher)],
      ]),
      ...about(catalogue, 'dcat:Catalog', [
        ...common(catalogue),
        ['dct:title', nb(`Åpne møtedata – ${name}`), en(`Open meeting data – ${name}`)],
        [
          'dct:description',
          nb('Møter i folkevalgte organer, slik de ble ført mens de ble holdt.'),
          en('Meetings of elected bodies, as they were recorded while they were held.'),
        ],
        ['dcat:dataset', iri(dataset)],
        ['dcat:service', iri(service)],
      ]),
      ...about(dataset, 'dcat:Dataset', [
        ...common(dataset),
        ['dct:title', nb('Møter, saker, voteringer og møtebøker'), en('Meetings, agenda items, votes and minutes')],
        [
          'dct:description',
          nb('Saklister, frammøte, forslag, voteringer, vedtak og møtebøker, fortløpende mens møtet pågår.'),
          en('Agendas, attendance, motions, votes, decisions and minutes, continuously while a meeting is held.'),
        ],
        ['dcat:theme', iri(`${authority}/data-theme/GOVE`)],
        ['dcat:keyword', nb('kommunestyre'), nb('votering'), nb('vedtak'), en('council meeting'), en('vote')],
        ['dct:accessRights', iri(`${authority}/access-right/PUBLIC`)],
        ['dct:accrualPeriodicity', iri(`${authority}/frequency/UPDATE_CONT`)],
        ['dcat:landingPage', iri(publisher)],
        ['dcat:distribution', iri(`${dataset}-json`), iri(`${dataset}-ndjson`)],
      ]),
      ...distribution(
        'json',
        [nb('Møtene som JSON'), en('The meetings as JSON')],
        `${origin}/api/v1/meetings?organisation=${slug}`,
        'JSON',
      ),
      ...distribution(
        'ndjson',
        [nb('Hver offentlige innføring, linje for linje'), en('Every public entry, line by line')],
        `${origin}/api/v1/entries.ndjson`,
        null,
      ),
      ...about(service, 'dcat:DataService', [
        ...common(service),
        ['dct:title', nb('Møte-API'), en('Meeting API')],
        ['dcat:endpointURL', iri(`${origin}/api/v1/meetings`)],
        ['dcat:endpointDescription', iri(`${origin}/api/docs-json`)],
        ['dcat:servesDataset', iri(dataset)],
      ]),
    ];
  });
}

/** Turtle (RDF 1.1): every address in full, one statement a line. */
export function dcatTurtle(house: DescribedHouse): string {
  const quoted = ({ text, language }: { text: string; language?: string }) =>
    `${JSON.stringify(text)}${language === undefined ? '' : `@${language}`}`;
  const term = (object: Term) => ('iri' in object ? `<${address(object.iri)}>` : quoted(object));
  return statementsOf(house)
    .map(({ subject, predicate, object }) => `<${address(subject)}> <${predicate}> ${term(object)} .\n`)
    .join('');
}

/** JSON-LD 1.1, expanded: it needs no context from anywhere. */
export function dcatJsonLd(house: DescribedHouse): string {
  const nodes = new Map<string, Record<string, unknown>>();
  for (const { subject, predicate, object } of statementsOf(house)) {
    const node = nodes.get(subject) ?? { '@id': subject };
    nodes.set(subject, node);
    const isType = predicate === full('rdf:type');
    const value = !('iri' in object)
      ? { '@value': object.text, ...(object.language !== undefined && { '@language': object.language }) }
      : isType
        ? object.iri
        : { '@id': object.iri };
    const key = isType ? '@type' : predicate;
    node[key] = [...((node[key] as unknown[] | undefined) ?? []), value];
  }
  return `${JSON.stringify([...nodes.values()], null, 2)}\n`;
}
