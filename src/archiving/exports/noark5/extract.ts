import { el, xmlDocument, type Element } from '../xml.js';
import type { Deposit } from './deposit.js';

const namespace = 'http://www.arkivverket.no/standarder/addml';

/** A file of the deposit as `arkivuttrekk.xml` names it. */
export interface Extracted {
  name: string;
  /** SHA-256, hex. */
  sha256: string;
}

export interface ExtractFacts {
  structure: Extracted;
  changes: Extracted;
  /** The schemas that lie beside them, unchanged. */
  schemas: { structure: Extracted; changes: Extracted; catalogue: Extracted; own: Extracted };
  folders: number;
  records: number;
  changeCount: number;
  documents: number;
  /** Whether something in it is shielded. */
  shielded: boolean;
}

const property = (name: string, value: string | null, ...inner: Element[]): Element =>
  el('property', { name }, value !== null && el('value', {}, value), inner.length > 0 && el('properties', {}, inner));

const typed = (name: string, dataType: 'boolean' | 'integer', value: boolean | number): Element =>
  el('property', { name, dataType }, el('value', {}, String(value)));

const file = ({ name, sha256 }: Extracted): Element =>
  property(
    'file',
    null,
    property('name', name),
    property('format', 'XML', property('version', '1.0')),
    property('checksum', null, property('algorithm', 'SHA256'), property('value', sha256)),
  );

const schema = (main: boolean, extracted: Extracted): Element =>
  property('schema', main ? 'main' : null, file(extracted), property('type', 'XML Schema', property('version', '1.0')));

const occurrences = (element: string, count: number): Element =>
  property('numberOfOccurrences', element, property('elementPath', `//${element}`), typed('value', 'integer', count));

const element = (name: string, value: string): Element => el('additionalElement', { name }, el('value', {}, value));

/** `arkivuttrekk.xml` (ADDML 8.3): what the deposit is, its files with their checksums, and how much is in them. */
export function extract(deposit: Deposit, facts: ExtractFacts): string {
  const context = el(
    'context',
    {},
    el(
      'additionalElements',
      {},
      el(
        'additionalElement',
        { name: 'recordCreators' },
        el('additionalElements', {}, element('recordCreator', deposit.creator.name)),
      ),
      element('systemType', 'Møtesystem (Noark 5)'),
      element('systemName', 'Tribune'),
      element('archive', deposit.title),
    ),
  );
  const content = el(
    'content',
    {},
    el(
      'additionalElements',
      {},
      el(
        'additionalElement',
        { name: 'archivalPeriod' },
        el('properties', {}, property('startDate', deposit.from), property('endDate', deposit.to)),
      ),
    ),
  );
  const info = property(
    'info',
    null,
    property('type', 'Noark 5', property('version', '5.0')),
    property(
      'additionalInfo',
      null,
      property('periode', null, property('inngaaendeSkille', 'skarpt'), property('utgaaendeSkille', 'skarpt')),
      typed('inneholderSkjermetInformasjon', 'boolean', facts.shielded),
      typed('omfatterDokumenterSomErKassert', 'boolean', false),
      typed('inneholderDokumenterSomSkalKasseres', 'boolean', false),
      typed('inneholderVirksomhetsspesifikkeMetadata', 'boolean', true),
      typed('antallDokumentfiler', 'integer', facts.documents),
    ),
  );
  const { schemas } = facts;
  const objects = [
    el(
      'dataObject',
      { name: 'arkivstruktur' },
      el(
        'properties',
        {},
        file(facts.structure),
        schema(true, schemas.structure),
        schema(false, schemas.catalogue),
        schema(false, schemas.own),
        property('info', null, occurrences('mappe', facts.folders), occurrences('registrering', facts.records)),
      ),
    ),
    el(
      'dataObject',
      { name: 'endringslogg' },
      el(
        'properties',
        {},
        file(facts.changes),
        schema(true, schemas.changes),
        schema(false, schemas.catalogue),
        property('info', null, occurrences('endring', facts.changeCount)),
      ),
    ),
  ];
  return xmlDocument(
    el(
      'addml',
      {
        xmlns: namespace,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': `${namespace} addml.xsd`,
        name: 'Noark 5-arkivuttrekk',
      },
      el(
        'dataset',
        {},
        el('description', {}, 'Noark 5-arkivuttrekk'),
        el('reference', {}, context, content),
        el(
          'dataObjects',
          {},
          el(
            'dataObject',
            { name: 'Noark 5-arkivuttrekk' },
            el('properties', {}, info),
            el('dataObjects', {}, objects),
          ),
        ),
      ),
    ),
  );
}
