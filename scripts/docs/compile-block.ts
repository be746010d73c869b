import ts from 'typescript';
import { findExpectations } from './expectation';

/** A block as the body of a function of `load`, `check` and `console`. */
export interface CompiledBlock {
  readonly javascript: string;
  /** How many `// =>` it holds; each must be reached. */
  readonly expectations: number;
}

/** A replacement of a stretch of the text. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Rewrites a block so that it can run inside a test: its imports become `await load(…)`, which the
 * caller resolves, and each `expression; // => value` becomes `check(n, expression, value)`.
 */
export function compileBlock(code: string): CompiledBlock {
  const source = ts.createSourceFile('block.ts', code, ts.ScriptTarget.Latest, true);
  const imports = source.statements.filter((one) => ts.isImportDeclaration(one)).map(importEdit);
  const expectations = findExpectations(source);
  const checks = expectations.flatMap(({ subject, value }, index): Edit[] => {
    const n = String(index);
    if (ts.isVariableStatement(subject)) {
      const [declaration] = subject.declarationList.declarations;
      const text = `; __check(${n}, ${declaration?.name.getText() ?? ''}, (${value}));`;
      return [{ from: subject.end, to: subject.end, text }];
    }
    return [
      { from: subject.getStart(), to: subject.getStart(), text: `__check(${n}, (` },
      { from: subject.end, to: subject.end, text: `), (${value}))` },
    ];
  });
  const edited = applyEdits(code, [...imports, ...checks]);
  const { outputText, diagnostics = [] } = ts.transpileModule(
    `async function __block() {\n${edited}\n}`,
    {
      reportDiagnostics: true,
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    },
  );
  const [error] = diagnostics;
  if (error !== undefined)
    throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  return { javascript: `${outputText}\nreturn __block();`, expectations: expectations.length };
}

/**
 * `import { a, b as c } from 'x'` as `const { a, b: c } = await __load('x')`; types leave nothing
 * behind.
 */
function importEdit(node: ts.ImportDeclaration): Edit {
  const from = node.getStart();
  const call = `await __load(${node.moduleSpecifier.getText()})`;
  const clause = node.importClause;
  if (clause === undefined) return { from, to: node.end, text: `${call};` };
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return { from, to: node.end, text: '' };
  const bindings = clause.namedBindings;
  if (bindings !== undefined && ts.isNamespaceImport(bindings)) {
    return { from, to: node.end, text: `const ${bindings.name.text} = ${call};` };
  }
  const named = (bindings?.elements ?? [])
    .filter((element) => !element.isTypeOnly)
    .map(
      (element) => `${element.propertyName?.getText() ?? element.name.text}: ${element.name.text}`,
    );
  const all = clause.name === undefined ? named : [`default: ${clause.name.text}`, ...named];
  return { from, to: node.end, text: `const { ${all.join(', ')} } = ${call};` };
}

function applyEdits(code: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((text, edit) => text.slice(0, edit.from) + edit.text + text.slice(edit.to), code);
}
