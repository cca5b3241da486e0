import { chmodSync, cpSync, lstatSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { accountFor, succeedsAs } from './postgres-account.js';
import { binariesFor, installedFolder } from './postgres-binaries.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'ehc-programs-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

// A busy machine may be slow to start a process.
jest.setTimeout(120_000);

describe('the programs of the embedded database', () => {
  it('can be run by the user who runs the database, wherever they were installed', () => {
    // mkdtemp makes a folder for its maker alone, like a project below /root.
    const installed = join(folder, 'package', 'native');
    cpSync(installedFolder(), installed, { recursive: true, verbatimSymlinks: true });
    const account = accountFor(join(folder, 'no-database-yet'));
    const open = mkdtempSync(join(realpathSync(tmpdir()), 'ehc-programs-'));
    chmodSync(open, 0o755);
    const { postgres } = binariesFor(account, open, installed);
    expect(succeedsAs(account, postgres, ['--version'])).toBe(true);
    rmSync(open, { recursive: true });
  });

  it('are complete although the installation ran no install scripts', () => {
    const installed = join(folder, 'package', 'native');
    cpSync(installedFolder(), installed, {
      recursive: true,
      filter: (path) => !lstatSync(path).isSymbolicLink(),
    });
    const { postgres } = binariesFor(undefined, folder, installed);
    expect(succeedsAs(undefined, postgres, ['--version'])).toBe(true);
  });
});
