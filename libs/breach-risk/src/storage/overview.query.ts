import type { Tx } from '#libs/platform';
import { ruleCodes } from '#libs/statutory-rules';
import type { RiskCounts, RiskOverview } from '../queues/limit-row.js';
import {
  daysFor,
  isDueIn28Days,
  isDueIn7Days,
  isMissed,
  isWaiting,
  isWatched,
  limitsWithDays,
  whereStatus,
} from './status-conditions.js';

interface Counted {
  readonly rule: string;
  readonly stage: string;
  readonly excepted: boolean;
  readonly standing: 'missed' | 'dueIn7Days' | 'dueIn28Days' | 'later' | 'metLate';
  readonly limits: number;
}

// Each limit stands in one place only, so whatever is summed up from these rows adds up.
const countedSql = `
  select rule, stage, is_excepted as excepted,
    case when ${isMissed} then 'missed' when ${isDueIn7Days} then 'dueIn7Days'
      when ${isDueIn28Days} then 'dueIn28Days' else 'later' end as standing, count(*)::integer as limits
  from ${limitsWithDays} where authority_id = ? and ${isWatched} and ${whereStatus.open} group by 1, 2, 3, 4
  union all
  select rule, stage, is_excepted, 'metLate', count(*)::integer
  from breach_risk_limit where authority_id = ? and ${isWatched} and ${whereStatus['met-late']} group by 1, 2, 3`;

const awaitingSql = `
  select count(distinct case_reference)::integer as cases from breach_risk_limit
  where authority_id = ? and ${isWaiting}
    and rule = 'needs-assessment.notify-decision-to-assess' and stage = 'awaiting-decision'`;

// A return tells of a plan and of its last review: only the last of them says when the next one is due.
const reviewsOverdueSql = `
  select count(distinct case_reference)::integer as cases from ${limitsWithDays}
  where authority_id = ? and ${isWaiting} and ${isMissed}
    and rule = 'annual-review.complete-review'
    and not exists (select from breach_risk_limit later
      where later.authority_id = breach_risk_limit.authority_id
        and later.case_reference = breach_risk_limit.case_reference
        and later.rule = 'annual-review.complete-review'
        and later.starts_on > breach_risk_limit.starts_on)`;

/** How many limits stand where today, in all, by rule and by stage. */
export async function readOverview(tx: Tx, today: string): Promise<RiskOverview> {
  const { authority } = tx;
  const counted = await tx.rows<Counted>(countedSql, [...daysFor(today), authority, authority]);
  const [awaiting] = await tx.rows<{ cases: number }>(awaitingSql, [authority]);
  const [overdue] = await tx.rows<{ cases: number }>(reviewsOverdueSql, [
    ...daysFor(today),
    authority,
  ]);
  const rules = present(counted, 'rule').sort(
    (a, b) => ruleCodes.indexOf(a) - ruleCodes.indexOf(b),
  );
  return {
    today,
    total: countsOf(counted),
    byRule: rules.map((rule) => ({
      rule,
      ...countsOf(counted.filter((one) => one.rule === rule)),
    })),
    byStage: present(counted, 'stage')
      .sort()
      .map((stage) => ({ stage, ...countsOf(counted.filter((one) => one.stage === stage)) })),
    reviewsOverdue: overdue?.cases ?? 0,
    awaitingDecision: awaiting?.cases ?? 0,
  };
}

function present(counted: readonly Counted[], by: 'rule' | 'stage'): string[] {
  return [...new Set(counted.map((one) => one[by]))];
}

function countsOf(counted: readonly Counted[]): RiskCounts {
  const sum = (standing: Counted['standing'], excepted?: boolean): number =>
    counted
      .filter((one) => one.standing === standing && one.excepted === (excepted ?? one.excepted))
      .reduce((total, one) => total + one.limits, 0);
  const places = {
    missed: sum('missed', false),
    dueIn7Days: sum('dueIn7Days'),
    dueIn28Days: sum('dueIn28Days'),
    later: sum('later'),
    missedExcepted: sum('missed', true),
  };
  return {
    ...places,
    open: Object.values(places).reduce((total, limits) => total + limits, 0),
    metLate: sum('metLate', false),
    metLateExcepted: sum('metLate', true),
  };
}
