import { join } from 'node:path';
import ts from 'typescript';
import { titleOf, type DocBlock } from './block';

/**
 * The type errors of the blocks, as a user with `strict` would see them, one line each. All blocks
 * are one program: a program each would take minutes.
 */
export function typeErrorsOf(
  blocks: readonly DocBlock[],
  root: string,
  paths: Record<string, string[]>,
): string[] {
  const files = new Map(
    blocks.map((block, index) => [join(root, `doc-block-${String(index)}.ts`), block]),
  );
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    resolveJsonModule: true,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    // Without it two blocks that both say `const report` would clash as scripts of one global
    // scope.
    moduleDetection: ts.ModuleDetectionKind.Force,
    types: ['node'],
    paths: Object.fromEntries(
      Object.entries(paths).map(([name, to]) => [name, to.map((one) => join(root, one))]),
    ),
  };
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    readFile: (name) => files.get(name)?.code ?? disk.readFile(name),
    fileExists: (name) => files.has(name) || disk.fileExists(name),
    getSourceFile: (name, target) => {
      const code = files.get(name)?.code;
      return code === undefined
        ? disk.getSourceFile(name, target)
        : ts.createSourceFile(name, code, target);
    },
    getCurrentDirectory: () => root,
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files].flatMap(([name, block]) => {
    const source = program.getSourceFile(name);
    const diagnostics = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ];
    return diagnostics.map((one) => {
      const line = one.file?.getLineAndCharacterOfPosition(one.start ?? 0).line ?? 0;
      return `${block.file}:${String(block.line + line)} (${titleOf(block)}): ${ts.flattenDiagnosticMessageText(one.messageText, ' ')}`;
    });
  });
}
