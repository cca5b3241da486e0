import type { Tx } from '#libs/platform';
import type { AdviceWaiting, LimitsAsked, LimitsPage, RiskOverview } from '../queues/limit-row.js';
import { adviceRule, readAdviceWaiting } from './advice-waiting.query.js';
import { listLimits } from './limits.query.js';
import { readOverview } from './overview.query.js';

/**
 * What managers watch: the limits of all cases, as they stand on the day that is given. Nothing here
 * depends on when the sweep last ran.
 */
export class BreachRiskReader {
  /** How many limits are missed, due soon and due later: in all, by rule and by stage. */
  overview(tx: Tx, today: string): Promise<RiskOverview> {
    return readOverview(tx, today);
  }

  /** The limits asked for, the earliest due date first. Throws `CursorError` for a wrong `after`. */
  limits(tx: Tx, today: string, asked: LimitsAsked): Promise<LimitsPage> {
    return listLimits(tx, today, asked);
  }

  /** Advice asked for and not answered, by service: how much, and how old the oldest is. */
  adviceWaiting(tx: Tx, today: string): Promise<AdviceWaiting[]> {
    return readAdviceWaiting(tx, today);
  }

  /** The requests behind {@link adviceWaiting}, the longest waiting first. Throws `CursorError` likewise. */
  adviceWaitingRows(
    tx: Tx,
    today: string,
    asked: Pick<LimitsAsked, 'service' | 'after' | 'limit'>,
  ): Promise<LimitsPage> {
    return listLimits(tx, today, { ...asked, rule: adviceRule, waitingOnly: true });
  }
}
