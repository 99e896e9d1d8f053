import type { ComponentChild, ComponentChildren, FunctionComponent, VNode } from 'preact';
import type { Block, BlockStyle, Cell, GroupRole, Mark, Run } from './paper.js';

type Properties = Record<string, unknown> & { children?: ComponentChildren };
interface Drawn {
  name: string;
  classes: string[];
  props: Properties;
}

/** Where the walk is: marks that hold for all words below, and whether line breaks in the words are meant. */
interface Place {
  marks: Mark[];
  asTyped: boolean;
  to?: string;
}

const inline = new Set(['span', 'strong', 'em', 'time', 'a', 'data', 'code', 'br', 'abbr', 'del', 'ins', 'b']);
const groups: Record<string, GroupRole> = {
  'minutes-item': 'item',
  decision: 'decision',
  'minutes-motion': 'motion',
  'minutes-vote': 'vote',
  signatures: 'signatures',
};
const styles: Record<string, BlockStyle> = { quote: 'quote', draft: 'notice', flag: 'notice', subtle: 'subtle' };

/**
 * Reads a page out as blocks, by what its elements mean: headings, paragraphs, tables with their headings. What is there
 * for the screen alone (ways to other pages, forms, what is hidden from readers) is left out. Pure.
 */
export function readOut(page: VNode): Block[] {
  const start: Place = { marks: [], asTyped: false };
  return blocksIn(page, start);
}

/** Runs components until elements and words are left. */
function draw(child: ComponentChildren): (Drawn | string)[] {
  if (child === null || child === undefined || typeof child === 'boolean') return [];
  if (Array.isArray(child)) return (child as ComponentChild[]).flatMap(draw);
  if (typeof child !== 'object') return [String(child)];
  const { type, props } = child as VNode<Properties>;
  if (typeof type === 'string') {
    const said = props['class'] ?? props['className'];
    return [{ name: type, classes: typeof said === 'string' ? said.split(' ') : [], props }];
  }
  return draw(runComponent(type as FunctionComponent, props));
}

function runComponent(component: FunctionComponent, props: Properties): ComponentChildren {
  const made = component as unknown as { prototype?: { render?: unknown } };
  if (typeof made.prototype?.render !== 'function') return component(props, {}) as ComponentChildren;
  const Kind = component as unknown as new (props: Properties) => { render: () => ComponentChildren };
  return new Kind(props).render();
}

const forScreens = ({ name, classes, props }: Drawn): boolean =>
  name === 'nav' ||
  name === 'form' ||
  name === 'button' ||
  classes.includes('screen-only') ||
  props['aria-hidden'] === 'true' ||
  props['aria-hidden'] === true;

function blocksIn(children: ComponentChildren, place: Place): Block[] {
  const blocks: Block[] = [];
  let line: Run[] = [];
  const endLine = () => {
    const runs = tidy(line);
    if (runs.length > 0) blocks.push({ kind: 'paragraph', style: 'plain', runs });
    line = [];
  };
  for (const part of draw(children)) {
    if (typeof part !== 'string' && forScreens(part)) continue;
    if (typeof part === 'string' || (inline.has(part.name) && !holdsBlocks(part))) line.push(...runsIn(part, place));
    else {
      endLine();
      blocks.push(...blockOf(part, place));
    }
  }
  endLine();
  return blocks;
}

/** A struck line may hold whole paragraphs. */
const holdsBlocks = ({ props }: Drawn): boolean =>
  draw(props.children).some((part) => typeof part !== 'string' && (!inline.has(part.name) || holdsBlocks(part)));

function blockOf(part: Drawn, outside: Place): Block[] {
  const { name, classes, props } = part;
  const place = within(part, outside);
  const runs = () => tidy(draw(props.children).flatMap((child) => runsIn(child, place)));
  const level = /^h([1-5])$/.exec(name);
  if (level) {
    const anchor = typeof props['id'] === 'string' && props['id'] !== '' ? { anchor: props['id'] } : {};
    return [{ kind: 'heading', level: Number(level[1]) as 1 | 2 | 3 | 4 | 5, ...anchor, runs: runs() }];
  }
  switch (name) {
    case 'p': {
      const said = runs();
      const style = classes.map((one) => styles[one]).find((one) => one !== undefined) ?? 'plain';
      return said.length === 0 ? [] : [{ kind: 'paragraph', style, runs: said }];
    }
    case 'dl':
      return [factsIn(props.children, place)];
    case 'ul':
    case 'ol':
      return [
        {
          kind: 'list',
          ordered: name === 'ol',
          items: drawn(props.children).map((item) => blocksIn(item.props.children, within(item, place))),
        },
      ];
    case 'table':
      return [tableIn(props.children, place)];
    default: {
      const blocks = blocksIn(props.children, place);
      const role = classes.map((one) => groups[one]).find((one) => one !== undefined);
      return role === undefined ? blocks : [{ kind: 'group', role, blocks }];
    }
  }
}

const drawn = (children: ComponentChildren): Drawn[] => draw(children).filter((part) => typeof part !== 'string');

function factsIn(children: ComponentChildren, place: Place): Block {
  const parts = drawn(children).flatMap((part) => (part.name === 'div' ? drawn(part.props.children) : [part]));
  const rows: { term: string; runs: Run[] }[] = [];
  for (const { name, props } of parts) {
    const runs = tidy(draw(props.children).flatMap((child) => runsIn(child, place)));
    if (name === 'dt') rows.push({ term: runs.map(({ text }) => text).join(''), runs: [] });
    else rows.at(-1)?.runs.push(...runs);
  }
  return { kind: 'facts', rows };
}

function tableIn(children: ComponentChildren, place: Place): Block {
  const parts = drawn(children);
  const caption = parts.find(({ name }) => name === 'caption');
  const rowsIn = (kind: string): Cell[][] =>
    parts
      .filter(({ name }) => name === kind)
      .flatMap(({ props }) => drawn(props.children))
      .map(({ props }) =>
        drawn(props.children).map((cell): Cell => ({
          heads: cell.name !== 'th' ? null : cell.props['scope'] === 'row' ? 'row' : 'column',
          runs: tidy(draw(cell.props.children).flatMap((child) => runsIn(child, within(cell, place)))),
        })),
      );
  const told = caption && !caption.classes.includes('ds-sr-only');
  return {
    kind: 'table',
    caption: told ? tidy(draw(caption.props.children).flatMap((child) => runsIn(child, place))) : null,
    head: rowsIn('thead'),
    rows: rowsIn('tbody'),
  };
}

function within({ name, classes, props }: Drawn, { marks, asTyped, to }: Place): Place {
  const mark: Mark | null =
    name === 'strong' || name === 'b'
      ? 'strong'
      : name === 'del'
        ? 'deleted'
        : name === 'ins'
          ? 'inserted'
          : inline.has(name) && (classes.includes('subtle') || classes.includes('source'))
            ? 'subtle'
            : null;
  const added = mark !== null && !marks.includes(mark) ? [...marks, mark] : marks;
  const href = name === 'a' ? props['href'] : null;
  const leads = typeof href === 'string' && href.startsWith('#') ? href.slice(1) : to;
  return { marks: added, asTyped: asTyped || classes.includes('text'), ...(leads !== undefined && { to: leads }) };
}

function runsIn(part: Drawn | string, place: Place): Run[] {
  if (typeof part === 'string') {
    const text = place.asTyped ? part.replace(/\r\n?/g, '\n') : part.replace(/\s+/g, ' ');
    const { marks, to } = place;
    return text === '' ? [] : [{ text, ...(marks.length > 0 && { marks }), ...(to !== undefined && { to }) }];
  }
  if (forScreens(part)) return [];
  if (part.name === 'br') return [{ text: '\n' }];
  return draw(part.props.children).flatMap((child) => runsIn(child, within(part, place)));
}

/** Joins what is marked alike and takes the air off both ends. */
function tidy(runs: Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.to === run.to && (last.marks ?? []).join() === (run.marks ?? []).join()) last.text += run.text;
    else joined.push({ ...run });
  }
  const first = joined[0];
  if (first) first.text = first.text.trimStart();
  const last = joined.at(-1);
  if (last) last.text = last.text.trimEnd();
  return joined.filter(({ text }) => text !== '');
}
