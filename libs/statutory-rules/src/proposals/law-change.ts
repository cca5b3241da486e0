import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import type { InForce } from '../in-force.js';
import type { IsoDate } from '../law-event.js';

/** What changes from a day on; whatever is left out stays as it was on the eve. */
export interface AddedVersion
  extends
    Pick<LawVersion, 'source' | 'seen'>,
    Partial<Pick<LawVersion, 'limit' | 'exceptions' | 'exceptionsIn' | 'chosenBy'>> {
  readonly inForce: InForce;
}

/** A limit changes from a day on. */
export interface Amendment {
  readonly rule: string;
  readonly add: AddedVersion;
}

/** A limit ends: what would fall after this day is no limit any more. */
export interface Ending {
  readonly rule: string;
  readonly end: { readonly until: IsoDate };
}

/** A limit that the law did not have. */
export interface NewLimit {
  readonly newRule: DeadlineRule;
}

/** One thing that a proposal would change in the law, as data. */
export type LawChange = Amendment | Ending | NewLimit;

/** A change, and where it was written down. */
export interface PlacedChange {
  readonly where: string;
  readonly change: LawChange;
}

/** Why a change can't be made, and where it was written down. */
export interface ChangeProblem {
  readonly where: string;
  readonly message: string;
}
