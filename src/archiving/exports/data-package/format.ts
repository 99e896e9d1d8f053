import { eachOnce, type ExportFile, type ExportFormat } from '../formats.js';
import { counts, lossNote, type MayLose } from '../losses.js';
import { sizeOf, type ExportSource } from '../source.js';
import { csvField } from '../votes-csv.js';
import { tables, type Cell, type Table } from './tables.js';

const mayLose: MayLose[] = [
  {
    what: 'statements',
    where: '$.items[*].statements',
    count: counts.statements,
    why: 'there is no table of what was entered at a member’s wish',
  },
  { what: 'notes', where: '$.notes', count: counts.notes, why: 'there is no table of notes' },
  { what: 'closures', where: '$.closures', count: counts.closures, why: 'there is no table of closed doors' },
  { what: 'elections', where: '$.elections', count: counts.elections, why: 'the votes of an election only' },
  { what: 'former-results', where: '$.items[*].votes[*].former', count: counts.formerResults, why: 'their number only' },
  { what: 'documents', where: '$.items[*].documents', count: counts.documentHashes, why: 'there is no table of documents' },
  { what: 'questions', where: '$.business', count: counts.questions, why: 'there is no table of questions' },
  {
    what: 'disqualifications',
    where: '$.items[*].disqualifications',
    count: counts.disqualifications,
    why: 'there is no table of who stepped aside',
  },
]; // prettier-ignore

/**
 * A meeting as tables: CSV (RFC 4180, UTF-8) with a description of every column (Data Package 2.0, datapackage.org). As in
 * `votes.csv`, what a spreadsheet would run as a formula begins with an apostrophe.
 */
export const dataPackage: ExportFormat = {
  format: 'data-package',
  standard: 'Data Package 2.0 (Frictionless), CSV',
  files: (source) => {
    const csv = eachOnce(
      tables.map((table) => ({
        name: `${table.name}.csv`,
        mediaType: 'text/csv; charset=utf-8; header=present',
        write: () => csvOf(table, source),
      })),
    );
    return [{ name: 'datapackage.json', mediaType: 'application/json', write: () => described(source, csv) }, ...csv];
  },
  losses: (source) => lossNote('data-package', mayLose, source),
};

function csvOf({ fields, rows }: Table, source: ExportSource): string {
  const line = (cells: string[]) => `${cells.map(csvField).join(',')}\r\n`;
  const names = fields.map(({ name }) => name);
  return [line(names), ...rows(source).map((row) => line(names.map((name) => written(row[name]))))].join('');
}

const written = (cell: Cell | undefined): string => (cell === null || cell === undefined ? '' : String(cell));

function described({ id, minutes, origin, sha256 }: ExportSource, files: ExportFile[]): string {
  const { header, asOf } = minutes;
  const resources = tables.map(({ name, title, fields, primaryKey, foreignKeys = [] }, index) => {
    const content = files[index]!.write();
    return {
      name,
      title,
      path: `${name}.csv`,
      type: 'table',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: sizeOf(content),
      hash: `sha256:${sha256(content)}`,
      schema: {
        fields: fields.map(({ required, ...field }) => ({ ...field, ...(required && { constraints: { required } }) })),
        primaryKey,
        ...(foreignKeys.length > 0 && {
          foreignKeys: foreignKeys.map(({ field, table }) => ({
            fields: [field],
            reference: { resource: table, fields: [field] },
          })),
        }),
      },
    };
  });
  const described = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: id,
    title: [header.organisation, header.body, header.number].filter(Boolean).join(', '),
    homepage: `${origin}/api/v1/meetings/${id}`,
    ...(asOf.at !== null && { created: asOf.at }),
    sources: [
      {
        title: minutes.provenance?.source || header.organisation || id,
        path: `${origin}/api/v1/meetings/${id}/minutes.json`,
      },
    ],
    resources,
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}
