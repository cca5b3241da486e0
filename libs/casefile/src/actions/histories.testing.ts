import { mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SystemClock, WriteOnceFolder, type Tx } from '#libs/platform';
import { testDatabase } from '../../../../test/support/test-database.js';
import { PostgresHistoryChains } from '../storage/history-chains.store.js';
import { SealFiles } from '../storage/seal-files.js';
import { SealHistory } from './seal-history.js';
import { VerifyHistory } from './verify-history.js';

type Statement = readonly [sql: string, parameters?: readonly unknown[]];

/** A clock that stands at noon of a day that is set by hand. */
export class DayClock extends SystemClock {
  day = '2026-01-15';

  override now(): string {
    return `${this.day}T12:00:00.000Z`;
  }
}

/** A database with histories, a folder for their seals, and an owner who changes what must not be changed. */
export async function sealedHistories() {
  const db = await testDatabase();
  const dir = mkdtempSync(join(realpathSync(tmpdir()), 'ehc-seals-'));
  const chains = new PostgresHistoryChains();
  const clock = new DayClock();
  const files = new SealFiles(new WriteOnceFolder(dir));
  const sealing = new SealHistory(chains, files, clock);
  const inFictshire = <T>(work: (tx: Tx) => Promise<T>) => db.database.inAuthority(999, work);
  const tamper = async (...statements: readonly Statement[]): Promise<void> => {
    for (const guard of guards) await db.asOwner(guard.off);
    for (const [sql, parameters] of statements)
      await db.asOwner(sql, parameters && [...parameters]);
    for (const guard of guards) await db.asOwner(guard.on);
  };
  return {
    ...{ db, dir, chains, clock, files, sealing, inFictshire },
    /** The sentences of whoever checks. */
    async verified(withSeals = true) {
      const told: string[] = [];
      const verify = new VerifyHistory(db.database, chains, withSeals ? files : null);
      const verified = await verify.verify(({ kind, sentence }) =>
        told.push(`${kind}: ${sentence}`),
      );
      return { ...verified, told };
    },
    sealOn(day: string) {
      clock.day = day;
      return inFictshire((tx) => sealing.seal(tx));
    },
    /** What the owner of the tables can do and nobody else: change it with every guard put aside. */
    tamper,
    /** An authority without a case or a seal. */
    async startAgain() {
      await tamper(['truncate history_text, history_entry, case_file cascade']);
      await db.asOwner(`update sweep_schedule set sealed_on = null, seal_digest = null`);
      await db.authority(999, 'Fictshire');
      for (const name of readdirSync(dir)) rmSync(join(dir, name), { recursive: true });
      clock.day = '2026-01-15';
    },
    async stop() {
      await db.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

export type SealedHistories = Awaited<ReturnType<typeof sealedHistories>>;

/** The owner is a superuser here: foreign keys are triggers too, and go with the others. */
const guards = ['history_entry', 'history_text', 'case_file'].map((table) => ({
  off: `alter table ${table} disable trigger all`,
  on: `alter table ${table} enable trigger all`,
}));
