import type { CaseActions } from '#libs/casefile';
import type { Outbox, Tx } from '#libs/platform';
import { eventTypes } from '#libs/statutory-rules';
import type { FactStore } from './ports.js';
import type { Receipt, ReceivedFact } from './received-fact.js';

// Every type of the law is put to a process: a fact of one of them isn't refused as nobody's twice.
const knownTypes = eventTypes.map(({ code }) => code);

/** Takes facts in: kept at once, and put to their cases by the worker. */
export class ReceiveFacts {
  constructor(
    private readonly facts: FactStore,
    private readonly cases: CaseActions,
    private readonly outbox: Outbox,
  ) {}

  /** One receipt for each fact. A fact told before changes nothing. */
  async receive(tx: Tx, facts: readonly ReceivedFact[], by: string): Promise<Receipt[]> {
    if (facts.length === 0) return [];
    const { now } = await this.cases.day(tx);
    const receipts = await this.facts.keep(tx, facts, by, now);
    const newOnes = receipts.filter((receipt) => receipt.outcome === 'new');
    // A fact that comes twice at once has two receipts, and is one.
    await this.announce(tx, [...new Set(newOnes.map(({ id }) => id))]);
    return receipts;
  }

  /** Facts that came before their child was known here are put to the case once there is one. */
  async caseOpened(tx: Tx, caseIdBySubject: ReadonlyMap<string, string>): Promise<void> {
    await this.announce(tx, await this.facts.giveCase(tx, caseIdBySubject));
  }

  /**
   * What was refused and may stand by now is put to its case again: facts that lay ahead and whose
   * day has come, facts of somebody who was not known when they came, and facts of a type that no
   * process took in an earlier version. Each comes out of it recorded or with another refusal, so
   * that the next sweep doesn't find it again.
   */
  async tryAgain(tx: Tx): Promise<void> {
    const { today } = await this.cases.day(tx);
    const due = await this.facts.whoseDayHasCome(tx, today);
    const known = await this.facts.whoseCaseIsKnown(tx);
    const taken = await this.facts.whoseTypeIsKnown(tx, knownTypes);
    await this.announce(tx, [...due, ...known, ...taken]);
  }

  private async announce(tx: Tx, factIds: readonly string[]): Promise<void> {
    if (factIds.length === 0) return;
    const event = { type: 'facts-received', version: 1, caseId: null, caseVersion: null };
    await this.outbox.post(tx, [{ ...event, data: { factIds } }]);
  }
}
