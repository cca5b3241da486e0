import { addAuthority, fictshire, migrate, migrateQueue, readSettings } from '#libs/platform';

const settings = readSettings();
for (const name of await migrate(settings.databaseUrl)) console.log(`Applied migration ${name}`);
await migrateQueue(settings);
await addAuthority(settings.databaseUrl, fictshire);
