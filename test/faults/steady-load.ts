import { setTimeout as pause } from 'node:timers/promises';
import type { Caseload, Errand } from './caseload-under-way.js';

const BETWEEN_FACTS_MS = 300;

/** Facts that come in all the time, whatever happens to the service meanwhile. */
export class SteadyLoad {
  private readonly end = new AbortController();
  private under: Promise<void> = Promise.resolve();
  private failure: unknown;

  constructor(private readonly caseload: Caseload) {}

  start(): void {
    this.under = this.tellOn().catch((error: unknown) => {
      this.failure = error;
    });
  }

  /** Waits for the fact in hand; throws where one was not taken in for all the patience there is. */
  async stop(): Promise<void> {
    this.end.abort();
    await this.under;
    if (this.failure !== undefined) {
      throw new Error('The load could not be kept up.', { cause: this.failure });
    }
  }

  private async tellOn(): Promise<void> {
    let asked: Errand | undefined;
    while (!this.end.signal.aborted) {
      const errand: Errand =
        asked === undefined
          ? this.caseload.adviceAsked(await this.caseload.decidedCase(), this.caseload.today)
          : this.caseload.adviceGiven(asked);
      await errand.go();
      asked = asked === undefined ? errand : undefined;
      await pause(BETWEEN_FACTS_MS);
    }
  }
}
