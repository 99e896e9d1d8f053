import ts from 'typescript';

/** The worked cases of the vote arithmetic: so many under each letter, each a test by its id. */
const counts = { A: 12, B: 7, C: 12, D: 8, E: 14, F: 11 } as const;

export type CaseId = `${keyof typeof counts}${number}`;

export const workedCases: CaseId[] = Object.entries(counts).flatMap(([letter, count]) =>
  Array.from({ length: count }, (_, index) => `${letter as keyof typeof counts}${index + 1}` as const),
);

/** How a spec holds a case to its wording. */
const checks = ['reads', 'readsOnPage'];

/**
 * The cases that nobody reads in both languages: those without a test that is called by their id and checks, by that
 * same id, what is read. (Both languages are asked for by the types of the checks.) A test that is skipped reads nothing.
 * @param sources the specs, as text
 */
export function unread(sources: string[], cases: readonly CaseId[] = workedCases): CaseId[] {
  const read = new Set(sources.flatMap(readIn));
  return cases.filter((id) => !read.has(id));
}

function readIn(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node, inside: string | null): void => {
    const within = caseOfTest(node) ?? inside;
    const id = caseChecked(node);
    if (id !== null && id === within) found.push(id);
    ts.forEachChild(node, (child) => visit(child, within));
  };
  visit(ts.createSourceFile('spec.ts', source, ts.ScriptTarget.Latest, true), null);
  return found;
}

/** "A1" of `it('A1 carries …', …)`; `it.skip` is no `it`. */
function caseOfTest(node: ts.Node): string | null {
  if (!ts.isCallExpression(node) || node.expression.getText() !== 'it') return null;
  const [title] = node.arguments;
  return title && ts.isStringLiteralLike(title) ? (/^[A-F]\d+(?= )/u.exec(title.text)?.[0] ?? null) : null;
}

/** "A1" of `reads('A1', what, expected)`. */
function caseChecked(node: ts.Node): string | null {
  if (!ts.isCallExpression(node) || !checks.includes(node.expression.getText())) return null;
  const [id, , expected] = node.arguments;
  return id && expected && ts.isStringLiteralLike(id) ? id.text : null;
}
