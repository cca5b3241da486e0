import { PinoLogger } from 'nestjs-pino';
import { SystemClock } from '#libs/platform';
import type { WorkingRooms } from '../../../../test/support/working-rooms.js';
import { AskForAdviceJob } from '../jobs/ask-for-advice.job.js';
import { RaiseAlertsJob } from '../jobs/raise-alerts.job.js';
import { ReadFilesJob } from '../jobs/read-files.job.js';
import { RecordFactsJob } from '../jobs/record-facts.job.js';
import { RefreshBreachRiskJob } from '../jobs/refresh-breach-risk.job.js';
import { SendMailJob } from '../jobs/send-mail.job.js';
import { SweepLimitsJob } from '../jobs/sweep-limits.job.js';
import { CountHolder } from '../sweep/count-holder.js';
import { LimitSweeper } from '../sweep/limit-sweeper.js';
import type { Consumer } from './consumer.js';
import { Drain } from './drain.js';
import { PostgresPost } from './postgres-post.js';

/** A clock that is moved by hand. */
export class SetClock extends SystemClock {
  instant = '2026-01-15T09:00:00.000Z';

  override now(): string {
    return this.instant;
  }

  override inSeconds(seconds: number): string {
    return new Date(Date.parse('2026-01-15T09:00:00Z') + seconds * 1000).toISOString();
  }
}

/** A log that keeps what it was told. */
export function keptLog() {
  const told: unknown[] = [];
  const log = new PinoLogger({ pinoHttp: { level: 'silent' } });
  log.error = (about: unknown) => void told.push(about);
  log.warn = (about: unknown) => void told.push(about);
  return { log, told };
}

/** The sweeper of the worker. */
export function sweeperOf(rooms: WorkingRooms, { log } = keptLog()): LimitSweeper {
  const { database, sweep, recount, cases, facts, sealHistory: seals } = rooms;
  return new LimitSweeper(database, { sweep, recount, cases, facts, seals, log });
}

/** Who holds every case against the law once a day. */
export function holderOf(rooms: WorkingRooms, { log } = keptLog()): CountHolder {
  return new CountHolder(rooms.database, { counts: rooms.holdCounts, cases: rooms.cases, log });
}

/** All consumers of the worker, put together as its module does. */
export function consumersOf(rooms: WorkingRooms): readonly Consumer[] {
  const { database } = rooms;
  const sweeper = sweeperOf(rooms);
  const desk = new PostgresPost(database);
  return [
    new ReadFilesJob(desk, rooms.readFile),
    new RecordFactsJob(desk, rooms.recordFacts, sweeper),
    new AskForAdviceJob(desk, rooms.askForAdvice),
    new RefreshBreachRiskJob(desk, rooms.refreshCases),
    new RaiseAlertsJob(desk, rooms.alerts.raise),
    new SendMailJob(desk, rooms.alerts.send),
    new SweepLimitsJob(desk, sweeper, holderOf(rooms)),
  ];
}

/** Gives every consumer its post until nobody is owed anything, whoever it is owed by then. */
export async function deliverAll(rooms: WorkingRooms): Promise<void> {
  const drain = new Drain(new PostgresPost(rooms.database), rooms.clock, keptLog().log);
  for (let round = 0; round < 5; round++) {
    for (const consumer of consumersOf(rooms)) await drain.drain(consumer);
  }
}
