import { join, resolve } from 'node:path';
import { z } from 'zod';
import { filledIn } from '#libs/platform';
import { dataFolder, sealsFolder } from '../data-folder.js';

const environment = z.object({
  DATABASE_URL: z.string().optional(),
  DATA_DIR: z.string().optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).optional(),
  SEALS_DIR: z.string().optional(),
  EXAMPLE_DATA: z.enum(['none', 'sample']).default('sample'),
});

/** What a start is to bring up: programs by their scripts, and what the operator decided. */
export interface SupervisorSettings {
  dataDir: string;
  sealsDir: string;
  /** Absent: the embedded database. */
  databaseUrl: string | undefined;
  host: string;
  /** Absent: 3000 or the next free one. */
  port: number | undefined;
  withExample: boolean;
  scripts: { migrate: string; web: string; worker: string; loadExample: string };
}

/** Reads the environment; refuses with a sentence that names the variable. */
export function readSupervisorSettings(env: NodeJS.ProcessEnv, root: string): SupervisorSettings {
  const { data, error } = environment.safeParse(filledIn(env));
  if (error) {
    const [issue] = error.issues;
    throw new Error(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'is wrong'}.`);
  }
  const built = join(root, 'dist', 'apps');
  const dataDir = dataFolder(data.DATA_DIR, root);
  return {
    dataDir,
    sealsDir: resolve(root, data.SEALS_DIR ?? sealsFolder(dataDir)),
    databaseUrl: data.DATABASE_URL,
    host: data.HOST,
    port: data.PORT,
    withExample: data.EXAMPLE_DATA !== 'none',
    scripts: {
      migrate: join(built, 'cli/src/migrate.js'),
      web: join(built, 'web/src/main.js'),
      worker: join(built, 'worker/src/main.js'),
      loadExample: join(built, 'cli/src/load-example.js'),
    },
  };
}
