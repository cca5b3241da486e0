import { appendFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Client } from 'pg';

// Stands in for the pages: ready while the database answers.
appendFileSync(process.env['FAKE_RECORD'] ?? '', `web ${process.pid}\n`);

if (process.env['FAKE_BROKEN_WEB'] !== undefined) throw new Error('Nothing to show');

createServer((_request, response) => {
  const client = new Client({ connectionString: process.env['DATABASE_URL'] ?? '' });
  client.on('error', () => undefined);
  client
    .connect()
    .then(() => client.query('select 1'))
    .then(
      () => response.writeHead(200).end(String(process.pid)),
      () => response.writeHead(503).end(),
    )
    .finally(() => void client.end().catch(() => undefined));
}).listen(Number(process.env['PORT']), process.env['HOST']);

for (const event of ['SIGTERM', 'disconnect']) process.on(event, () => process.exit(0));
