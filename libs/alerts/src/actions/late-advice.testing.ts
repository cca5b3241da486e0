import type { Alert } from '../alert/alert.js';
import type { Mail, Mailer, MailOutcome } from './ports.js';
import type { Releasable, ShownToPerson } from './release-held.js';
import { happened } from '../../../../test/support/given.js';
import {
  openExample,
  workingRooms,
  type WorkingRooms,
} from '../../../../test/support/working-rooms.js';
import { SystemClock } from '#libs/platform';
import { AlertReader } from '../storage/alert-reader.js';
import { PostgresMailboxes } from '../storage/mailbox.store.js';
import type { TestDatabase } from '../../../../test/support/test-database.js';

export const service = 'educational-psychology';
export const address = 'ep@fictshire.example';

/** A mail server that answers as it is told, and keeps what it was given. */
export class StandInMailer implements Mailer {
  isConfigured = true;
  readonly leaseSeconds = 40;
  readonly domain = 'fictshire.example';
  readonly given: Mail[] = [];
  /** What happens while an e-mail is on its way, and how it is answered. */
  answer: () => Promise<MailOutcome> = () => Promise.resolve({ became: 'accepted' });

  send(mail: Mail): Promise<MailOutcome> {
    this.given.push(mail);
    return this.answer();
  }
}

/** A clock that stands still until it is moved on. */
export class StandingClock extends SystemClock {
  private seconds = 0;

  override now(): string {
    return this.inSeconds(0);
  }

  override inSeconds(seconds: number): string {
    return new Date(
      Date.parse('2026-01-12T09:00:00Z') + (this.seconds + seconds) * 1000,
    ).toISOString();
  }

  passes(seconds: number): void {
    this.seconds += seconds;
  }
}

/** Fictshire on 12 January 2026, with a mailbox for educational psychology and nothing to tell. */
export async function fictshireWithMail(db: TestDatabase, clock = new StandingClock()) {
  const mailer = new StandInMailer();
  const rooms = workingRooms(db.database, clock, mailer);
  await db.asOwner('truncate alert, mailbox, outbox_event, deadline, breach_risk_limit cascade');
  await db.database.inAuthority(999, async (tx) => {
    await rooms.setDay.set(tx, '2026-01-12');
    await new PostgresMailboxes().set(tx, { service, address });
  });
  await db.asOwner('truncate outbox_event cascade');
  return { rooms, mailer, clock };
}

let number = 0;

/** A case in which advice was asked for on 3 November 2025, and is late since 16 December. */
export async function lateAdvice(rooms: WorkingRooms, of: string | null = service) {
  const opened = await openExample(rooms, 999, ++number);
  await record(rooms, opened.caseId, 'advice-requested', '2025-11-03', {
    id: 'ep',
    ...(of === null ? {} : { service: of }),
  });
  await sweep(rooms);
  return opened;
}

/** Records what was done elsewhere. */
export async function record(
  rooms: WorkingRooms,
  caseId: string,
  type: Parameters<typeof happened>[0],
  on: string,
  details: Parameters<typeof happened>[2] = {},
): Promise<void> {
  const said = { mode: 'record' as const, recordedBy: 'A. Caseworker', source: 'x', factId: null };
  await rooms.database.inAuthority(999, (tx) =>
    rooms.cases.put(tx, caseId, [{ ...said, event: happened(type, on, details) }]),
  );
}

export async function sweep(rooms: WorkingRooms): Promise<void> {
  await rooms.database.inAuthority(999, async (tx) =>
    rooms.sweep.flagMissed(tx, await rooms.cases.day(tx)),
  );
}

/** Shows Fictshire as at a day, with what has passed by then flagged. */
export async function showDay(rooms: WorkingRooms, day: string): Promise<void> {
  await rooms.database.inAuthority(999, (tx) => rooms.setDay.set(tx, day));
  await sweep(rooms);
}

/** Sends it as a worker does; how often the post was taken, and then what came of it. */
export async function sendAsWorker(rooms: WorkingRooms, alertId: string): Promise<unknown[]> {
  const taken: string[] = [];
  const sending = await rooms.alerts.send.send(999, alertId, () =>
    Promise.resolve(taken.push('taken')),
  );
  return [...taken, sending];
}

/** Raises what these cases call for, as the worker does when it hears of them. */
export async function raise(rooms: WorkingRooms, ...caseIds: string[]): Promise<void> {
  await rooms.database.inAuthority(999, (tx) => rooms.alerts.raise.forCases(tx, caseIds));
}

/** The post that says which alerts are owed, oldest first. */
export async function owed(db: TestDatabase): Promise<string[]> {
  const rows = await db.asOwner<{ alertId: string }>(
    `select data ->> 'alertId' as "alertId" from outbox_event where type = 'alert-owed' order by recorded_at`,
  );
  return rows.map(({ alertId }) => alertId);
}

/** Presses the button of a page that was just shown, or of one that was shown before. */
export async function pressSend(rooms: WorkingRooms, which: Releasable, shown?: ShownToPerson) {
  return rooms.database.inAuthority(999, async (tx) => {
    const now = (await new AlertReader().awaitingPerson(tx))[which];
    const seen = shown ?? now ?? { count: 0, upTo: rooms.clock.now() };
    return rooms.alerts.release.release(tx, which, seen);
  });
}

export type Standing = Pick<Alert, 'state' | 'attempts' | 'reason'> & {
  readonly uncertain: boolean;
};

/** Where all alerts stand. */
export async function standing(db: TestDatabase): Promise<Standing[]> {
  return db.asOwner<Standing>(
    `select state, attempts, reason, uncertain_at is not null as uncertain from alert order by raised_at, id`,
  );
}

/** Where one alert stands that nothing has gone wrong with. */
export function stands(state: Alert['state'], attempts: number, reason: string | null = null) {
  return { state, attempts, reason, uncertain: false };
}
