import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CompilerState,
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
} from '@microsoft/api-extractor';
import { createTwoFilesPatch } from 'diff';
import packageJson from '../../package.json';

// `npm run api`: one report an entry of what users can write, with every type it reaches, made from
// the declarations that `npm run build` wrote, and compared with the committed `api/*.api.md`.
// `-- --update` commits what there is now.
const root = process.cwd();
const folder = join(root, 'api');
const update = process.argv.includes('--update');

const entries = Object.entries(packageJson.exports).flatMap(([path, target]) =>
  typeof target === 'string'
    ? []
    : [
        {
          report: `${path === '.' ? 'index' : path.slice(2).replaceAll('/', '-')}.api.md`,
          declarations: join(root, target.import.types),
        },
      ],
);

/** Writes the reports of all entries into a folder, from one program. */
function writeReports(target: string): void {
  const declarations = entries.map((entry) => entry.declarations);
  // Without the names of a browser, of which `Report` is one, ours keep their own.
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022'],
    module: 'esnext',
    moduleResolution: 'bundler',
    strict: true,
    skipLibCheck: true,
    types: [],
  };
  const silent = { default: { logLevel: ExtractorLogLevel.None } };
  const configOf = (report: string, file: string): ExtractorConfig =>
    ExtractorConfig.prepare({
      configObject: {
        projectFolder: root,
        mainEntryPointFilePath: file,
        newlineKind: 'lf',
        apiReport: {
          enabled: true,
          includeForgottenExports: true,
          reportFileName: report,
          reportFolder: target,
          reportTempFolder: join(target, 'temp'),
        },
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        tsdocMetadata: { enabled: false },
        compiler: { overrideTsconfig: { compilerOptions, files: declarations } },
        // What is missing in comments is the business of `public-docs` and `docs`.
        messages: { extractorMessageReporting: silent, tsdocMessageReporting: silent },
      },
      configObjectFullPath: undefined,
      packageJsonFullPath: join(root, 'package.json'),
    });
  let compilerState: CompilerState | undefined;
  for (const { report, declarations: file } of entries) {
    const config = configOf(report, file);
    compilerState ??= CompilerState.create(config, { additionalEntryPoints: declarations });
    const result = Extractor.invoke(config, {
      localBuild: true,
      compilerState,
      messageCallback: (message) => {
        // It tells of each report it writes; what the compiler finds wrong is told by its error
        // count.
        message.handled = message.logLevel !== ExtractorLogLevel.Error;
      },
    });
    withoutRemarks(join(target, report));
    if (result.errorCount > 0)
      throw new Error(
        `${report}: api-extractor found ${String(result.errorCount)} errors in the declarations`,
      );
  }
  rmSync(join(target, 'temp'), { recursive: true, force: true });
}

/**
 * Whether a name has a comment is asked elsewhere; here it would make a changed comment a changed
 * signature.
 */
function withoutRemarks(file: string): void {
  const text = readFileSync(file, 'utf8')
    .replace(/^ *\/\/ \(undocumented\)\n/gm, '')
    .replaceAll(' (undocumented)', '')
    .replaceAll('// (No @packageDocumentation comment for this package)\n\n', '');
  writeFileSync(file, text);
}

const made = update ? folder : mkdtempSync(join(tmpdir(), 'casualty-claims-api-'));
try {
  if (update) rmSync(folder, { recursive: true, force: true });
  mkdirSync(made, { recursive: true });
  writeReports(made);
  const files = [
    ...new Set([...readdirSync(made), ...(existsSync(folder) ? readdirSync(folder) : [])]),
  ].sort();
  const textOf = (where: string, file: string): string =>
    existsSync(join(where, file)) ? readFileSync(join(where, file), 'utf8') : '';
  const changed = files
    .map((file) => ({ file, committed: textOf(folder, file), now: textOf(made, file) }))
    .filter(({ committed, now }) => committed !== now);
  for (const { file, committed, now } of changed)
    console.log(
      `api/${file} is not what the declarations say\n${createTwoFilesPatch('committed', 'now', committed, now, '', '', { context: 3 })}`,
    );
  if (changed.length > 0) {
    console.log('If the change is meant: npm run api -- --update, and say it in CHANGELOG.md.');
    process.exitCode = 1;
  } else console.log(`${String(files.length)} reports ${update ? 'written' : 'as committed'}`);
} finally {
  if (!update) rmSync(made, { recursive: true });
}
