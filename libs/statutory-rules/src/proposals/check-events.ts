import type { DeadlineRule } from '../deadline-rule.js';
import { typeOf, type EventMatch } from '../event-match.js';
import type { FieldsUnder } from '../event-types-under.js';
import type { Limit } from '../limit.js';

function inLimit(limit: Limit): readonly EventMatch[] {
  return 'laterOf' in limit ? limit.laterOf.flatMap(({ from }) => from?.of ?? []) : [];
}

/** Every kind of event of which a rule speaks. */
function eventsOf(rule: DeadlineRule): readonly EventMatch[] {
  const { looksAt } = rule;
  const readings = (rule.readings ?? []).map(({ instead }) => instead);
  const starts = [rule, ...readings].flatMap(({ startedBy }) => startedBy ?? []);
  const versions = [rule, ...readings].flatMap((each) => each.versions ?? []);
  return [
    ...starts.flatMap(({ match, neverAroseBy }) => [match, ...(neverAroseBy ?? [])]),
    ...(looksAt.kind === 'until-next' ? (looksAt.of ?? []) : []),
    ...(rule.shownOnce ?? []),
    ...[rule, ...readings].flatMap(({ metBy }) => metBy ?? []),
    ...(rule.cutShortBy ?? []),
    ...rule.neverAroseBy,
    ...rule.fallsAwayBy,
    ...versions.flatMap(({ limit }) => inLimit(limit)),
  ];
}

function unknownIn(match: EventMatch, fieldsOf: FieldsUnder): string | null {
  const type = typeOf(match);
  const fields = fieldsOf(type);
  if (fields === undefined) return `${type} is not a type of event that the law knows`;
  if (typeof match === 'string') return null;
  const field = fields.find(({ name }) => name === match.field);
  if (field === undefined) return `${type} carries no ${match.field}`;
  const { form, optional } = field;
  const wrong = match.is.find((value) =>
    value === null ? optional !== true : typeof form !== 'string' && !form.includes(value),
  );
  return wrong === undefined
    ? null
    : `${match.field} of ${type} is never ${wrong === null ? 'absent' : `"${wrong}"`}`;
}

/** What a rule says of events that no event can be; nothing where every word of it can happen. */
export function unknownEvent(rule: DeadlineRule, fieldsOf: FieldsUnder): string | null {
  for (const match of eventsOf(rule)) {
    const unknown = unknownIn(match, fieldsOf);
    if (unknown !== null) return unknown;
  }
  return null;
}
