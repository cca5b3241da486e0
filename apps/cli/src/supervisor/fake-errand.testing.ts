import { appendFileSync } from 'node:fs';
import { Client } from 'pg';

// Stands in for the migration and for the example: something in the database, done once and over.
appendFileSync(process.env['FAKE_RECORD'] ?? '', `errand ${process.pid}\n`);
const client = new Client({ connectionString: process.env['DATABASE_URL'] ?? '' });
await client.connect();
await client.query('create table if not exists errand (done_by int)');
await client.query('insert into errand values ($1)', [process.pid]);
await client.end();
if (process.env['FAKE_FAILURE'] !== undefined) {
  console.error('The errand failed');
  process.exitCode = 3;
}
