import { textOf, type Block, type Cell, type Mark, type Paper, type Run } from '../../views/paper/paper.js';
import { el, running, xmlDocument, type Child, type Element } from './xml.js';

/** One file in the package, in the order they must stand. */
export interface PackagedFile {
  name: string;
  text: string;
  /** The kind of document must be readable without unpacking (ODF 1.3 part 2, § 3.3). */
  stored: boolean;
}

const mediaType = 'application/vnd.oasis.opendocument.text';
const urn = (name: string) => `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`;
const namespaces = {
  'xmlns:office': urn('office'),
  'xmlns:style': urn('style'),
  'xmlns:text': urn('text'),
  'xmlns:table': urn('table'),
  'xmlns:fo': urn('xsl-fo-compatible'),
  'xmlns:svg': urn('svg-compatible'),
  'xmlns:meta': urn('meta'),
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'office:version': '1.3',
};

/**
 * A paper as an OpenDocument text (ISO/IEC 26300, ODF 1.3), for those who go on writing in it. What is a heading, a list
 * or the head of a table is one in the file, too. Pure: the same paper gives the same files.
 */
export function paperOdt(paper: Paper): PackagedFile[] {
  const compressed = { stored: false };
  return [
    { name: 'mimetype', text: mediaType, stored: true },
    { name: 'content.xml', text: xmlDocument(content(paper)), ...compressed },
    { name: 'styles.xml', text: xmlDocument(styles(paper)), ...compressed },
    { name: 'meta.xml', text: xmlDocument(meta(paper)), ...compressed },
    { name: 'META-INF/manifest.xml', text: xmlDocument(manifest()), ...compressed },
  ];
}

function content(paper: Paper): Element {
  const tables = { next: 1 };
  const { organisation, title, subtitle, standing, madeFrom } = paper;
  return el(
    'office:document-content',
    namespaces,
    el('office:automatic-styles', {}, automaticStyles()),
    el(
      'office:body',
      {},
      el(
        'office:text',
        {},
        running('text:p', { 'text:style-name': 'Issuer' }, organisation),
        running('text:p', { 'text:style-name': 'Title' }, title),
        subtitle !== null && running('text:p', { 'text:style-name': 'Subtitle' }, subtitle),
        running(
          'text:p',
          { 'text:style-name': 'Standing' },
          span(['strong'], `${standing}.`),
          madeFrom && ` ${madeFrom}`,
        ),
        paper.blocks.map((block) => blockOf(block, tables)),
      ),
    ),
  );
}

const marks: Mark[] = ['strong', 'deleted', 'inserted', 'subtle'];
const markName = (held: readonly Mark[]): string =>
  `M_${marks
    .filter((mark) => held.includes(mark))
    .map((mark) => mark[0])
    .join('')}`;

/** One style of words for each way of being marked. */
function automaticStyles(): Element[] {
  const ways = Array.from({ length: 2 ** marks.length - 1 }, (_, way) =>
    marks.filter((_mark, bit) => ((way + 1) >> bit) & 1),
  );
  return [
    ...ways.map((held) =>
      el(
        'style:style',
        { 'style:name': markName(held), 'style:family': 'text' },
        el('style:text-properties', {
          'fo:font-weight': held.includes('strong') ? 'bold' : null,
          'style:text-line-through-style': held.includes('deleted') ? 'solid' : null,
          'style:text-underline-style': held.includes('inserted') ? 'solid' : null,
          'fo:color': held.includes('subtle') || held.includes('deleted') ? '#555555' : null,
        }),
      ),
    ),
    el(
      'style:style',
      { 'style:name': 'Cell', 'style:family': 'table-cell' },
      el('style:table-cell-properties', { 'fo:padding': '0.1cm', 'fo:border-bottom': '0.5pt solid #b9c2cc' }),
    ),
    el(
      'text:list-style',
      { 'style:name': 'Dashes' },
      el('text:list-level-style-bullet', { 'text:level': 1, 'text:bullet-char': '–' }),
    ),
    el(
      'text:list-style',
      { 'style:name': 'Numbers' },
      el('text:list-level-style-number', { 'text:level': 1, 'style:num-format': '1', 'style:num-suffix': '.' }),
    ),
  ];
}

function span(held: readonly Mark[], text: string): Child {
  return held.length === 0 ? lines(text) : running('text:span', { 'text:style-name': markName(held) }, lines(text));
}

/** Line breaks and runs of spaces are elements; bare ones would be read as one space (ODF 1.3 part 3, § 6.1.2). */
const lines = (text: string): Child[] =>
  text
    .split(/(\n|\t| {2,})/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '\n') return el('text:line-break', {});
      if (part === '\t') return el('text:tab', {});
      return /^ {2,}$/.test(part) ? el('text:s', { 'text:c': part.length }) : part;
    });

const words = (runs: Run[]): Child[] => runs.map(({ text, marks: held = [] }) => span(held, text));
const paragraph = (style: string, runs: Run[]): Element => running('text:p', { 'text:style-name': style }, words(runs));

const paragraphStyles = { plain: 'Standard', quote: 'Quote', notice: 'Quote', subtle: 'Subtle' } as const;

function blockOf(block: Block, tables: { next: number }): Child {
  switch (block.kind) {
    case 'heading': {
      const level = Math.max(1, block.level - 1);
      return running(
        'text:h',
        { 'text:style-name': `Heading_20_${level}`, 'text:outline-level': level },
        words(block.runs),
      );
    }
    case 'paragraph':
      return paragraph(paragraphStyles[block.style], block.runs);
    case 'facts':
      return table(
        block.rows.map(({ term, runs }): Cell[] => [
          { heads: 'row', runs: [{ text: term }] },
          { heads: null, runs },
        ]),
        [],
        tables,
      );
    case 'list':
      return el(
        'text:list',
        { 'text:style-name': block.ordered ? 'Numbers' : 'Dashes' },
        block.items.map((item) =>
          el(
            'text:list-item',
            {},
            item.map((part) => inList(part, tables)),
          ),
        ),
      );
    case 'table':
      return [block.caption && paragraph('Standard', block.caption), table(block.rows, block.head, tables)];
    case 'group':
      if (block.role === 'signatures')
        return block.blocks.map((part) =>
          part.kind === 'paragraph' ? paragraph('Signature', part.runs) : blockOf(part, tables),
        );
      return block.blocks.map((part) =>
        block.role === 'decision' && part.kind === 'paragraph' && part.style === 'plain'
          ? paragraph('Decision', part.runs)
          : blockOf(part, tables),
      );
    default:
      return block satisfies never;
  }
}

/** An item of a list holds headings, paragraphs and lists only. */
const inList = (block: Block, tables: { next: number }): Child =>
  block.kind === 'table' || block.kind === 'facts' ? paragraph('Standard', plainRuns(block)) : blockOf(block, tables);

const plainRuns = (block: Extract<Block, { kind: 'table' | 'facts' }>): Run[] => [
  {
    text:
      block.kind === 'facts'
        ? block.rows.map(({ term, runs }) => `${term}: ${textOf(runs)}`).join('\n')
        : [...block.head, ...block.rows].map((row) => row.map(({ runs }) => textOf(runs)).join(' | ')).join('\n'),
  },
];

function table(rows: Cell[][], head: Cell[][], tables: { next: number }): Element {
  const width = Math.max(1, ...[...head, ...rows].map((row) => row.length));
  const rowOf = (row: Cell[]): Element =>
    el(
      'table:table-row',
      {},
      Array.from({ length: width }, (_, index) => {
        const cell = row[index];
        const style = cell?.heads ? 'Table_20_Heading' : 'Table_20_Contents';
        return el(
          'table:table-cell',
          { 'table:style-name': 'Cell', 'office:value-type': 'string' },
          paragraph(style, cell?.runs ?? []),
        );
      }),
    );
  return el(
    'table:table',
    { 'table:name': `T${tables.next++}` },
    el('table:table-column', { 'table:number-columns-repeated': width }),
    head.length > 0 && el('table:table-header-rows', {}, head.map(rowOf)),
    rows.map(rowOf),
  );
}

function styles(paper: Paper): Element {
  const style = (name: string, paragraphIs: Record<string, string>, textIs: Record<string, string>, shown = name) =>
    el(
      'style:style',
      {
        'style:name': name,
        'style:display-name': shown,
        'style:family': 'paragraph',
        'style:parent-style-name': name === 'Standard' ? null : 'Standard',
      },
      el('style:paragraph-properties', paragraphIs),
      el('style:text-properties', textIs),
    );
  const heading = (level: number, size: string) =>
    style(
      `Heading_20_${level}`,
      { 'fo:margin-top': level === 1 ? '0.8cm' : '0.5cm', 'fo:margin-bottom': '0.2cm', 'fo:keep-with-next': 'always' },
      { 'fo:font-size': size, 'fo:font-weight': 'bold', 'fo:color': '#14385c' },
      `Heading ${level}`,
    );
  const country = paper.language === 'en' ? 'GB' : 'NO';
  return el(
    'office:document-styles',
    namespaces,
    el(
      'office:styles',
      {},
      el(
        'style:default-style',
        { 'style:family': 'paragraph' },
        el('style:text-properties', {
          'fo:font-family': "'Noto Sans', 'Liberation Sans', Arial",
          'fo:font-size': '10pt',
          'fo:language': paper.language,
          'fo:country': country,
        }),
      ),
      style('Standard', { 'fo:margin-bottom': '0.2cm' }, {}),
      style('Issuer', {}, { 'fo:font-weight': 'bold', 'fo:color': '#14385c' }),
      style(
        'Title',
        { 'fo:margin-bottom': '0.2cm' },
        { 'fo:font-size': '20pt', 'fo:font-weight': 'bold', 'fo:color': '#14385c' },
      ),
      style('Subtitle', {}, { 'fo:color': '#555555' }),
      style('Standing', { 'fo:border': '0.8pt solid #14385c', 'fo:padding': '0.2cm', 'fo:margin-bottom': '0.5cm' }, {}),
      style('Quote', { 'fo:margin-left': '0.6cm' }, {}),
      style('Subtle', {}, { 'fo:color': '#555555' }),
      style(
        'Decision',
        { 'fo:background-color': '#f1f4f8', 'fo:padding': '0.2cm', 'fo:border-left': '2.4pt solid #14385c' },
        {},
      ),
      style(
        'Signature',
        { 'fo:margin-top': '1.6cm', 'fo:border-top': '0.6pt solid #1a1a1a', 'fo:margin-right': '9cm' },
        {},
      ),
      style('Table_20_Contents', { 'fo:margin-bottom': '0cm' }, { 'fo:font-size': '9pt' }, 'Table Contents'),
      style(
        'Table_20_Heading',
        { 'fo:margin-bottom': '0cm' },
        { 'fo:font-size': '9pt', 'fo:font-weight': 'bold' },
        'Table Heading',
      ),
      style('Footer', {}, { 'fo:font-size': '8pt', 'fo:color': '#555555' }),
      [heading(1, '14pt'), heading(2, '12pt'), heading(3, '10pt'), heading(4, '10pt')],
    ),
    el(
      'office:automatic-styles',
      {},
      el(
        'style:page-layout',
        { 'style:name': 'A4' },
        el('style:page-layout-properties', {
          'fo:page-width': '21cm',
          'fo:page-height': '29.7cm',
          'fo:margin': '2.3cm',
          'style:print-orientation': 'portrait',
        }),
      ),
    ),
    el(
      'office:master-styles',
      {},
      el(
        'style:master-page',
        { 'style:name': 'Standard', 'style:page-layout-name': 'A4' },
        el(
          'style:footer',
          {},
          running(
            'text:p',
            { 'text:style-name': 'Footer' },
            `${paper.footer} · ${paper.labels.page} `,
            running('text:page-number', { 'text:select-page': 'current' }, '1'),
            ` ${paper.labels.ofPages} `,
            running('text:page-count', {}, '1'),
          ),
        ),
      ),
    ),
  );
}

const meta = (paper: Paper): Element =>
  el(
    'office:document-meta',
    namespaces,
    el(
      'office:meta',
      {},
      el('meta:generator', {}, 'Tribune'),
      el('dc:title', {}, paper.title),
      el('dc:subject', {}, paper.id),
      el('dc:creator', {}, paper.organisation),
      el('dc:date', {}, paper.asOf.replace(/\.\d+Z$/, 'Z')),
      el('dc:language', {}, paper.language),
    ),
  );

const manifest = (): Element =>
  el(
    'manifest:manifest',
    { 'xmlns:manifest': urn('manifest'), 'manifest:version': '1.3' },
    el('manifest:file-entry', {
      'manifest:full-path': '/',
      'manifest:version': '1.3',
      'manifest:media-type': mediaType,
    }),
    ['content.xml', 'styles.xml', 'meta.xml'].map((name) =>
      el('manifest:file-entry', { 'manifest:full-path': name, 'manifest:media-type': 'text/xml' }),
    ),
  );
