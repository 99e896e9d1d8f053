import { difference } from './difference.js';
import { textOf, type Block, type Cell, type Mark, type Run } from './paper.js';

/** One place in which two papers differ. Words that only one of them has are marked. */
export interface Change {
  /** The headings it stands under, outermost first. */
  place: string[];
  /** What stood there; null where nothing did. */
  before: Run[] | null;
  after: Run[] | null;
}

interface Line {
  place: string[];
  text: string;
}

/** As much as two lines must have in common to be the same one, changed: half of their words. */
const kinship = 0.5;
/** So many of the lines that came are looked at for each that went; where everything is another, looking at all takes for ever. */
const lookedAt = 20;

/** Where two papers differ, in the order of the second; empty where they say the same. Pure. */
export function compared(before: Block[], after: Block[]): Change[] {
  const changes: Change[] = [];
  let removed: Line[] = [];
  let added: Line[] = [];
  const settle = () => {
    changes.push(...paired(removed, added));
    [removed, added] = [[], []];
  };
  for (const step of difference(linesOf(before), linesOf(after), ({ text }) => text)) {
    if (step.kind === 'removed') removed.push(step.before);
    else if (step.kind === 'added') added.push(step.after);
    else settle();
  }
  settle();
  return changes;
}

/** A line that went and one that came are told together where they are akin. */
function paired(removed: Line[], added: Line[]): Change[] {
  const changes: Change[] = [];
  let next = 0;
  for (const line of removed) {
    const match = added.findIndex((one, index) => index >= next && index < next + lookedAt && akin(line, one));
    if (match === -1) changes.push({ place: line.place, before: [marked(line.text, 'deleted')], after: null });
    else {
      for (const one of added.slice(next, match)) changes.push(cameNew(one));
      changes.push(told(line, added[match]!));
      next = match + 1;
    }
  }
  for (const one of added.slice(next)) changes.push(cameNew(one));
  return changes;
}

const cameNew = ({ place, text }: Line): Change => ({ place, before: null, after: [marked(text, 'inserted')] });

const marked = (text: string, mark: Mark): Run => ({ text, marks: [mark] });

function akin(one: Line, other: Line): boolean {
  const [left, right] = [wordsIn(one.text), wordsIn(other.text)].map((words) =>
    words.filter((word) => /\w|\p{L}/u.test(word)),
  );
  const known = new Set(left);
  const shared = right!.filter((word) => known.has(word)).length;
  return shared * 2 >= kinship * (left!.length + right!.length);
}

function told(before: Line, after: Line): Change {
  const [left, right]: [Run[], Run[]] = [[], []];
  for (const step of difference(wordsIn(before.text), wordsIn(after.text), (word) => word)) {
    if (step.kind !== 'added') append(left, step.before, step.kind === 'removed' ? 'deleted' : null);
    if (step.kind !== 'removed') append(right, step.after, step.kind === 'added' ? 'inserted' : null);
  }
  return { place: after.place, before: left, after: right };
}

function append(runs: Run[], text: string, mark: Mark | null): void {
  const last = runs.at(-1);
  if (last && (last.marks?.[0] ?? null) === mark) last.text += text;
  else runs.push(mark === null ? { text } : marked(text, mark));
}

/** Words, spaces and signs, each by itself; put together again they are the text. */
const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];

/** A paper as lines, each with the headings it stands under. */
export function linesOf(blocks: Block[]): Line[] {
  const lines: Line[] = [];
  const headings: { level: number; text: string }[] = [];
  const say = (text: string) => {
    if (text.trim() !== '') lines.push({ place: headings.map((heading) => heading.text), text });
  };
  const walk = (block: Block): void => {
    switch (block.kind) {
      case 'heading': {
        const text = textOf(block.runs);
        while ((headings.at(-1)?.level ?? 0) >= block.level) headings.pop();
        say(text);
        headings.push({ level: block.level, text });
        return;
      }
      case 'paragraph':
        return say(textOf(block.runs));
      case 'facts':
        return block.rows.forEach(({ term, runs }) => say(`${term}: ${textOf(runs)}`));
      case 'list':
        return block.items.forEach((item) => item.forEach(walk));
      case 'table':
        return block.rows.forEach((row) => say(rowText(row)));
      case 'group':
        // Lines to sign on are the same in all.
        return block.role === 'signatures' ? undefined : block.blocks.forEach(walk);
      default:
        return block satisfies never;
    }
  };
  blocks.forEach(walk);
  return lines;
}

const rowText = (row: Cell[]): string =>
  row
    .map(({ runs }) => textOf(runs))
    .filter((text) => text !== '')
    .join(' · ');
