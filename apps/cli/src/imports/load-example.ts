import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import { ImportReader, type ImportRun } from '#libs/imports';
import { Database, SETTINGS, type Settings } from '#libs/platform';
import { handIn, type FileToHandIn } from './hand-in.js';
import { ImportModule } from './import.module.js';
import { UsageError } from './import-arguments.js';
import { NobodyWorksError } from './import-progress.js';

const place = (name: string): string =>
  fileURLToPath(new URL(`../../../../data/example/${name}`, import.meta.url));
const from = { asAt: '2026-01-15', receivedBy: 'example' };
const files = [
  { kind: 'sen2', file: place('sample-sen2.xml'), ...from },
  { kind: 'facts', file: place('sample-facts.jsonl'), ...from },
] as const;
const underWay: readonly ImportRun['state'][] = ['received', 'reading', 'read'];

/**
 * On the first start of an empty database the example is loaded, so that the first page shows
 * something true; a load that was broken off is finished. The result is what went wrong, in sentences:
 * no start fails for the sake of the example.
 */
export async function loadExample(
  say: (sentence: string) => void,
  { patienceMs }: Pick<FileToHandIn, 'patienceMs'> = {},
): Promise<string[]> {
  const wrong: string[] = [];
  const patience = patienceMs === undefined ? {} : { patienceMs };
  for (const file of await filesOwed()) {
    // Where nobody works, waiting for one file is enough.
    const asked = { ...file, ...patience, wait: wrong.length === 0 };
    wrong.push(...(await whatGoesWrong(asked, say)));
  }
  return wrong;
}

/** Where people have handed in files of their own before the example, it is left out. */
async function filesOwed(): Promise<(typeof files)[number][]> {
  const runs = await runsSoFar();
  const ours = runs.filter(({ receivedBy }) => receivedBy === from.receivedBy);
  if (runs.length > 0 && ours.length === 0) return [];
  return files.filter(
    ({ kind }) => !ours.some((run) => run.kind === kind && underWay.includes(run.state)),
  );
}

async function runsSoFar(): Promise<ImportRun[]> {
  const app = await NestFactory.createApplicationContext(ImportModule, { logger: false });
  try {
    const { authority } = app.get<Settings>(SETTINGS);
    const reader = app.get(ImportReader);
    return await app.get(Database).inAuthority(authority, (tx) => reader.runs(tx));
  } finally {
    await app.close();
  }
}

async function whatGoesWrong(
  asked: FileToHandIn,
  say: (sentence: string) => void,
): Promise<string[]> {
  try {
    const failure = (await handIn(asked, say))?.run.failure ?? null;
    return failure === null ? [] : [`The example could not be read to its end. ${failure}`];
  } catch (error) {
    if (error instanceof NobodyWorksError) {
      return [
        'The example is handed in, but is not read yet: it shows as soon as the worker works.',
      ];
    }
    if (error instanceof UsageError) return [`The example was not found. ${error.message}`];
    throw error;
  }
}
