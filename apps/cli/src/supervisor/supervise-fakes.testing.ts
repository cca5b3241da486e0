import { fileURLToPath } from 'node:url';
import { StopRequest } from './stop-request.js';
import { supervise } from './supervisor.js';
import { readSupervisorSettings } from './supervisor-settings.js';

// The supervisor as a process of its own, over programs that only stand in for the real ones.
const settings = readSupervisorSettings(process.env, '/');
const stop = StopRequest.ofThisProcess();
const errand = fileURLToPath(new URL('./fake-errand.testing.ts', import.meta.url));
const scripts = {
  migrate: errand,
  web: fileURLToPath(new URL('./fake-web.testing.ts', import.meta.url)),
  worker: fileURLToPath(new URL('./fake-worker.testing.ts', import.meta.url)),
  loadExample: errand,
};
process.exit(await supervise({ ...settings, scripts }, stop));
