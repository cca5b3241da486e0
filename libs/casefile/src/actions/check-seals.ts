import type { Tx } from '#libs/platform';
import { sayDate } from '#libs/statutory-rules';
import { fault, type Finding } from './chain-findings.js';
import {
  DamagedSealError,
  type EntryNow,
  type HistoryChains,
  type Seal,
  type SealedHead,
  type SealMark,
  type Seals,
} from './history-ports.js';

/** Transactions of one authority, one after another. */
export type InAuthority = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

const headsAtOnce = 500;

/** Holds the histories of an authority against its seals, and the seals against one another. */
export class CheckSeals {
  private before: SealMark | null = null;
  private readonly told = new Set<string>();

  constructor(
    private readonly chains: HistoryChains,
    private readonly seals: Seals,
    private readonly authority: number,
    private readonly inAuthority: InAuthority,
  ) {}

  /** What is wrong, seal by seal. */
  async *findings(): AsyncGenerator<Finding> {
    const noted = await this.inAuthority((tx) => this.chains.lastSeal(tx));
    for (const day of await this.seals.days(this.authority)) {
      const digest = await this.seals.digest(this.authority, day);
      const seal = await this.readable(day);
      if (seal === null)
        yield fault(`The seal of ${this.say(day)} can’t be read as it was written.`);
      else {
        yield* this.linkFaults(seal);
        yield* this.headFaults(seal);
      }
      this.before = { day, digest };
      if (noted?.day === day && noted.digest !== digest) yield this.changed(day);
    }
    if (noted !== null && !(await this.seals.days(this.authority)).includes(noted.day)) {
      yield fault(`The seal of ${this.say(noted.day)} is gone.`);
    }
  }

  private async readable(day: string): Promise<Seal | null> {
    try {
      return await this.seals.read(this.authority, day);
    } catch (error) {
      if (error instanceof DamagedSealError) return null;
      throw error;
    }
  }

  private *linkFaults({ day, previous }: Seal): Generator<Finding> {
    const { before } = this;
    if (previous !== null && previous.day !== before?.day) {
      yield fault(
        `The seal of ${this.say(previous.day)} is gone: that of ${sayDate(day)} follows on it.`,
      );
    } else if (previous === null && before !== null) {
      yield fault(`The seal of ${this.say(day)} is not the first, but says that it is.`);
    } else if (previous !== null && previous.digest !== before?.digest) {
      yield this.changed(previous.day);
    }
  }

  private async *headFaults({ day, heads }: Seal): AsyncGenerator<Finding> {
    for (let from = 0; from < heads.length; from += headsAtOnce) {
      const some = heads.slice(from, from + headsAtOnce);
      const now = await this.inAuthority((tx) => this.chains.entriesAt(tx, some));
      for (const [place, sealed] of some.entries()) {
        const sentence = sayBroken(sealed, now[place], day);
        if (sentence === null || this.told.has(sealed.caseId)) continue;
        this.told.add(sealed.caseId);
        yield fault(sentence);
      }
    }
  }

  private changed(day: string): Finding {
    return fault(`The seal of ${this.say(day)} was changed after it was written.`);
  }

  private say(day: string): string {
    return `authority ${String(this.authority)} of ${sayDate(day)}`;
  }
}

function sayBroken(
  { reference, seq, head }: SealedHead,
  now: EntryNow | undefined,
  day: string,
): string | null {
  const at = `Case ${reference}, entry ${String(seq)}:`;
  const sealed = sayDate(day);
  const hash = now?.hash ?? null;
  if (hash === null) {
    return `${at} it was sealed on ${sealed} and is not there now: the end of its history was cut off, or all of it removed.`;
  }
  if (hash !== head) {
    return `${at} it is not what was sealed on ${sealed}: the history was written anew.`;
  }
  const called = now?.reference ?? null;
  if (called === null || called === reference) return null;
  return `Case ${reference}: the case that was sealed under this reference on ${sealed} is now called ${called}: references were changed.`;
}
