import { eachOnce, once, type ExportFile, type ExportFormat } from '../formats.js';
import { lossNote } from '../losses.js';
import { isFinished } from '../noark5/deposit.js';
import { noark5 } from '../noark5/format.js';
import { nameSpaceId, type ExportSource } from '../source.js';
import { el, xmlDocument, type Element } from '../xml.js';
import { packed, type Packed } from './payload.js';

/**
 * DIAS, the packages of the Norwegian archives: METS and PREMIS in the profiles of Arkivverket around a Noark 5 deposit, in
 * the tree that Arkade writes. Whoever packs it puts it into `{uuid}.tar` and writes the submission description beside it,
 * which names the tar's own checksum.
 */
export const dias: ExportFormat = {
  format: 'dias',
  standard: 'DIAS-METS and DIAS-PREMIS (Arkivverket), around Noark 5 v5.5',
  needs: ['pdf'],
  files: (source) => {
    if (!isFinished(source)) return [];
    const content = eachOnce(noark5.files(source).map((file) => ({ ...file, name: `content/${file.name}` })));
    const premis: ExportFile = {
      name: 'administrative_metadata/dias-premis.xml',
      mediaType: xml,
      write: once(() =>
        diasPremis(
          source,
          content.map((file) => packed(source, file)),
        ),
      ),
    };
    return [
      { name: 'dias-mets.xml', mediaType: xml, write: () => diasMets(source, premis, content) },
      premis,
      ...content,
    ];
  },
  losses: (source) =>
    lossNote(
      'dias',
      [
        {
          what: 'meeting',
          where: '$',
          count: (of) => (isFinished(of) ? 0 : 1),
          why: 'it goes around a Noark 5 deposit, which there is of finished meetings only',
        },
        {
          what: 'media-types',
          where: '$',
          count: (of) => (isFinished(of) ? 1 : 0),
          why: 'the profile knows eleven media types: a PDF is image/pdf, Akoma Ntoso application/xml',
        },
      ],
      source,
    ),
};

const xml = 'application/xml; charset=utf-8';

/** The profile's own word for a media type. */
const mediaTypes: Record<string, string> = {
  'application/pdf': 'image/pdf',
  'application/xml': 'application/xml',
  'application/akn+xml': 'application/xml',
};

const created = ({ minutes }: ExportSource): string => minutes.asOf.at ?? '1970-01-01T00:00:00.000Z';

const facts = (source: ExportSource, { mediaType, sha256, bytes }: Packed) => ({
  MIMETYPE: mediaTypes[mediaType] ?? 'text/plain',
  SIZE: bytes,
  CREATED: created(source),
  CHECKSUM: sha256,
  CHECKSUMTYPE: 'SHA-256',
});

function diasMets(source: ExportSource, premis: ExportFile, content: ExportFile[]): string {
  const { header } = source.minutes;
  const agent = (role: string, name: string, more: Record<string, string> = {}, ...notes: string[]): Element =>
    el(
      'agent',
      { ROLE: role, TYPE: 'ORGANIZATION', ...more },
      el('name', {}, name),
      notes.map((note) => el('note', {}, note)),
    );
  const software = { TYPE: 'OTHER', OTHERTYPE: 'SOFTWARE' };
  const files = content.map((file, index) => {
    const one = packed(source, file);
    return el(
      'file',
      { ID: `fileId_${index + 1}`, ...facts(source, one), USE: 'Datafile' },
      el('FLocat', { LOCTYPE: 'URL', 'xlink:type': 'simple', 'xlink:href': `file:${file.name}` }),
    );
  });
  return xmlDocument(
    el(
      'mets',
      {
        xmlns: 'http://arkivverket.no/standarder/METS',
        'xmlns:xlink': 'http://www.w3.org/1999/xlink',
        OBJID: `UUID:${nameSpaceId(source, 'dias')}`,
        LABEL: `${header.organisation} - ${header.body}`,
        TYPE: 'SIP',
        PROFILE: 'http://xml.ra.se/METS/RA_METS_eARD.xml',
      },
      el(
        'metsHdr',
        { CREATEDATE: created(source), RECORDSTATUS: 'NEW' },
        agent('ARCHIVIST', header.organisation),
        agent('ARCHIVIST', 'Tribune', software, '0.1', 'notescontent:Version'),
        agent('CREATOR', header.organisation),
        agent('OTHER', header.organisation, { OTHERROLE: 'SUBMITTER' }),
        agent('OTHER', header.organisation, { OTHERROLE: 'PRODUCER' }),
        agent('IPOWNER', header.organisation),
        el('metsDocumentID', {}, 'dias-mets.xml'),
      ),
      el(
        'amdSec',
        { ID: 'amdSec001' },
        el(
          'digiprovMD',
          { ID: 'digiprovMD001' },
          el('mdRef', {
            LOCTYPE: 'URL',
            'xlink:type': 'simple',
            'xlink:href': `file:${premis.name}`,
            MDTYPE: 'PREMIS',
            ...facts(source, packed(source, premis)),
          }),
        ),
      ),
      el('fileSec', {}, el('fileGrp', { ID: 'fileGroup001', USE: 'FILES' }, files)),
      el(
        'structMap',
        {},
        el(
          'div',
          { LABEL: 'Package' },
          el(
            'div',
            { LABEL: 'Content', ADMID: 'digiprovMD001' },
            files.map((_, index) => el('fptr', { FILEID: `fileId_${index + 1}` })),
          ),
        ),
      ),
    ),
  );
}

/** Each file with its checksum, and the one thing that was done: it was made of the log. */
function diasPremis(source: ExportSource, content: Packed[]): string {
  const whole = nameSpaceId(source, 'dias');
  const identifier = (kind: string, type: string, value: string): Element =>
    el(`${kind}Identifier`, {}, el(`${kind}IdentifierType`, {}, type), el(`${kind}IdentifierValue`, {}, value));
  const formats: Record<string, string> = { 'image/pdf': 'PDF/A-2a', 'application/xml': 'XML' };
  return xmlDocument(
    el(
      'premis',
      {
        xmlns: 'http://arkivverket.no/standarder/PREMIS',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        version: '2.0',
      },
      content.map(({ name, mediaType, sha256, bytes }) =>
        el(
          'object',
          { 'xsi:type': 'file' },
          identifier('object', 'NO/RA', `${whole}/${name}`),
          el(
            'objectCharacteristics',
            {},
            el('compositionLevel', {}, 0),
            el('fixity', {}, el('messageDigestAlgorithm', {}, 'SHA-256'), el('messageDigest', {}, sha256)),
            el('size', {}, bytes),
            el(
              'format',
              {},
              el('formatDesignation', {}, el('formatName', {}, formats[mediaTypes[mediaType] ?? ''] ?? 'TXT')),
            ),
          ),
          el('originalName', {}, name),
          el(
            'storage',
            {},
            el(
              'contentLocation',
              {},
              el('contentLocationType', {}, 'SIP'),
              el('contentLocationValue', {}, `file:${name}`),
            ),
          ),
        ),
      ),
      el(
        'event',
        {},
        identifier('event', 'NO/RA', nameSpaceId(source, 'dias', 'made')),
        el('eventType', {}, 'Creation'),
        el('eventDateTime', {}, created(source)),
        el('eventDetail', {}, 'Made of the public log of the meeting'),
        identifier('linkingAgent', 'NO/RA', 'Tribune'),
      ),
      el(
        'agent',
        {},
        identifier('agent', 'NO/RA', 'Tribune'),
        el('agentName', {}, 'Tribune'),
        el('agentType', {}, 'software'),
      ),
    ),
  );
}
