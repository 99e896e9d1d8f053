import { once, type ExportFile, type ExportFormat } from '../formats.js';
import { lossNote } from '../losses.js';
import { nameSpaceId, type ExportSource } from '../source.js';
import { el, xmlDocument, type Child, type Element } from '../xml.js';
import { packed, payloadOf, type Packed } from './payload.js';

/** E-ARK common specification for information packages (CSIP), 2.2.0: METS around everything there is of a meeting. */

const xml = 'application/xml; charset=utf-8';
const profile = 'https://earkcsip.dilcis.eu/profile/E-ARK-CSIP.xml';

export const csip: ExportFormat = {
  format: 'eark-csip',
  standard: 'E-ARK CSIP 2.2.0 (METS 1.12)',
  needs: ['pdf', 'record'],
  files: (source) => {
    const data = payloadOf(source).map((file) => ({ ...file, name: `representations/rep1/data/${file.name}` }));
    const documentation = schemas(source);
    const description: ExportFile = {
      name: 'metadata/descriptive/dc.xml',
      mediaType: xml,
      write: once(() => dublinCore(source)),
    };
    const representation: ExportFile = {
      name: 'representations/rep1/METS.xml',
      mediaType: xml,
      write: once(() => representationMets(source, data)),
    };
    return [
      { name: 'METS.xml', mediaType: xml, write: () => rootMets(source, description, documentation, representation) },
      description,
      representation,
      ...documentation,
      ...data,
    ];
  },
  losses: (source) => lossNote('eark-csip', [], source),
};

/** What the XML inside is written by, so that it can be checked in a house without a line to the world. */
const schemas = ({ schema }: ExportSource): ExportFile[] =>
  ['arkivstruktur.xsd', 'metadatakatalog.xsd', 'moete-metadata.xsd'].map((name) => ({
    name: `schemas/${name}`,
    mediaType: xml,
    write: () => schema(`noark5/${name}`),
  }));

const created = ({ minutes }: ExportSource): string => minutes.asOf.at ?? '1970-01-01T00:00:00.000Z';

/** What METS says of a file, wherever it says it. */
const facts = (source: ExportSource, { mediaType, sha256, bytes }: Packed) => ({
  MIMETYPE: mediaType,
  SIZE: bytes,
  CREATED: created(source),
  CHECKSUM: sha256,
  CHECKSUMTYPE: 'SHA-256',
});

const idOf = (source: ExportSource, ...name: string[]): string => `uuid-${nameSpaceId(source, 'csip', ...name)}`;

function fileElement(source: ExportSource, file: ExportFile, below: string): Element {
  const one = packed(source, file);
  return el(
    'file',
    { ID: idOf(source, 'file', file.name), ...facts(source, one) },
    el('FLocat', { LOCTYPE: 'URL', 'xlink:type': 'simple', 'xlink:href': file.name.slice(below.length) }),
  );
}

function mets(source: ExportSource, objId: string, parts: Child[]): string {
  const { header } = source.minutes;
  return xmlDocument(
    el(
      'mets',
      {
        xmlns: 'http://www.loc.gov/METS/',
        'xmlns:csip': 'https://DILCIS.eu/XML/METS/CSIPExtensionMETS',
        'xmlns:xlink': 'http://www.w3.org/1999/xlink',
        OBJID: objId,
        LABEL: `${header.organisation}, ${header.body}`,
        TYPE: 'OTHER',
        'csip:OTHERTYPE': 'Council meeting',
        'csip:CONTENTINFORMATIONTYPE': 'OTHER',
        'csip:OTHERCONTENTINFORMATIONTYPE': 'Tribune meeting record',
        PROFILE: profile,
      },
      el(
        'metsHdr',
        { CREATEDATE: created(source), RECORDSTATUS: 'NEW', 'csip:OAISPACKAGETYPE': 'SIP' },
        el(
          'agent',
          { ROLE: 'CREATOR', TYPE: 'OTHER', OTHERTYPE: 'SOFTWARE' },
          el('name', {}, 'Tribune'),
          el('note', { 'csip:NOTETYPE': 'SOFTWARE VERSION' }, '0.1'),
        ),
        el('agent', { ROLE: 'ARCHIVIST', TYPE: 'ORGANIZATION' }, el('name', {}, header.organisation)),
      ),
      parts,
    ),
  );
}

function rootMets(
  source: ExportSource,
  description: ExportFile,
  schemaFiles: ExportFile[],
  representation: ExportFile,
): string {
  const described = packed(source, description);
  const dmd = idOf(source, 'dmd');
  const [schemaGroup, dataGroup] = [idOf(source, 'group', 'schemas'), idOf(source, 'group', 'rep1')];
  return mets(source, source.id, [
    el(
      'dmdSec',
      { ID: dmd, CREATED: created(source), STATUS: 'CURRENT' },
      el('mdRef', {
        ID: idOf(source, 'dc'),
        LOCTYPE: 'URL',
        'xlink:type': 'simple',
        'xlink:href': description.name,
        MDTYPE: 'DC',
        ...facts(source, described),
      }),
    ),
    el(
      'fileSec',
      { ID: idOf(source, 'files') },
      el(
        'fileGrp',
        { ID: schemaGroup, USE: 'Schemas' },
        schemaFiles.map((file) => fileElement(source, file, '')),
      ),
      el(
        'fileGrp',
        {
          ID: dataGroup,
          USE: 'Representations/rep1',
          'csip:CONTENTINFORMATIONTYPE': 'OTHER',
          'csip:OTHERCONTENTINFORMATIONTYPE': 'Tribune meeting record',
        },
        fileElement(source, representation, ''),
      ),
    ),
    el(
      'structMap',
      { ID: idOf(source, 'map'), TYPE: 'PHYSICAL', LABEL: 'CSIP' },
      el(
        'div',
        { ID: idOf(source, 'div'), LABEL: source.id },
        el('div', { ID: idOf(source, 'div', 'metadata'), LABEL: 'Metadata', DMDID: dmd }),
        el('div', { ID: idOf(source, 'div', 'schemas'), LABEL: 'Schemas' }, el('fptr', { FILEID: schemaGroup })),
        el(
          'div',
          { ID: idOf(source, 'div', 'rep1'), LABEL: 'Representations/rep1' },
          el('mptr', {
            LOCTYPE: 'URL',
            'xlink:type': 'simple',
            'xlink:href': representation.name,
            'xlink:title': dataGroup,
          }),
        ),
      ),
    ),
  ]);
}

function representationMets(source: ExportSource, data: ExportFile[]): string {
  const group = idOf(source, 'group', 'data');
  return mets(source, 'rep1', [
    el(
      'fileSec',
      { ID: idOf(source, 'files', 'rep1') },
      el(
        'fileGrp',
        { ID: group, USE: 'Data' },
        data.map((file) => fileElement(source, file, 'representations/rep1/')),
      ),
    ),
    el(
      'structMap',
      { ID: idOf(source, 'map', 'rep1'), TYPE: 'PHYSICAL', LABEL: 'CSIP' },
      el(
        'div',
        { ID: idOf(source, 'div', 'of-rep1'), LABEL: 'rep1' },
        el('div', { ID: idOf(source, 'div', 'of-rep1', 'metadata'), LABEL: 'Metadata' }),
        el('div', { ID: idOf(source, 'div', 'of-rep1', 'data'), LABEL: 'Data' }, el('fptr', { FILEID: group })),
      ),
    ),
  ]);
}

/** The fifteen elements of Dublin Core, as far as a meeting has them (ISO 15836-1). */
function dublinCore({ id, minutes, origin }: ExportSource): string {
  const { header, language } = minutes;
  return xmlDocument(
    el(
      'metadata',
      { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
      el('dc:title', {}, `${header.body} ${header.number ?? ''}`.trim()),
      header.title && el('dc:description', {}, header.title),
      el('dc:creator', {}, header.body),
      el('dc:publisher', {}, header.organisation),
      (header.opened ?? header.plannedStart) && el('dc:date', {}, header.opened ?? header.plannedStart),
      header.place && el('dc:coverage', {}, header.place),
      el('dc:type', {}, 'Event'),
      el('dc:language', {}, language),
      el('dc:identifier', {}, id),
      el('dc:source', {}, `${origin}/api/v1/meetings/${id}`),
      minutes.provenance?.licence !== undefined && el('dc:rights', {}, minutes.provenance.licence),
    ),
  );
}
