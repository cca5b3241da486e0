import type { Tx } from '#libs/platform';
import type { DeadlineFacts } from '#libs/statutory-rules';

/** One limit of a case as the casefile keeps it. */
export interface CaseLimit extends Omit<DeadlineFacts, 'working'> {
  readonly id: string;
  readonly caseId: string;
  readonly caseReference: string;
  readonly process: string;
  readonly service: string | null;
  readonly stage: string;
  readonly flaggedOn: string | null;
}

/** Where the limits of cases are found as they are now. */
export interface LimitSource {
  limitsOf(tx: Tx, caseIds: readonly string[]): Promise<readonly CaseLimit[]>;
}

/** Where the limits that managers watch are kept. */
export interface LimitStore {
  /** Waits until no one else refreshes this authority's limits; holds until the transaction ends. */
  holdAuthority(tx: Tx): Promise<void>;
  /** Makes the limits of these cases exactly those given; says how many rows came, changed or went. */
  replace(tx: Tx, caseIds: readonly string[], limits: readonly CaseLimit[]): Promise<number>;
  /** Tells the open pages, once the transaction is committed, that there is something new to see. */
  tellPages(tx: Tx): Promise<void>;
}
