import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import { ImportReader } from '#libs/imports';
import { Database, SETTINGS, type Settings } from '#libs/platform';
import { handIn } from './imports/hand-in.js';
import { ImportModule } from './imports/import.module.js';

const exampleDay = '2026-01-15';
const example = (name: string) =>
  fileURLToPath(new URL(`../../../data/example/${name}`, import.meta.url));

/** On the first start of an empty database the example is loaded, so that the first page shows something true. */
async function nothingImportedYet(): Promise<boolean> {
  const app = await NestFactory.createApplicationContext(ImportModule, { logger: false });
  try {
    const { authority } = app.get<Settings>(SETTINGS);
    const reader = app.get(ImportReader);
    const runs = await app.get(Database).inAuthority(authority, (tx) => reader.runs(tx));
    return runs.length === 0;
  } finally {
    await app.close();
  }
}

if (await nothingImportedYet()) {
  const say = (sentence: string) => console.log(sentence);
  const asked = { asAt: exampleDay, wait: true };
  await handIn({ kind: 'sen2', file: example('sample-sen2.xml'), ...asked }, say);
  await handIn({ kind: 'facts', file: example('sample-facts.jsonl'), ...asked }, say);
}
