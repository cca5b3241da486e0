export { FurtherProcessesModule } from './further-processes.module.js';
export { furtherProcesses } from './further-processes.js';
export { furtherLifecycles } from './lifecycle/further-lifecycles.js';
