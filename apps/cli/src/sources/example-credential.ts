import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { IdentifySource, KeepSources, PostgresSourceStore, SourceError } from '#libs/inbound-facts';
import { asOwner, Database, fictshire, readSettings, SystemClock } from '#libs/platform';

const source = 'example';

/** Where the token of the example's source is kept, for whoever may read the data folder. */
export function exampleTokenFile(dataDir: string): string {
  return join(dataDir, 'example-source.token');
}

/**
 * Gives the fictitious authority a source of its own, so that facts can be told at once; a credential that
 * works already is left alone. The result is what went wrong, in sentences.
 */
export async function giveExampleCredential(dataDir: string): Promise<string[]> {
  const settings = readSettings();
  const file = exampleTokenFile(dataDir);
  const store = new PostgresSourceStore();
  const database = await Database.connect(settings, { connections: 1 });
  try {
    const kept = await readFile(file, 'utf8').catch(() => '');
    const known = await new IdentifySource(database, store).byToken(kept.trim());
    if (typeof known === 'object') return [];
    const token = await asOwner(settings.databaseUrl, fictshire.id, (tx) =>
      new KeepSources(store).add(tx, { source, types: ['all'] }, new SystemClock().now()),
    );
    // A new file: one that is there may be open to others.
    await rm(file, { force: true });
    await writeFile(file, `${token}\n`, { mode: 0o600 });
    return [];
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return [`The credential of the example is not in ${file}. ${error.message}`];
  } finally {
    await database.close();
  }
}
