import type { DeadlineRule } from '../deadline-rule.js';
import { typeOf } from '../event-match.js';
import type { EventType } from '../event-types.js';
import type { CaseInView } from './case-in-view.js';

type Rules = readonly DeadlineRule[];

/** The places of rules in their register, by the type of event that starts them. */
interface RulesByStart {
  readonly byType: ReadonlyMap<EventType, readonly number[]>;
  readonly byBirth: readonly number[];
}

function sortedByStart(rules: Rules): RulesByStart {
  const byType = new Map<EventType, Set<number>>();
  const byBirth: number[] = [];
  for (const [place, { startedBy, startedByBirth }] of rules.entries()) {
    if (startedByBirth) byBirth.push(place);
    for (const type of startedBy.map(({ match }) => typeOf(match))) {
      byType.set(type, (byType.get(type) ?? new Set()).add(place));
    }
  }
  return { byType: new Map([...byType].map(([type, places]) => [type, [...places]])), byBirth };
}

const known = new WeakMap<Rules, RulesByStart>();

/**
 * The rules of which something in a case could start a limit, in their own order.
 *
 * Most cases hold what starts few of them, so that the others need not be looked at.
 */
export function rulesStartedIn({ index, bornOn }: CaseInView, rules: Rules): Rules {
  const byStart = known.get(rules) ?? sortedByStart(rules);
  known.set(rules, byStart);
  const { byType, byBirth } = byStart;
  const places = bornOn === null ? [] : [...byBirth];
  for (const type of index.types()) {
    for (const place of byType.get(type) ?? []) places.push(place);
  }
  places.sort((a, b) => a - b);
  const started: DeadlineRule[] = [];
  for (const place of places) {
    const rule = rules[place];
    // A rule that several types of event can start comes several times, one after the other.
    if (rule !== undefined && rule !== started.at(-1)) started.push(rule);
  }
  return started;
}
