import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Logger } from 'nestjs-pino';
import { readSettings, sayUncaughtFaults, SettingsError } from '#libs/platform';
import { AppModule } from './app.module.js';
import { listenAddress, OpenAddressError } from './page-shell/listen-address.js';
import { applicationOptions, prepareWeb } from './web-application.js';

async function serve(): Promise<void> {
  const { host, port, isPublishedOnLoopback } = readSettings();
  const address = listenAddress(host, isPublishedOnLoopback);
  const app = await NestFactory.create<NestExpressApplication>(AppModule, applicationOptions);
  app.useLogger(app.get(Logger));
  prepareWeb(app);
  app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
  // When whoever started the web is gone, it goes as well.
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  await app.listen(port, address);
  app.get(Logger).log(`Pages are served at ${await app.getUrl()}`, 'Web');
}

sayUncaughtFaults();
try {
  await serve();
} catch (error) {
  const isOperators = error instanceof SettingsError || error instanceof OpenAddressError;
  if (!isOperators) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
