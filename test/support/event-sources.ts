import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * Which events a command can lead to, read from the code of the procedure as it stands: from the function that answers a
 * command, through every function it names, to the objects whose `type` is an event's. Nothing is run, so nothing depends
 * on which meetings somebody thought of; what a function could say counts as said.
 */

const root = new URL('../../src/procedure/', import.meta.url).pathname;

interface Piece {
  /** Kinds of events whose objects are made in it. */
  makes: Set<string>;
  /** Other pieces it names, `file#name`. */
  names: Set<string>;
}

export interface Sources {
  /** Every kind of event, with the commands that can lead to it. */
  commandsOf: ReadonlyMap<string, readonly string[]>;
  /** Those that may come beside any command: what a rule had to say, and what somebody answered. */
  ofAny: ReadonlySet<string>;
}

/** `change` is put over the text of a file before it is read: for showing that a slip is found. */
export function eventSources(
  commands: readonly string[],
  events: readonly string[],
  change: (path: string, text: string) => string = (_path, text) => text,
): Sources {
  const known = new Set(events);
  const pieces = new Map<string, Piece>();
  const answeredBy = new Map<string, Piece>();
  for (const path of filesBelow(root)) {
    const text = change(path.slice(root.length), readFileSync(path, 'utf8'));
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    const where = whereNamesStand(file, path);
    for (const [name, node] of topLevel(file)) pieces.set(`${path}#${name}`, pieceOf(node, known, where));
    for (const [command, node] of answersIn(file, new Set(commands))) {
      answeredBy.set(command, pieceOf(node, known, where));
    }
  }
  const commandsOf = new Map<string, string[]>();
  for (const command of commands) {
    for (const event of reachedFrom(answeredBy.get(command), pieces)) {
      commandsOf.set(event, [...(commandsOf.get(event) ?? []), command]);
    }
  }
  return { commandsOf, ofAny: reachedFrom(pieces.get(`${root}rules/answer.ts#weigh`), pieces) };
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });
}

/** Functions and constants of a file, by name. */
function topLevel(file: ts.SourceFile): [string, ts.Node][] {
  return file.statements.flatMap((statement): [string, ts.Node][] => {
    if (ts.isFunctionDeclaration(statement) && statement.name) return [[statement.name.text, statement]];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap((one): [string, ts.Node][] =>
      ts.isIdentifier(one.name) ? [[one.name.text, one]] : [],
    );
  });
}

/** What a name means in a file: a piece of its own, or one of the file it is imported from. */
function whereNamesStand(file: ts.SourceFile, path: string): Map<string, string> {
  const where = new Map(topLevel(file).map(([name]) => [name, `${path}#${name}`]));
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const bindings = statement.importClause?.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings)) continue;
    const from = join(path, '..', statement.moduleSpecifier.text.replace(/\.js$/u, '.ts'));
    for (const one of bindings.elements) where.set(one.name.text, `${from}#${(one.propertyName ?? one.name).text}`);
  }
  return where;
}

function pieceOf(node: ts.Node, events: Set<string>, where: Map<string, string>): Piece {
  const piece: Piece = { makes: new Set(), names: new Set() };
  const visit = (one: ts.Node): void => {
    if (ts.isIdentifier(one)) {
      const place = where.get(one.text);
      if (place) piece.names.add(place);
    }
    if (ts.isPropertyAssignment(one) && one.name.getText() === 'type') {
      for (const word of literalsIn(one.initializer)) if (events.has(word)) piece.makes.add(word);
    }
    if (!ts.isTypeNode(one)) ts.forEachChild(one, visit);
  };
  visit(node);
  return piece;
}

function literalsIn(node: ts.Node): string[] {
  if (ts.isStringLiteral(node)) return [node.text];
  const found: string[] = [];
  ts.forEachChild(node, (child) => void found.push(...literalsIn(child)));
  return found;
}

/** `case 'vote.call': return …` in the core, `'vote.call': …` in the table of a room. */
function answersIn(file: ts.SourceFile, commands: Set<string>): [string, ts.Node][] {
  const found: [string, ts.Node][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCaseClause(node) && ts.isStringLiteral(node.expression) && commands.has(node.expression.text)) {
      if (file.fileName.endsWith('/procedure/decide.ts')) found.push([node.expression.text, node]);
    }
    const named = ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name) ? node.name.text : '';
    if (/\/[a-z]+\/decide\.ts$/u.test(file.fileName) && commands.has(named)) found.push([named, node]);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function reachedFrom(start: Piece | undefined, pieces: Map<string, Piece>): Set<string> {
  const events = new Set<string>();
  const seen = new Set<Piece>();
  const visit = (piece: Piece | undefined): void => {
    if (!piece || seen.has(piece)) return;
    seen.add(piece);
    piece.makes.forEach((event) => events.add(event));
    piece.names.forEach((name) => visit(pieces.get(name)));
  };
  visit(start);
  return events;
}
