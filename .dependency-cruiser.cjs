/**
 * Which folder of src may import which. The list is the flow of the package, left to right: a
 * folder imports itself and what stands before it, never what stands after it.
 */
const core = [
  'issue',
  'interval',
  ['calendar', 'geo', 'figure'],
  'claim',
  'normalise',
  'linkage',
  'reconcile',
  'report',
];
/** Edges import the core, never each other; the cli may import them all. */
const edges = ['text', 'io', 'render', 'testing', 'cli'];

const names = core.flat();
const folder = (list) => `^src/(${list.join('|')})/`;

/**
 * One rule per folder: it must not import later folders, nor its neighbours in the same place of
 * the list.
 */
const upward = core.flatMap((place, index) =>
  [place].flat().map((name) => {
    const later = [
      ...[place].flat().filter((other) => other !== name),
      ...core.slice(index + 1).flat(),
    ];
    return {
      name: `layers-${name}`,
      comment: `src/${name} imports only itself and what stands to its left: ${names.slice(0, core.slice(0, index).flat().length).join(', ') || 'nothing'}. Move the code, not the rule.`,
      severity: 'error',
      from: { path: folder([name]) },
      to: { path: folder([...later, ...edges]) },
    };
  }),
);

const sideways = edges
  .filter((name) => name !== 'cli')
  .map((name) => ({
    name: `edges-${name}`,
    comment: `src/${name} imports the core, never another edge.`,
    severity: 'error',
    from: { path: folder([name]) },
    to: { path: folder(edges.filter((other) => other !== name)) },
  }));

module.exports = {
  forbidden: [
    ...upward,
    ...sideways,
    {
      name: 'interval-stands-alone',
      comment:
        'Whole-number ranges know nothing of what they count: src/interval imports src/issue and nothing else.',
      severity: 'error',
      from: { path: '^src/interval/' },
      to: { pathNot: ['^src/(interval|issue)/'] },
    },
    {
      name: 'known-folders',
      comment:
        'A new folder of src belongs into the list at the top of .dependency-cruiser.cjs first.',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: [folder([...names, ...edges]), '^src/index\\.ts$'] },
    },
    {
      name: 'front-door',
      comment:
        'src/index.ts is for users. Inside, import the file that has the name; through the index everything depends on everything.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/index\\.ts$' },
    },
    {
      name: 'front-door-is-core',
      comment:
        'The main entry carries the core alone; an edge has its own subpath, so that nobody loads it unasked.',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: folder(edges) },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that import each other are one file, or hide a third.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'core-runs-anywhere',
      comment: 'The core runs in a browser: no Node built-ins.',
      severity: 'error',
      from: { path: [folder(names), '^src/index\\.ts$'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-dependencies',
      comment: 'The core depends on zod, ts-pattern and date-fns.',
      severity: 'error',
      from: { path: [folder(names), '^src/index\\.ts$'] },
      to: {
        pathNot: ['^src/', 'node_modules/(zod|ts-pattern|date-fns)/'],
        dependencyTypesNot: ['core'],
      },
    },
    {
      name: 'published-dependencies',
      comment:
        'What src imports must be there after `npm i casualty-claims`: a dependency or a peer, not a devDependency. What `imports` of package.json names is seen by try-package; d3-scale is bundled (THIRD-PARTY.md).',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        pathNot: '/d3-scale/',
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'],
        dependencyTypesNot: ['npm-peer', 'aliased-subpath-import'],
      },
    },
    {
      name: 'only-src',
      comment: 'src does not import tests, scripts or examples.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts|examples|bench|dist)/' },
    },
    {
      name: 'resolvable',
      comment: 'The imported file does not exist.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'a-name-from-the-field',
      comment:
        'utils, helpers, common, misc: if it has no name in the field it may not need to exist.',
      severity: 'error',
      from: {},
      to: { path: '/(util|utils|helper|helpers|common|misc)[/.]', pathNot: 'node_modules' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Imports of types only are imports too: they couple the layers just the same.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
