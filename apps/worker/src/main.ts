import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Logger } from 'nestjs-pino';
import { sayUncaughtFaults } from '#libs/platform';
import { WorkerModule } from './worker.module.js';

sayUncaughtFaults();
const app = await NestFactory.createApplicationContext(WorkerModule, { bufferLogs: true });
app.useLogger(app.get(Logger));
app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
// When whoever started the worker is gone, it goes as well; the next one takes up where it was.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
