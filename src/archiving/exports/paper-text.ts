import { textOf, type Block, type Cell, type Paper, type Run } from '../../views/paper/paper.js';

/** Letters in a line; what people typed themselves is broken there as well. */
const width = 78;

/** A paper as plain text, UTF-8: for those who read with the simplest of programs, and for any in fifty years. Pure. */
export function paperText(paper: Paper): string {
  const { organisation, title, subtitle, standing, madeFrom, footer } = paper;
  const head = [
    organisation,
    underlined(title, '='),
    ...(subtitle === null ? [] : [subtitle]),
    '',
    ...wrapped([`${standing}.`, madeFrom].filter((part) => part !== null).join(' ')),
    ...wrapped(footer),
  ];
  const told = new Printer(paper);
  return `${[...head, ...told.blocks(paper.blocks, 0)].join('\n').trimEnd()}\n`;
}

class Printer {
  constructor(private readonly paper: Paper) {}

  blocks(blocks: Block[], indent: number): string[] {
    return blocks.flatMap((block) => this.block(block, indent));
  }

  private block(block: Block, indent: number): string[] {
    switch (block.kind) {
      case 'heading':
        return block.level <= 2
          ? ['', '', underlined(textOf(block.runs), '=')]
          : ['', ...(block.level === 3 ? [underlined(textOf(block.runs), '-')] : wrapped(`${textOf(block.runs)}:`))];
      case 'paragraph':
        return ['', ...wrapped(this.words(block.runs), indent + (block.style === 'quote' ? 4 : 0))];
      case 'facts': {
        const longest = Math.max(...block.rows.map(({ term }) => term.length));
        return [
          '',
          ...block.rows.flatMap(({ term, runs }) => hung(`${term.padEnd(longest)}  `, this.words(runs), indent)),
        ];
      }
      case 'list':
        return [
          '',
          ...block.items.flatMap((item, index) => this.item(item, block.ordered ? `${index + 1}. ` : '- ', indent)),
        ];
      case 'table':
        return [
          ...(block.caption ? ['', ...wrapped(textOf(block.caption), indent)] : []),
          '',
          ...block.rows.flatMap((row) => this.row(row, block.head[0] ?? [], indent)),
        ];
      case 'group':
        return block.role === 'signatures' ? this.signatures(block.blocks) : this.blocks(block.blocks, indent);
      default:
        return block satisfies never;
    }
  }

  private item(parts: Block[], marker: string, indent: number): string[] {
    const [first, ...rest] = parts;
    if (first === undefined) return [];
    const begun =
      first.kind === 'paragraph' ? hung(marker, this.words(first.runs), indent) : this.block(first, indent + 2);
    return [...begun, ...this.blocks(rest, indent + marker.length)];
  }

  /** A row is told as a line: what it is about, and then each column that has something to say. */
  private row(row: Cell[], head: Cell[], indent: number): string[] {
    const told = row.map(({ runs }) => this.words(runs));
    const headed = row.findIndex(({ heads }) => heads === 'row');
    const about = Math.max(headed, 0);
    const before = told.slice(0, about + 1).join(' ');
    const rest = told
      .map((text, index) => (index > about && text !== '' ? [textOf(head[index]?.runs ?? []), text] : []))
      .filter((parts) => parts.length > 0)
      .map(([name, text]) => (name === '' ? text : row.length > 2 ? `${name}: ${text}` : text))
      .join('; ');
    return hung('- ', rest === '' ? before : `${before}: ${rest}`, indent);
  }

  private signatures(blocks: Block[]): string[] {
    return blocks.flatMap((block) =>
      block.kind === 'paragraph' ? ['', '', '_'.repeat(40), ...wrapped(this.words(block.runs))] : this.block(block, 0),
    );
  }

  /** Plain letters cannot be struck through, so it is said. */
  private words(runs: Run[]): string {
    const { struck, added } = this.paper.labels;
    return runs
      .map(({ text, marks = [] }) => {
        if (marks.includes('deleted')) return `[${struck}: ${text}]`;
        return marks.includes('inserted') ? `[${added}: ${text}]` : text;
      })
      .join('');
  }
}

function underlined(text: string, sign: string): string {
  const lines = wrapped(text);
  return [...lines, sign.repeat(Math.max(...lines.map((line) => line.length)))].join('\n');
}

/** The first line begins with the marker, the others stand under what follows it. */
function hung(marker: string, text: string, indent = 0): string[] {
  return wrapped(text, indent + marker.length).map((line, index) =>
    index === 0 ? `${' '.repeat(indent)}${marker}${line.slice(indent + marker.length)}` : line,
  );
}

function wrapped(text: string, indent = 0): string[] {
  const margin = ' '.repeat(indent);
  return text.split('\n').flatMap((line) => {
    const lines: string[] = [];
    let current = '';
    for (const word of line.split(' ')) {
      if (current !== '' && current.length + 1 + word.length > width - indent) {
        lines.push(margin + current);
        current = word;
      } else current = current === '' ? word : `${current} ${word}`;
    }
    return [...lines, margin + current];
  });
}
