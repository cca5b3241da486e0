import { exceptionRegister } from '../exceptions/exception-register.js';
import type { ExceptionGround } from '../exceptions/exception-ground.js';
import type { LawEvent } from '../law-event.js';
import {
  daysOfException,
  daysOfLimit,
  groundOf,
  mayRelease,
  requestIn,
} from './exception-reach.js';
import { IntervalIndex, type Interval } from './interval-index.js';
import type { StartedLimit } from './started-limits.js';

const everyRule = '';

function keyOf(ground: ExceptionGround, rule: string, request: string): string {
  return [ground.code, rule, request].join('|');
}

function indexed(entries: Iterable<readonly [string, Interval]>): Map<string, IntervalIndex> {
  const byKey = Map.groupBy(entries, ([key]) => key);
  return new Map(
    [...byKey].map(([key, group]) => [key, new IntervalIndex(group.map(([, days]) => days))]),
  );
}

/** Says of a limit which grounds release it, given the exceptions that stand in the case. */
export function releasedBy(
  exceptions: readonly LawEvent[],
): (limit: StartedLimit) => readonly string[] {
  const entries = exceptions.flatMap((event) => {
    const ground = groundOf(event);
    if (ground === undefined) return [];
    const request = requestIn(ground, event.id);
    const rules = event.releases ?? [everyRule];
    return rules.map(
      (rule) => [keyOf(ground, rule, request), daysOfException(ground, event)] as const,
    );
  });
  if (entries.length === 0) return () => [];
  const index = indexed(entries);
  return (limit) =>
    exceptionRegister
      .filter((ground) => {
        if (!mayRelease(ground, limit)) return false;
        const request = requestIn(ground, limit.subject);
        const days = daysOfLimit(ground, limit);
        return [everyRule, limit.rule.code].some((rule) =>
          index.get(keyOf(ground, rule, request))?.touches(days),
        );
      })
      .map(({ code }) => code)
      .sort();
}

/** Says of an exception whether it reaches a limit of a rule, given the limits of the case. */
export function reachIn(
  limits: readonly StartedLimit[],
): (ground: ExceptionGround, event: LawEvent, rule: string) => boolean {
  const known = new Map<string, IntervalIndex>();
  const seen = new Set<string>();
  return (ground, event, rule) => {
    const kind = keyOf(ground, rule, '');
    if (!seen.has(kind)) {
      seen.add(kind);
      const reached = limits
        .filter((limit) => limit.rule.code === rule && mayRelease(ground, limit))
        .map((limit) => {
          const key = keyOf(ground, rule, requestIn(ground, limit.subject));
          return [key, daysOfLimit(ground, limit)] as const;
        });
      for (const [key, index] of indexed(reached)) known.set(`${kind}>${key}`, index);
    }
    const key = keyOf(ground, rule, requestIn(ground, event.id));
    return known.get(`${kind}>${key}`)?.touches(daysOfException(ground, event)) === true;
  };
}
