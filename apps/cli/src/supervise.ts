import { fileURLToPath } from 'node:url';
import { StopRequest } from './supervisor/stop-request.js';
import { supervise } from './supervisor/supervisor.js';
import { readSupervisorSettings } from './supervisor/supervisor-settings.js';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const stop = StopRequest.ofThisProcess();
try {
  process.exitCode = await supervise(readSupervisorSettings(process.env, root), stop);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
// Nothing is left to wait for but the channel to the process that started this one.
process.exit();
