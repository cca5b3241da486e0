import { findPackageJSON } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/** The project's own folder, wherever the command was called. */
export function projectRoot(): string {
  return dirname(findPackageJSON(import.meta.url) ?? process.cwd());
}

/** The folder of the embedded database, the log and the state: `DATA_DIR`, as seen from the root. */
export function dataFolder(dataDir: string | undefined, root: string): string {
  return resolve(root, dataDir ?? '.local');
}

/** Where the seals are, when nothing else is said. */
export function sealsFolder(dataDir: string): string {
  return join(dataDir, 'seals');
}

/** Where in the data folder the embedded database is kept. */
export function postgresFolder(dataDir: string): string {
  return join(dataDir, 'postgres');
}
