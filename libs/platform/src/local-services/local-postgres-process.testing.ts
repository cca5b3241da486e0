import { startLocalPostgres } from './local-postgres.js';

// Run as a process of its own: node --import … local-postgres-process.testing.ts DATA_DIR
const { url, pid, adopted } = await startLocalPostgres({ dataDir: process.argv[2] ?? '' });
process.stdout.write(`${JSON.stringify({ url, pid, adopted })}\n`);
setInterval(() => undefined, 60_000);
