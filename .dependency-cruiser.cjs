'use strict';
const packageOwners = require('./test/architecture/package-owners.cjs');

/**
 * Which way things point. Every rule here has a canary of the same name in
 * test/architecture/canaries: a fixture that breaks it, and a test that the rule says so.
 */

const PROCESSES =
  'needs-assessment|annual-review|advice-requests|further-processes|reassessment|plan-transfer|disagreement';
const PURE_LIBS = '^libs/(statutory-rules|lifecycle-kernel)/';
const LIFECYCLES = '^libs/[^/]+/src/lifecycle/';
const VIEW_MODELS = '[.]view-model[.]ts$';
const LAW_AND_KERNEL = '^libs/(statutory-rules|lifecycle-kernel)/src/index[.]ts$';
const TESTS = '([.]spec|[.]testing)[.]ts$|^test/';

/** A rule that something points the wrong way. */
const forbid = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

const pureRooms = [
  forbid(
    'pure-rooms-use-no-framework',
    'The law, the kernel, every lifecycle and every view-model are plain functions: no package but luxon and zod.',
    { path: [PURE_LIBS, LIFECYCLES, VIEW_MODELS], pathNot: TESTS },
    { path: '(^|/)node_modules/', pathNot: '(^|/)node_modules/(@types/)?(luxon|zod)(/|$)' },
  ),
  forbid(
    'pure-rooms-use-no-node',
    'A pure room reads no file, no network, no environment: what it needs is an argument.',
    { path: [PURE_LIBS, LIFECYCLES, VIEW_MODELS], pathNot: TESTS },
    { dependencyTypes: ['core'] },
  ),
  forbid(
    'pure-libs-know-only-pure-libs',
    'The law and the kernel stand below everything: they import no room that acts or remembers.',
    { path: PURE_LIBS, pathNot: TESTS },
    { path: '^(apps|libs)/', pathNot: [PURE_LIBS] },
  ),
  forbid(
    'lifecycles-know-only-the-law',
    'A lifecycle answers from the law library and the kernel alone.',
    { path: '^libs/([^/]+)/src/lifecycle/', pathNot: TESTS },
    {
      path: '^(apps|libs)/',
      pathNot: ['^libs/$1/src/(lifecycle|actions|storage)/', LAW_AND_KERNEL],
      dependencyTypesNot: ['type-only'],
    },
  ),
  forbid(
    'lifecycles-import-no-action-or-storage',
    'Actions call the lifecycle; the lifecycle knows neither who called nor where it is kept.',
    { path: LIFECYCLES, pathNot: TESTS },
    { path: '^libs/[^/]+/src/(actions|storage)/' },
  ),
  forbid(
    'view-models-import-only-the-law',
    'A view-model turns case and today into words: of other rooms it uses types, and the law library says the dates.',
    { path: VIEW_MODELS, pathNot: TESTS },
    { path: '^libs/', pathNot: LAW_AND_KERNEL, dependencyTypesNot: ['type-only'] },
  ),
];

const directions = [
  forbid(
    'processes-do-not-import-each-other',
    'Processes exchange events: one process library takes from another at most a type.',
    { path: `^libs/(${PROCESSES})/`, pathNot: TESTS },
    { path: `^libs/(${PROCESSES})/`, pathNot: '^libs/$1/', dependencyTypesNot: ['type-only'] },
  ),
  forbid(
    'listeners-are-not-imported',
    'Alerts and breach risk hear events: no library that is heard knows who listens.',
    { path: '^libs/', pathNot: ['^libs/(alerts|breach-risk)/', TESTS] },
    { path: '^libs/(alerts|breach-risk)/' },
  ),
  forbid(
    'actions-do-not-import-storage',
    'Actions speak to ports; the module file alone knows who implements them.',
    { path: '/actions/', pathNot: TESTS },
    { path: '/storage/' },
  ),
  forbid(
    'libs-do-not-import-apps',
    'Apps point to libs, never back.',
    { path: '^libs/' },
    { path: '^apps/' },
  ),
  forbid(
    'apps-do-not-import-each-other',
    'Web, worker and command line are separate processes: they meet in the database and the post room.',
    { path: '^apps/([^/]+)/' },
    { path: '^apps/', pathNot: '^apps/$1/' },
  ),
  forbid(
    'web-imports-no-job',
    'The web answers people and runs no job.',
    { path: '^apps/web/' },
    { path: '[.]job[.]ts$' },
  ),
  forbid(
    'libs-are-entered-by-their-index',
    'A library is entered by its src/index.ts; tests also use what another keeps for tests (.testing.ts).',
    { path: '^(apps|libs|test)/([^/]+)/' },
    {
      path: '^libs/',
      pathNot: ['^libs/[^/]+/src/index[.]ts$', '^$1/$2/', '[.]testing[.]ts$'],
    },
  ),
  forbid(
    'libs-are-entered-by-name',
    'Imports between rooms are written #libs/<name>, not as a path into another folder.',
    { path: '^(apps|libs|test)/([^/]+)/' },
    {
      path: '^libs/[^/]+/src/index[.]ts$',
      pathNot: '^$1/$2/',
      dependencyTypesNot: ['aliased'],
    },
  ),
  forbid(
    'tests-are-imported-by-tests',
    'Running code imports no specification and no test support.',
    { path: '^(apps|libs)/', pathNot: TESTS },
    { path: TESTS },
  ),
];

const hygiene = [
  forbid(
    'no-cycles',
    'No cycles: what needs each other is one thing, or three.',
    {},
    { circular: true },
  ),
  forbid(
    'no-orphans',
    'A file that nobody imports and that imports nothing is not part of the house.',
    { orphan: true, pathNot: [TESTS, '[.]d[.]ts$', '/main[.]ts$', '^bin/'] },
    {},
  ),
  forbid(
    'no-tools-in-running-code',
    'Running code needs no development dependency: an installation without them must start.',
    { path: '^(apps|libs|bin)/', pathNot: TESTS },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  ),
  forbid(
    'no-unlisted-packages',
    'Every package imported is named in package.json.',
    {},
    { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  ),
  forbid('no-unresolvable-imports', 'Every import leads somewhere.', {}, { couldNotResolve: true }),
];

module.exports = {
  forbidden: [...pureRooms, ...directions, ...packageOwners, ...hygiene],
  options: {
    doNotFollow: { path: ['node_modules', '^dist/'] },
    // Assets run in the browser, where an import is an address.
    exclude: { path: ['^test/architecture/canaries/', '/assets/'] },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    webpackConfig: { fileName: 'test/architecture/lib-sources.cjs' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
