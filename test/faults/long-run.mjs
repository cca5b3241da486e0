import { randomInt } from 'node:crypto';

// `npm run test:faults`: many faults on each backend, from a seed of its own unless FAULT_SEED names one.
process.env.FAULTS ??= '105';
process.env.FAULT_SEED ??= String(randomInt(1, 1_000_000_000));
process.argv.push('test/faults/random-faults', '--forceExit');
await import('../../bin/test.mjs');
