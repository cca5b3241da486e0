import { MikroORM } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import { migrationList } from './migrations/migration-list.js';

/** Makes the tables as an earlier release left them: with the migrations up to this one. */
export async function migrateUpTo(ownerUrl: string, name: string): Promise<void> {
  const orm = await MikroORM.init({
    clientUrl: ownerUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    logger: () => undefined,
    migrations: { migrationsList: migrationList, snapshot: false },
  });
  await orm.migrator.up({ to: name });
  await orm.close();
}
