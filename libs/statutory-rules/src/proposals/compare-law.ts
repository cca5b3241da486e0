import type { DeadlineRule, Reading } from '../deadline-rule.js';
import { lawRegister } from '../law-register.js';
import type { LawRegister } from '../rules-under.js';
import { differentPeriods, type DifferentPeriod } from './compare-versions.js';
import { sameData } from './same-data.js';

/** What differs for authorities that read the law in one way. */
export interface DifferentReading {
  /** The setting with which an authority chose this reading; null: it chose none. */
  readonly reading: Pick<Reading, 'setting' | 'is'> | null;
  readonly periods: readonly DifferentPeriod[];
}

/** How one limit differs between two laws. */
export interface LimitDifference {
  readonly rule: string;
  readonly title: string;
  readonly what: 'added' | 'removed' | 'ended' | 'changed';
  /** The day that decides which version applies, where a version does not say otherwise. */
  readonly versionChosenBy: DeadlineRule['versionChosenBy'];
  readonly inReadings: readonly DifferentReading[];
  /** What else of the limit is not the same, by the names of the register: what starts it, what meets it. */
  readonly otherwise: readonly string[];
}

function readingsOf(rule: DeadlineRule | undefined): readonly Reading[] {
  return (rule?.readings ?? []).filter(({ instead }) => instead.versions !== undefined);
}

function differentReadings(
  before: DeadlineRule | undefined,
  after: DeadlineRule | undefined,
): DifferentReading[] {
  const chosen = [...readingsOf(before), ...readingsOf(after)];
  const keys = new Map(chosen.map(({ setting, is }) => [`${setting} ${is}`, { setting, is }]));
  const versionsUnder = (rule: DeadlineRule | undefined, key: { setting: string; is: string }) =>
    readingsOf(rule).find(({ setting, is }) => setting === key.setting && is === key.is)?.instead
      .versions ??
    rule?.versions ??
    [];
  return [
    { reading: null, periods: differentPeriods(before?.versions ?? [], after?.versions ?? []) },
    ...[...keys.values()].map((reading) => ({
      reading,
      periods: differentPeriods(versionsUnder(before, reading), versionsUnder(after, reading)),
    })),
  ].filter(({ periods }) => periods.length > 0);
}

const compared = [
  'title',
  'kind',
  'binding',
  'owedBy',
  'subject',
  'startedBy',
  'startedByBirth',
  'onlyUnderAge',
  'looksAt',
  'shownOnce',
  'metBy',
  'cutShortBy',
  'neverAroseBy',
  'fallsAwayBy',
  'versionChosenBy',
  'note',
  'brings',
] as const satisfies readonly (keyof DeadlineRule)[];

type Pair = readonly [DeadlineRule | undefined, DeadlineRule | undefined];

function whatHappens([before, after]: Pair, readings: readonly DifferentReading[]) {
  if (before === undefined) return 'added';
  if (after === undefined) return 'removed';
  const last = readings[0]?.periods.at(-1);
  return last?.after === null && last.until === null ? 'ended' : 'changed';
}

function differenceIn([before, after]: Pair): LimitDifference | null {
  const rule = after ?? before;
  const inReadings = differentReadings(before, after);
  const otherwise =
    before && after ? compared.filter((name) => !sameData(before[name], after[name])) : [];
  if (rule === undefined || inReadings.length + otherwise.length === 0) return null;
  const { code, title, versionChosenBy } = rule;
  const what = whatHappens([before, after], inReadings);
  return { rule: code, title, what, versionChosenBy, inReadings, otherwise };
}

/** Every limit that differs between two laws, in the order of the register; what is new comes last. */
export function compareLaw(
  before: LawRegister = lawRegister,
  after: LawRegister = lawRegister,
): readonly LimitDifference[] {
  const rulesBefore = new Map(before.map((rule) => [rule.code, rule]));
  const rulesAfter = new Map(after.map((rule) => [rule.code, rule]));
  const codes = new Set([...rulesBefore.keys(), ...rulesAfter.keys()]);
  return [...codes].flatMap((code) => {
    const difference = differenceIn([rulesBefore.get(code), rulesAfter.get(code)]);
    return difference === null ? [] : [difference];
  });
}
