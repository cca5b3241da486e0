import { appendFileSync } from 'node:fs';
import { Client } from 'pg';

// Stands in for the migration and for the example: something in the database, done once and over.
appendFileSync(process.env['FAKE_RECORD'] ?? '', `errand ${process.pid}\n`);
const client = new Client({ connectionString: process.env['DATABASE_URL'] ?? '' });
await client.connect();
await client.query('create table if not exists errand (done_by int)');
await client.query('insert into errand values ($1)', [process.pid]);
const { rowCount } = await client.query('select from errand');
await client.end();
// The migration is the first errand, the example the second.
if (process.env['FAKE_FAILURE'] === String(rowCount)) {
  console.error('There is no such errand.');
  process.exitCode = 3;
}
