import { projectRoot } from './data-folder.js';
import { StopRequest } from './supervisor/stop-request.js';
import { supervise } from './supervisor/supervisor.js';
import { readSupervisorSettings } from './supervisor/supervisor-settings.js';

const stop = StopRequest.ofThisProcess();
try {
  process.exitCode = await supervise(readSupervisorSettings(process.env, projectRoot()), stop);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
// Nothing is left to wait for but the channel to the process that started this one.
process.exit();
