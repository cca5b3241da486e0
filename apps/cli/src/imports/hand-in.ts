import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { NestFactory } from '@nestjs/core';
import { ReceiveFile } from '#libs/imports';
import { SETTINGS, type Settings } from '#libs/platform';
import { ImportModule } from './import.module.js';
import { UsageError, type ImportArguments } from './import-arguments.js';
import { ImportProgress, type Settled } from './import-progress.js';

/** A file to hand in, and what its records will name as the place that they come from. */
export interface FileToHandIn extends ImportArguments {
  readonly receivedBy: string;
  /** How long nothing may move before it is said that nobody works, in milliseconds. */
  readonly patienceMs?: number;
}

/** Hands a file in; with `wait`, also sees it through to the last fact. */
export async function handIn(
  asked: FileToHandIn,
  say: (sentence: string) => void,
): Promise<Settled | null> {
  await mustBeFile(asked.file);
  const app = await NestFactory.createApplicationContext(ImportModule, { logger: false });
  try {
    const { authority } = app.get<Settings>(SETTINGS);
    const { importId } = await app.get(ReceiveFile).receive(authority, {
      kind: asked.kind,
      asAt: asked.asAt,
      receivedBy: asked.receivedBy,
      bytes: createReadStream(asked.file),
    });
    say('The file has been handed in.');
    if (!asked.wait) return null;
    return await new ImportProgress(app, authority, importId, say).untilSettled(asked.patienceMs);
  } finally {
    await app.close();
  }
}

async function mustBeFile(file: string): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (found?.isFile() !== true) throw new UsageError('There is no such file: check its name.');
}
