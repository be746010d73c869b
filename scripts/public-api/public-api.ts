import { join, relative } from 'node:path';
import ts from 'typescript';
import tsconfig from '../../tsconfig.json';

/** A name that users can import. */
export interface PublicName {
  readonly entry: string;
  readonly name: string;
  /** Exists at run time; a name without it is a type only. */
  readonly isValue: boolean;
  /** Where it is declared; several places for overloads and for a type and a value of one name. */
  readonly declarations: readonly ts.Declaration[];
}

/**
 * Every exported name of every entry point, as the compiler sees it, types included. The entry
 * points are the `paths` of tsconfig.json, by which tests and examples import the package by name.
 */
export function publicNames(root: string): PublicName[] {
  const entries = Object.entries(tsconfig.compilerOptions.paths).flatMap(([entry, files]) =>
    files.map((file) => ({ entry, file: join(root, file) })),
  );
  const program = ts.createProgram(
    entries.map(({ file }) => file),
    {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      strict: true,
      noEmit: true,
    },
  );
  const checker = program.getTypeChecker();
  return entries.flatMap(({ entry, file }) => {
    const source = program.getSourceFile(file);
    if (source === undefined)
      throw new Error(`${relative(root, file)}: the entry point of ${entry} does not exist`);
    const module = checker.getSymbolAtLocation(source);
    if (module === undefined) return [];
    return (
      checker
        .getExportsOfModule(module)
        .map((symbol): PublicName => {
          const target =
            (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
          return {
            entry,
            name: symbol.name,
            isValue: (target.flags & ts.SymbolFlags.Value) !== 0 && !isTypeOnly(symbol),
            declarations: target.declarations ?? [],
          };
        })
        // By code unit: the committed list must not depend on the locale of the machine.
        .sort((a, b) => (a.name < b.name ? -1 : 1))
    );
  });
}

/** `export type { X }` hides the value of a class. */
function isTypeOnly(symbol: ts.Symbol): boolean {
  return (symbol.declarations ?? []).some(
    (one) => ts.isExportSpecifier(one) && ts.isTypeOnlyImportOrExportDeclaration(one),
  );
}

/**
 * The committed list: per entry, the names that exist at run time and those that are types only.
 */
export type ExportList = Record<string, { values: string[]; types: string[] }>;

/** The exported names as they are committed in test/gate/exports.json. */
export function exportList(names: readonly PublicName[]): ExportList {
  const list: ExportList = {};
  for (const { entry, name, isValue } of names) {
    const lists = (list[entry] ??= { values: [], types: [] });
    lists[isValue ? 'values' : 'types'].push(name);
  }
  return list;
}
