import { addAuthority, fictshire, migrate, migrateQueue, readSettings } from '#libs/platform';

const settings = readSettings();
for (const name of await migrate(settings)) console.log(`Applied migration ${name}`);
await migrateQueue(settings);
await addAuthority(settings.databaseUrl, fictshire);
