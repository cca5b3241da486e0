import { filledIn, findLocalPostgres } from '#libs/platform';
import { dataFolder, postgresFolder, projectRoot } from '../data-folder.js';
import { UsageError } from '../imports/import-arguments.js';

/** What a command does with the data of one authority. */
interface AuthorityCommand<Asked> {
  /** Understands the words of the command, or says how it is called. */
  readonly read: (args: readonly string[]) => Asked;
  /** Does it as the owner of the tables; the lines to print. */
  readonly run: (ownerUrl: string, asked: Asked) => Promise<readonly string[]>;
  /** What it throws where what was asked can't be; the message says why. */
  readonly refusal: abstract new (message: string) => Error;
}

/** Runs a command against the service that is set up here. Exit codes: 0 done, 2 it can't be. */
export async function runForAuthority<Asked>(command: AuthorityCommand<Asked>): Promise<void> {
  try {
    const asked = command.read(process.argv.slice(2));
    for (const line of await command.run(await ownerUrl(), asked)) console.log(line);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof command.refusal)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

async function ownerUrl(): Promise<string> {
  const { DATABASE_URL, DATA_DIR } = filledIn(process.env);
  const dataDir = postgresFolder(dataFolder(DATA_DIR, projectRoot()));
  const url = DATABASE_URL ?? (await findLocalPostgres({ dataDir }));
  if (url === undefined) {
    throw new UsageError(
      'The service is not running here: start it with npm start, then try again.',
    );
  }
  return url;
}
