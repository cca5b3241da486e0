import { fileURLToPath } from 'node:url';
import config from '../../jest.config.ts';
import { pureSuites } from './pure-suites.mjs';

// Far from London, so that a count which forgets to say where it is made is noticed.
process.env.TZ = 'Pacific/Auckland';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const [[typescript, [compiler, options]]] = Object.entries(config.transform);

/**
 * The pure suites as one test file, so that the modules of the law are loaded once for each mutant.
 * As CommonJS, which jest loads in half the time and forgets again afterwards.
 */
export default {
  ...config,
  rootDir: here('../..'),
  roots: ['<rootDir>/data', '<rootDir>/libs/statutory-rules', '<rootDir>/test'],
  extensionsToTreatAsEsm: [],
  transform: { [typescript]: [compiler, { ...options, module: { type: 'commonjs' } }] },
  testEnvironment: here('first-failure-environment.mjs'),
  testMatch: ['<rootDir>/test/mutation/every-pure-suite.cjs'],
  globals: { pureSuites: pureSuites(here('../..')) },
};
