import ts from 'typescript';

/**
 * What a `// =>` comment says: the statement before it has this value.
 *
 *     gap(interval(42), interval(70)); // => 28
 *     ^ subject                           ^ value
 */
export interface Expectation {
  /** An expression statement (its expression is the subject) or the declaration of one constant. */
  readonly subject: ts.Expression | ts.VariableStatement;
  /** The expected value, as the source text of a literal. */
  readonly value: string;
}

/**
 * The expectations of a block. A `// =>` that cannot be read, or that follows no statement, throws:
 * a comment that looks like a check and checks nothing is worse than none.
 */
export function findExpectations(source: ts.SourceFile): Expectation[] {
  const comments = lineComments(source);
  const statements = valueStatements(source);
  const taken = new Set<ts.Node>();
  return comments.flatMap((comment, index) => {
    if (!comment.text.startsWith('=>')) return [];
    const where = `line ${String(comment.line + 1)}`;
    const statement = statements.filter((one) => one.end <= comment.pos).at(-1);
    // Only closing brackets may stand between:
    // `try { … } catch (e) { isMisuseError(e); } // => true`
    if (
      statement === undefined ||
      !/^[\s;})]*$/.test(withoutComments(source, statement.end, comment.pos))
    ) {
      throw new Error(`${where}: this // => follows no statement with a value`);
    }
    if (taken.has(statement)) throw new Error(`${where}: a second // => for one statement`);
    taken.add(statement);
    const value = readLiteral(comments, index);
    if (value === undefined) {
      throw new Error(
        `${where}: what follows // => is no literal: ${comment.text.slice(2).trim()}`,
      );
    }
    return [{ subject: subjectOf(statement), value }];
  });
}

/**
 * What a statement's `// =>` speaks of; of `console.log(x)` it is x, not the `undefined` that log
 * returns.
 */
function subjectOf(
  statement: ts.ExpressionStatement | ts.VariableStatement,
): Expectation['subject'] {
  if (ts.isVariableStatement(statement)) return statement;
  const { expression } = statement;
  const [argument, ...more] =
    ts.isCallExpression(expression) && expression.expression.getText() === 'console.log'
      ? expression.arguments
      : [];
  return argument !== undefined && more.length === 0 ? argument : expression;
}

function valueStatements(source: ts.SourceFile): (ts.ExpressionStatement | ts.VariableStatement)[] {
  const found: (ts.ExpressionStatement | ts.VariableStatement)[] = [];
  const visit = (node: ts.Node): void => {
    const isConstant =
      ts.isVariableStatement(node) &&
      node.declarationList.declarations.length === 1 &&
      node.declarationList.declarations.every((one) => ts.isIdentifier(one.name));
    ts.forEachChild(node, visit);
    if (isConstant || ts.isExpressionStatement(node)) found.push(node);
  };
  visit(source);
  return found.sort((a, b) => a.end - b.end);
}

interface LineComment {
  readonly pos: number;
  readonly end: number;
  /** Counted from 0. */
  readonly line: number;
  /** Without the slashes. */
  readonly text: string;
}

function lineComments(source: ts.SourceFile): LineComment[] {
  const found = new Map<number, LineComment>();
  const note = (pos: number, end: number, kind: ts.CommentKind): void => {
    if (kind !== ts.SyntaxKind.SingleLineCommentTrivia) return;
    const text = source.text.slice(pos + 2, end).trim();
    found.set(pos, { pos, end, line: source.getLineAndCharacterOfPosition(pos).line, text });
  };
  const visit = (node: ts.Node): void => {
    ts.forEachLeadingCommentRange(source.text, node.getFullStart(), note);
    ts.forEachTrailingCommentRange(source.text, node.end, note);
    node.getChildren(source).forEach(visit);
  };
  visit(source);
  return [...found.values()].sort((a, b) => a.pos - b.pos);
}

/** The literal that starts at a comment and may go on in the comment lines directly below it. */
function readLiteral(comments: readonly LineComment[], index: number): string | undefined {
  let text = '';
  for (let at = index; at < comments.length; at += 1) {
    const comment = comments[at];
    if (
      comment === undefined ||
      (at > index && comment.line !== (comments[at - 1]?.line ?? NaN) + 1)
    )
      return undefined;
    if (at > index && comment.text.startsWith('=>')) return undefined;
    text += at === index ? comment.text.slice(2) : `\n${comment.text}`;
    if (isLiteralText(text)) return text.trim();
  }
  return undefined;
}

function isLiteralText(text: string): boolean {
  const parsed = ts.createSourceFile('value.ts', `(${text}\n)`, ts.ScriptTarget.Latest, true);
  // The parser's own list is not in the public types; transpiling reports the same errors.
  const errors = ts.transpileModule(`(${text}\n)`, { reportDiagnostics: true }).diagnostics ?? [];
  const [statement, ...more] = parsed.statements;
  return (
    errors.length === 0 &&
    more.length === 0 &&
    statement !== undefined &&
    ts.isExpressionStatement(statement) &&
    isLiteral(statement.expression)
  );
}

function isLiteral(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isLiteral(node.expression);
  if (ts.isPrefixUnaryExpression(node)) return ts.isNumericLiteral(node.operand);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isLiteral);
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.every(
      (one) =>
        ts.isPropertyAssignment(one) &&
        !ts.isComputedPropertyName(one.name) &&
        isLiteral(one.initializer),
    );
  }
  if (ts.isIdentifier(node)) return ['undefined', 'NaN', 'Infinity'].includes(node.text);
  if (ts.isLiteralExpression(node)) return !ts.isRegularExpressionLiteral(node);
  return [
    ts.SyntaxKind.TrueKeyword,
    ts.SyntaxKind.FalseKeyword,
    ts.SyntaxKind.NullKeyword,
  ].includes(node.kind);
}

function withoutComments(source: ts.SourceFile, from: number, to: number): string {
  return source.text.slice(from, to).replace(/\/\/.*$/gm, '');
}
