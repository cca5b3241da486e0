import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Client } from 'pg';
import { endProcess, findLocalPostgres } from '#libs/platform';
import { sampleFacts } from '../../../test/support/example-files.js';
import { Command } from './command.testing.js';
import { postgresFolder } from './data-folder.js';
import { SupervisedService } from './supervisor/supervised-service.testing.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const words = ['facts', sampleFacts, '--no-wait'];
let dataDir: string;

jest.setTimeout(120_000);

beforeEach(() => {
  dataDir = mkdtempSync(join(realpathSync(tmpdir()), 'ehc-import-'));
  chmodSync(dataDir, 0o755);
});

afterEach(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

/** The database that the supervisor brought up, with the tables of this release. */
async function migrated(): Promise<string> {
  const url = await findLocalPostgres({ dataDir: postgresFolder(dataDir) });
  const migration = new Command('migrate', [], { DATABASE_URL: url });
  expect(await migration.exitCode()).toBe(0);
  return url ?? '';
}

async function runsIn(url: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url, options: '-c app.authority=999' });
  await client.connect();
  const { rows } = await client.query<object>('select kind, state, received_by from import_run');
  await client.end();
  return rows;
}

describe('the import command beside a running service', () => {
  it('finds the database of the supervisor, which is nowhere named', async () => {
    const service = new SupervisedService(dataDir);
    try {
      await service.url();
      const url = await migrated();
      // As the operator may write it: from the project's folder, and with the variable left empty.
      const env = { DATA_DIR: relative(root, dataDir), DATABASE_URL: '' };
      const command = new Command('import', words, env);
      expect(await command.exitCode()).toBe(0);
      expect(command.output).toContain('The file has been handed in.');
      expect(await runsIn(url)).toEqual([
        { kind: 'facts', state: 'received', received_by: 'import command' },
      ]);
    } finally {
      await endProcess(service.process.pid ?? 0, [{ signal: 'SIGTERM', patienceMs: 30_000 }]);
    }
  });

  it('says how to start the service where none runs', async () => {
    const command = new Command('import', words, { DATA_DIR: dataDir });
    expect(await command.exitCode()).toBe(2);
    expect(command.output).toContain('start it with npm start');
  });
});
