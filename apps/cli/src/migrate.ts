import {
  addAuthority,
  DatabaseSetupError,
  fictshire,
  migrate,
  migrateQueue,
  readSettings,
  SettingsError,
} from '#libs/platform';

/** Brings the database to this release. Safe to run again, and by several hosts at once. */
async function main(): Promise<void> {
  const settings = readSettings();
  for (const name of await migrate(settings)) console.log(`Applied migration ${name}`);
  await migrateQueue(settings);
  await addAuthority(settings.databaseUrl, fictshire);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof DatabaseSetupError || error instanceof SettingsError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
