export type { ImportKind, ImportProblem, ImportRun } from './actions/ports.js';
export { ReadFile, type FileReading } from './actions/read-file.action.js';
export { ReceiveFile, type FileReceived } from './actions/receive-file.action.js';
export { FactsReading } from './reading/facts-reading.js';
export { Sen2Reading } from './reading/sen2-reading.js';
export { ImportReader, type ProblemView } from './storage/import-reader.js';
export { PostgresImportStore } from './storage/import-store.js';
export { ImportsModule } from './imports.module.js';
