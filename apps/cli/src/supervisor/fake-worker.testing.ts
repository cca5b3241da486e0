import { appendFileSync } from 'node:fs';

// Stands in for the worker: idles until it is told to end, and may be deaf to being asked.
appendFileSync(process.env['FAKE_RECORD'] ?? '', `worker ${process.pid}\n`);
console.log(JSON.stringify({ level: 30, msg: 'All is well' }));
console.log(JSON.stringify({ level: 40, msg: 'Something is odd' }));
setInterval(() => undefined, 60_000);
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => {
  if (process.env['FAKE_DEAF'] === undefined) process.exit(0);
});
