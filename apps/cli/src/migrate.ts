import { PostgresAuthorityDays } from '#libs/casefile';
import {
  addAuthority,
  Database,
  DatabaseSetupError,
  fictshire,
  migrate,
  migrateQueue,
  readSettings,
  SettingsError,
  type Settings,
} from '#libs/platform';

/** Brings the database to this release. Safe to run again, and by several hosts at once. */
async function main(): Promise<void> {
  const settings = readSettings();
  for (const name of await migrate(settings)) console.log(`Applied migration ${name}`);
  await migrateQueue(settings);
  await addAuthority(settings.databaseUrl, fictshire);
  await refuseUnknownAuthority(settings);
}

/** An authority that was never set up can hold nothing: better said now than with the first file. */
async function refuseUnknownAuthority(settings: Settings): Promise<void> {
  const { authority } = settings;
  const database = await Database.connect(settings, { connections: 1 });
  try {
    const days = new PostgresAuthorityDays();
    if ((await database.inAuthority(authority, (tx) => days.read(tx))) !== null) return;
  } finally {
    await database.close();
  }
  throw new SettingsError(
    `There is no authority ${String(authority)} in this database: set AUTHORITY to ${String(fictshire.id)}, or leave it out.`,
  );
}

try {
  await main();
} catch (error) {
  if (!(error instanceof DatabaseSetupError || error instanceof SettingsError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
