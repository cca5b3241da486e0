import { fileURLToPath } from 'node:url';
import { StopRequest } from './stop-request.js';
import { supervise } from './supervisor.js';
import { readSupervisorSettings } from './supervisor-settings.js';

// The supervisor as a process of its own, over programs that only stand in for the real ones.
const fake = (name: string): string =>
  fileURLToPath(new URL(`./fake-${name}.testing.ts`, import.meta.url));
const settings = readSupervisorSettings(process.env, '/');
const stop = StopRequest.ofThisProcess();
const scripts = {
  migrate: fake('errand'),
  web: fake('web'),
  worker: fake('worker'),
  loadExample: fake('errand'),
};
process.exit(await supervise({ ...settings, scripts }, stop));
