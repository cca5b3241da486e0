import { authoritiesToSweep, type Database } from '#libs/platform';
import { fault, findingsOf, type Finding } from './chain-findings.js';
import { CheckSeals, type InAuthority } from './check-seals.js';
import type { HistoryChains, Seals } from './history-ports.js';

/** How much was looked at, and what was found. */
export interface Verified {
  readonly authorities: number;
  readonly cases: number;
  readonly entries: number;
  readonly faults: number;
  readonly seals: number;
  /** The day of the last seal of any authority; null: there is none. */
  readonly lastSealOn: string | null;
}

/** Recounts the chain of every case and holds it against the seals: whoever changed the history is found out. */
export class VerifyHistory {
  private seen = { authorities: 0, cases: 0, entries: 0, faults: 0, seals: 0 };
  private lastSealOn: string | null = null;

  constructor(
    private readonly database: Database,
    private readonly chains: HistoryChains,
    private readonly seals: Seals | null,
  ) {}

  /** Tells of each fault as it is found. Throws {@link UnreachableSealsError} where seals can't be looked at. */
  async verify(tell: (finding: Finding) => void): Promise<Verified> {
    const known = await this.database.inPostRoom(authoritiesToSweep);
    const sealed = (await this.seals?.authorities()) ?? [];
    for (const authority of [...new Set([...known, ...sealed])].sort((a, b) => a - b)) {
      for await (const finding of this.findingsIn(authority)) {
        if (finding.kind === 'fault') this.seen.faults++;
        tell(finding);
      }
    }
    return { ...this.seen, lastSealOn: this.lastSealOn };
  }

  private async *findingsIn(authority: number): AsyncGenerator<Finding> {
    const inAuthority: InAuthority = (work) => this.database.inAuthority(authority, work);
    this.seen.authorities++;
    yield* this.chainFindings(inAuthority);
    for (const caseId of await inAuthority((tx) => this.chains.strays(tx))) {
      yield fault(`The case with the id ${caseId} has a history, but the case itself is gone.`);
    }
    if (this.seals === null) await this.refuseUnseen(inAuthority);
    else yield* this.sealFindings(this.seals, authority, inAuthority);
  }

  private async *chainFindings(inAuthority: InAuthority): AsyncGenerator<Finding> {
    let after: string | null = null;
    do {
      const chains = await inAuthority((tx) => this.chains.next(tx, after));
      for (const chain of chains) {
        this.seen.cases++;
        this.seen.entries += chain.entries.length;
        yield* findingsOf(chain);
      }
      after = chains.at(-1)?.caseId ?? null;
    } while (after !== null);
  }

  private async *sealFindings(seals: Seals, authority: number, inAuthority: InAuthority) {
    const days = await seals.days(authority);
    this.seen.seals += days.length;
    for (const day of days) if (day > (this.lastSealOn ?? '')) this.lastSealOn = day;
    yield* new CheckSeals(this.chains, seals, authority, inAuthority).findings();
  }

  private async refuseUnseen(inAuthority: InAuthority): Promise<void> {
    if ((await inAuthority((tx) => this.chains.lastSeal(tx))) === null) return;
    throw new UnreachableSealsError(
      'These histories have been sealed, but SEALS_DIR doesn’t say where the seals are: set it as the worker has it.',
    );
  }
}

/** There are seals, and they can't be looked at: the histories can't be said to be whole. */
export class UnreachableSealsError extends Error {
  override name = 'UnreachableSealsError';
}
