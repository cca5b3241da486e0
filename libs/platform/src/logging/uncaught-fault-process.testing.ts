import { sayUncaughtFaults } from './uncaught-faults.js';

// A process that fails in a way that nobody foresaw, with a name in every word of it.
sayUncaughtFaults();
const cause = Object.assign(new Error('Tess Exampleby'), { code: '23505', detail: 'Exampleby' });
const fault = new Error('Key (surname)=(Exampleby)', { cause });
if (process.argv[2] === 'at once') throw fault;
setImmediate(() => void Promise.reject(fault));
