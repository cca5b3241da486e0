import 'reflect-metadata';
import { findLocalPostgres } from '#libs/platform';
import { handIn } from './imports/hand-in.js';
import { readImportArguments, UsageError } from './imports/import-arguments.js';
import { NobodyWorksError } from './imports/import-progress.js';
import { settledReport } from './imports/settled-report.js';

/** Exit codes: 0 read, 2 the command or the file is wrong, 3 handed in but nobody works. */
async function main(): Promise<number> {
  const asked = readImportArguments(process.argv.slice(2));
  const dataDir = process.env['DATA_DIR'] ?? '.local';
  const url = process.env['DATABASE_URL'] ?? (await findLocalPostgres({ dataDir }));
  if (url === undefined) {
    throw new UsageError('The service is not running here: start it with npm start, then import.');
  }
  process.env['DATABASE_URL'] = url;
  const settled = await handIn(asked, (sentence) => console.log(sentence));
  if (settled === null) return 0;
  for (const line of settledReport(settled)) console.log(line);
  return settled.run.failure === null ? 0 : 2;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof UsageError || error instanceof NobodyWorksError)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof NobodyWorksError ? 3 : 2;
}
