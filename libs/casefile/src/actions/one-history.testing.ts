import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { sealedHistories, type SealedHistories } from './histories.testing.js';
import { fiveEntries, keep } from './recorded-entries.testing.js';

interface HistoryAsked {
  /** The id of the case; another for each test unless it's given. */
  readonly id?: string;
  /** The day on which its history is sealed; it isn't unless one is given. */
  readonly sealedOn?: string;
}

/** Case FIC-1 with a history of five entries, written anew before each test. */
export function oneHistory({ id, sealedOn }: HistoryAsked = {}) {
  let histories: SealedHistories;
  let caseId: string;
  let number = 0;
  beforeAll(async () => {
    histories = await sealedHistories();
  }, 60_000);
  afterAll(() => histories.stop());
  beforeEach(async () => {
    await histories.startAgain();
    caseId = id ?? `00000000-0000-4000-8000-${String(++number).padStart(12, '0')}`;
    await histories.inFictshire((tx) => keep(tx, 'FIC-1', fiveEntries(caseId)));
    if (sealedOn !== undefined) await histories.sealOn(sealedOn);
  });
  return {
    /** There once the tests have begun, as is the case. */
    get histories() {
      return histories;
    },
    get caseId() {
      return caseId;
    },
    /** The sentences of whoever checks without the seals. */
    told: async () => (await histories.verified(false)).told,
    tamper: (...statements: string[]) =>
      histories.tamper(...statements.map((sql) => [sql] as const)),
  };
}

/** What is told of an entry of it that isn't what its hash says. */
export const entryWas = (seq: number) =>
  `fault: Case FIC-1, entry ${seq}: it was changed after it was recorded, or the hash of the entry before it was.`;
