import { setTimeout as pause } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { ImportReader, type ImportRun, type ProblemView } from '#libs/imports';
import { FactReader } from '#libs/inbound-facts';
import { Database } from '#libs/platform';

const betweenLooks = 300;
const usualPatienceMs = 30_000;
const problemsAtOnce = 100;

/** What came of an import. */
export interface Settled {
  readonly run: ImportRun;
  readonly facts: Awaited<ReturnType<FactReader['counts']>>;
  readonly problems: readonly ProblemView[];
}

/** The worker doesn't seem to run: nothing moved for half a minute. The file is safe. */
export class NobodyWorksError extends Error {
  override name = 'NobodyWorksError';
}

/** Watches an import until its file is read and every fact in it is recorded or refused. */
export class ImportProgress {
  private readonly database: Database;
  private readonly reader: ImportReader;
  private readonly facts: FactReader;

  constructor(
    app: INestApplicationContext,
    private readonly authority: number,
    private readonly importId: string,
    private readonly say: (sentence: string) => void,
  ) {
    this.database = app.get(Database);
    this.reader = app.get(ImportReader);
    this.facts = app.get(FactReader);
  }

  async untilSettled(patienceMs = usualPatienceMs): Promise<Settled> {
    let last = '';
    for (let unchanged = 0; unchanged * betweenLooks < patienceMs; unchanged++) {
      const { run, facts } = await this.look();
      const isRead = run.state === 'read' || run.state === 'unreadable';
      if (isRead && facts.waiting === 0) return { run, facts, problems: await this.problems() };
      const now = `${run.personsRead} people and ${run.factsRead} facts read, ${facts.recorded} facts recorded`;
      if (now !== last) {
        this.say(now);
        unchanged = 0;
      }
      last = now;
      await pause(betweenLooks);
    }
    throw new NobodyWorksError(
      'Nothing has moved for half a minute. The file is safe and will be read as soon as the service runs: npm start.',
    );
  }

  private async look() {
    return this.database.inAuthority(this.authority, async (tx) => {
      const run = await this.reader.run(tx, this.importId);
      if (run === null) throw new Error('The import has gone.');
      return { run, facts: await this.facts.counts(tx, this.importId) };
    });
  }

  private async problems(): Promise<ProblemView[]> {
    return this.database.inAuthority(this.authority, (tx) =>
      this.reader.problems(tx, this.importId, { limit: problemsAtOnce }),
    );
  }
}
