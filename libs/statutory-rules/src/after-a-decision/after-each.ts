import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import { groundsAfterADecision } from '../exceptions/regulation-grounds.js';
import { withCoronavirusMonths } from '../coronavirus-months.js';
import { ordinaryLaw, type InForce } from '../in-force.js';
import type { PeriodLimit } from '../limit.js';

/** What binds the authority in the same way: an order of the Tribunal, a concession, or an agreement in mediation. */
const origins = {
  'tribunal-order': {
    event: 'tribunal-order-made',
    day: 'the day the Tribunal made its order',
    after: 'after the order of the Tribunal',
    source: 'SEND Regulations 2014 (SI 2014/1530), regulation 44',
    inForce: ordinaryLaw,
  },
  concession: {
    event: 'appeal-conceded',
    day: 'the day the authority told the Tribunal that it concedes',
    after: 'after the concession',
    source:
      'SEND Regulations 2014 (SI 2014/1530), regulation 45, as amended by the SEND (Miscellaneous Amendments) Regulations 2015 (SI 2015/359)',
    inForce: {
      name: 'regulation 45 as amended by SI 2015/359',
      from: '2015-03-23',
    } satisfies InForce,
  },
  'mediation-agreement': {
    event: 'mediation-agreement-reached',
    day: 'the day of the agreement',
    after: 'after the agreement in mediation',
    source: 'SEND Regulations 2014 (SI 2014/1530), regulation 42',
    inForce: ordinaryLaw,
  },
} as const;

/** The code under which such a decision is known. */
export type Origin = keyof typeof origins;

/** One duty that follows such a decision. */
export interface DutyAfterADecision extends Pick<DeadlineRule, 'metBy'> {
  readonly ending: string;
  readonly title: string;
  readonly byOrder: Readonly<Record<string, PeriodLimit>>;
  /** By what was ordered: the events that show that this duty never arose. */
  readonly neverAroseBy?: Readonly<Record<string, DeadlineRule['neverAroseBy']>>;
}

function lawOf(origin: Origin, duty: DutyAfterADecision): LawVersion {
  const { inForce, source } = origins[origin];
  return {
    inForce,
    limit:
      origin === 'mediation-agreement'
        ? { byOrder: duty.byOrder, unlessAgreed: 'agreedBy' }
        : { byOrder: duty.byOrder },
    exceptions: groundsAfterADecision,
    exceptionsIn: 'the same regulation',
    source,
    seen: 'P',
  };
}

/** The duty after each kind of decision that can contain it, as one rule each. */
export function afterEach(
  kinds: readonly Origin[],
  duty: DutyAfterADecision,
): readonly DeadlineRule[] {
  return kinds.map((origin) => ({
    code: `${origin}.${duty.ending}`,
    title: `${duty.title}, ${origins[origin].after}`,
    kind: 'latest',
    binding: 'statutory',
    owedBy: 'authority',
    subject: 'none',
    startedBy: Object.keys(duty.byOrder).map((order) => ({
      match: { event: origins[origin].event, field: 'order', is: [order] },
      day: origins[origin].day,
      neverAroseBy: duty.neverAroseBy?.[order] ?? [],
    })),
    looksAt: { kind: 'until-next' },
    metBy: duty.metBy,
    neverAroseBy: [],
    fallsAwayBy: [],
    versionChosenBy: 'due-date',
    versions: withCoronavirusMonths(lawOf(origin, duty)),
  }));
}
