import { once, type ExportFile, type ExportFormat } from '../formats.js';
import { counts, lossNote, type MayLose } from '../losses.js';
import type { ExportSource } from '../source.js';
import { changeLog } from './change-log.js';
import { depositOf, documentsOf, isFinished } from './deposit.js';
import { extract, type Extracted } from './extract.js';
import { ownSchema } from './own-metadata.js';
import { structure } from './structure.js';

const xml = 'application/xml; charset=utf-8';

const mayLose: MayLose[] = [
  {
    what: 'meeting',
    where: '$',
    count: (source) => (isFinished(source) ? 0 : 1),
    why: 'only what is finished can be deposited: avsluttetDato is required of every folder; there are no files yet',
  },
  {
    what: 'clock-times',
    where: '$.header.opened',
    count: ({ minutes: { header } }) => [header.opened, header.ended].filter((at) => at !== null).length,
    why: 'moetedato is a day (xs:date); the times stand in virksomhetsspesifikkeMetadata',
  },
  {
    what: 'votes',
    where: '$.items[*].votes[*]',
    count: counts.votes,
    why: 'Noark 5 has no vote; all of it stands in virksomhetsspesifikkeMetadata, with a schema of its own',
  },
  {
    what: 'motions',
    where: '$.items[*].motions[*]',
    count: counts.motions,
    why: 'Noark 5 has no motion; they stand in virksomhetsspesifikkeMetadata',
  },
  {
    what: 'attendance-times',
    where: '$.attendance.present[*].periods[*]',
    count: counts.periods,
    why: 'moetedeltaker has a name and a function; times, parties and seats stand in virksomhetsspesifikkeMetadata',
  },
  {
    what: 'linked-documents',
    where: '$.items[*].documents[*]',
    count: counts.documentHashes,
    why: 'a deposit holds the files themselves; those the record only links to lie with the municipality',
  },
  {
    what: 'speeches',
    where: '$.items[*]',
    count: counts.speeches,
    why: 'who had the floor and when stands in the minutes of the package only',
  },
  {
    what: 'elections',
    where: '$.elections[*]',
    count: counts.elections,
    why: 'lists, quotients and those elected stand in the minutes of the package only',
  },
  {
    what: 'questions',
    where: '$.business',
    count: counts.questions,
    why: 'questions, answers and points of order stand in the minutes of the package only',
  },
];

/** The deposit of one meeting: `avleveringspakke/`, every file by its name in it. */
export const noark5: ExportFormat = {
  format: 'noark5',
  standard: 'Noark 5 v5.5, avleveringspakke (arkivstruktur 5.0, ADDML 8.3)',
  needs: ['pdf'],
  files: (source) => (isFinished(source) ? depositFiles(source) : []),
  losses: (source) => lossNote('noark5', mayLose, source),
};

const schemaNames = ['addml.xsd', 'arkivstruktur.xsd', 'endringslogg.xsd', 'metadatakatalog.xsd', ownSchema] as const;

function depositFiles(source: ExportSource): ExportFile[] {
  const deposit = depositOf([source]);
  const documents = documentsOf(source);
  const documentFiles = documents.flatMap(({ files }) => files);
  const writeStructure = once(() => [...structure(deposit, [{ source, documents }])].join(''));
  const writeChanges = once(() => [...changeLog([source])].join(''));
  const schema = (name: (typeof schemaNames)[number]) => () => source.schema(`noark5/${name}`);
  return [
    { name: 'arkivuttrekk.xml', mediaType: xml, write: once(writeExtract) },
    { name: 'arkivstruktur.xml', mediaType: xml, write: writeStructure },
    { name: 'endringslogg.xml', mediaType: xml, write: writeChanges },
    ...schemaNames.map((name) => ({ name, mediaType: xml, write: schema(name) })),
    ...documentFiles.map(({ path, mediaType, write }) => ({ name: path, mediaType, write })),
  ];

  function writeExtract(): string {
    const named = (name: string, text: string): Extracted => ({ name, sha256: source.sha256(text) });
    const structureText = writeStructure();
    const changesText = writeChanges();
    const ofSchema = (name: (typeof schemaNames)[number]) => named(name, schema(name)());
    return extract(deposit, {
      structure: named('arkivstruktur.xml', structureText),
      changes: named('endringslogg.xml', changesText),
      schemas: {
        structure: ofSchema('arkivstruktur.xsd'),
        changes: ofSchema('endringslogg.xsd'),
        catalogue: ofSchema('metadatakatalog.xsd'),
        own: ofSchema(ownSchema),
      },
      folders: occurrences(structureText, '<mappe '),
      records: occurrences(structureText, '<registrering '),
      changeCount: occurrences(changesText, '<endring>'),
      documents: documentFiles.length,
      shielded: structureText.includes('<skjerming>'),
    });
  }
}

const occurrences = (text: string, part: string): number => text.split(part).length - 1;
