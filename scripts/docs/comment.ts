import ts from 'typescript';
import { findFences, type Fence, type Line } from './fence';

/** A documentation comment, as lines without their asterisks, and the name it documents. */
export interface DocComment {
  readonly name: string;
  readonly lines: readonly Line[];
}

/** Every documentation comment of a source file, exported or not, with the name it stands above. */
export function findDocComments(source: ts.SourceFile): DocComment[] {
  const found: DocComment[] = [];
  const seen = new Set<number>();
  const visit = (node: ts.Node): void => {
    for (const comment of docNodes(node)) {
      // A comment above `export const a = …` is attached to the statement and to the declaration.
      if (seen.has(comment.pos)) continue;
      seen.add(comment.pos);
      found.push({ name: nameOf(node), lines: linesOf(comment, source) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The documentation comments that TypeScript attached to a node, nearest last. */
export function docNodes(node: ts.Node): readonly ts.JSDoc[] {
  return ts.getJSDocCommentsAndTags(node).filter((part) => ts.isJSDoc(part));
}

/** The text of a comment, line by line, without the asterisks in front. */
export function linesOf(comment: ts.JSDoc, source: ts.SourceFile): Line[] {
  const first = source.getLineAndCharacterOfPosition(comment.pos).line + 1;
  return source.text
    .slice(comment.pos, comment.end)
    .replace(/^\/\*\*/, '')
    .replace(/\*\/$/, '')
    .split(/\r?\n/)
    .map((text, index) => ({ text: text.replace(/^\s*\* ?/, ''), number: first + index }));
}

/** The fenced blocks under each `@example` of a comment, example by example. */
export function examplesOf(lines: readonly Line[], file: string): Fence[][] {
  const fences = findFences(lines, file);
  const isTag = (index: number): boolean =>
    /^\s*@[a-z]/i.test(lines[index]?.text ?? '') &&
    !fences.some((fence) => fence.opens < index && index < fence.closes);
  const tags = [...lines.keys()].filter(isTag);
  return tags.flatMap((tag, at) => {
    if (!/^\s*@example\b/.test(lines[tag]?.text ?? '')) return [];
    const end = tags[at + 1] ?? lines.length;
    return [fences.filter((fence) => fence.opens > tag && fence.opens < end)];
  });
}

function nameOf(node: ts.Node): string {
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.map((one) => one.name.getText()).join(', ');
  const name = ts.getNameOfDeclaration(node as ts.Declaration)?.getText();
  if (name === undefined) return 'the file';
  const owner =
    ts.isClassElement(node) || ts.isTypeElement(node)
      ? ts.getNameOfDeclaration(node.parent as ts.Declaration)
      : undefined;
  return owner === undefined ? name : `${owner.getText()}.${name}`;
}
