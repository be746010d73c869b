import { relative } from 'node:path';
import ts from 'typescript';
import { docNodes, examplesOf, linesOf } from '../docs/comment';
import type { PublicName } from './public-api';

/**
 * What the documentation of the public names lacks, one line each: `file:line name (entry): what`.
 * A name needs a sentence that describes it, and one that exists at run time an `@example` with a
 * `ts` block, which test/docs/examples.test.ts then runs.
 */
export function findUndocumented(names: readonly PublicName[], root: string): string[] {
  const problems = new Map<string, string[]>();
  for (const { entry, name, isValue, declarations } of names) {
    const [first] = declarations;
    if (first === undefined) throw new Error(`${entry}: ${name} is exported and nowhere declared`);
    const lacks = whatLacks(declarations, isValue, root);
    if (lacks.length === 0) continue;
    const source = first.getSourceFile();
    const line = source.getLineAndCharacterOfPosition(first.getStart()).line + 1;
    const key = `${relative(root, source.fileName)}:${String(line)} ${name}: ${lacks.join(' and ')}`;
    problems.set(key, [...(problems.get(key) ?? []), entry]);
  }
  return [...problems].map(([key, entries]) => `${key} (exported by ${entries.join(', ')})`).sort();
}

/**
 * One of several declarations may carry the comment: the first overload, or the type beside its
 * value.
 */
function whatLacks(
  declarations: readonly ts.Declaration[],
  isValue: boolean,
  root: string,
): string[] {
  const comments = declarations.flatMap((one) =>
    docNodes(one).map((comment) => ({ comment, source: one.getSourceFile() })),
  );
  if (comments.length === 0) return ['has no documentation comment'];
  const described = comments.some(
    ({ comment }) => (ts.getTextOfJSDocComment(comment.comment) ?? '').trim() !== '',
  );
  const shown = comments.some(({ comment, source }) =>
    examplesOf(linesOf(comment, source), relative(root, source.fileName))
      .flat()
      .some((fence) => fence.language === 'ts' && fence.code.trim() !== ''),
  );
  return [
    ...(described ? [] : ['has no description']),
    ...(shown || !isValue ? [] : ['has no @example with a ts block']),
  ];
}
