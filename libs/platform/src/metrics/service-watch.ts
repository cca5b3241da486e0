import type { SystemClock } from '../clock/system-clock.js';
import type { Database } from '../database/database.js';
import type { Tx } from '../database/tx.js';
import { migrationList } from '../database/migrations/migration-list.js';
import type { HintCounts, QueueWatch } from '../queues/queue-watch.js';
import {
  missingMigrations,
  readFigures,
  readSweeps,
  type ServiceFigures,
  type SweepFigures,
} from './service-figures.js';
import { within } from './within.js';

/** A sweep runs every minute; after three of them nobody can say that it is only a little late. */
export const sweepLateAfterSeconds = 180;

const patience = 3000;

/** Asks database and queue how the service is, and never waits long for either. */
export class ServiceWatch {
  constructor(
    private readonly database: Database,
    private readonly queueWatch: QueueWatch,
    private readonly clock: SystemClock,
  ) {}

  /** The figures, and the instant they are of in seconds since 1970. */
  async figures(): Promise<{ readonly figures: ServiceFigures; readonly now: number }> {
    return this.read(readFigures);
  }

  /** The same of the sweeps alone, which is answered at once however much is owed. */
  async sweeps(): Promise<{ readonly figures: SweepFigures; readonly now: number }> {
    return this.read(readSweeps);
  }

  async queue(): Promise<HintCounts> {
    return within(patience, this.queueWatch.counts());
  }

  /** The migrations of this release that the database still lacks. Raises when it doesn't answer. */
  async missingMigrations(): Promise<string[]> {
    const wanted = migrationList.map(({ name }) => name);
    return within(
      patience,
      this.database.inPostRoom((tx) => missingMigrations(tx, wanted)),
    );
  }
  private async read<Figures>(reading: (tx: Tx, overdueSince: string) => Promise<Figures>) {
    const overdueSince = this.clock.inSeconds(-sweepLateAfterSeconds);
    const read = this.database.inPostRoom((tx) => reading(tx, overdueSince));
    const figures = await within(patience, read);
    return { figures, now: Date.parse(this.clock.now()) / 1000 };
  }
}
