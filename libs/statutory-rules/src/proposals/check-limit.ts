import type { DeadlineRule } from '../deadline-rule.js';
import { typeOf } from '../event-match.js';
import type { FieldsUnder } from '../event-types-under.js';
import type { Limit } from '../limit.js';

/** The field of the starting event without which a limit can't be counted. */
function fieldNeeded(limit: Limit): string | null {
  if ('byOrder' in limit) return 'order';
  if ('words' in limit) return 'inTheYearOf' in limit ? limit.inTheYearOf : limit.day;
  return 'onTheDay' in limit ? limit.onTheDay : null;
}

function fieldMissing(
  { startedBy, startedByBirth }: DeadlineRule,
  field: string,
  fieldsOf: FieldsUnder,
): string | null {
  if (startedByBirth === true) return `a birth has no ${field}`;
  const without = startedBy
    .map(({ match }) => typeOf(match))
    .find(
      (type) => !fieldsOf(type)?.some(({ name, optional }) => name === field && optional !== true),
    );
  return without === undefined ? null : `${without} carries no ${field}`;
}

function orderMissing({ startedBy }: DeadlineRule, limit: Limit): string | null {
  if (!('byOrder' in limit)) return null;
  for (const { match } of startedBy) {
    if (typeof match === 'string' || match.field !== 'order') {
      return `${typeOf(match)} starts it whatever was ordered, and it is counted by the order`;
    }
    const open = match.is.find((order) => order === null || !Object.hasOwn(limit.byOrder, order));
    if (open !== undefined) return `it does not say how long it is for the order ${open ?? 'none'}`;
  }
  return null;
}

/** Why a limit can't be counted from what starts its rule; nothing where it can. */
export function uncountableFrom(
  rule: DeadlineRule,
  limit: Limit,
  fieldsOf: FieldsUnder,
): string | null {
  const needed = fieldNeeded(limit);
  const missing = needed === null ? null : fieldMissing(rule, needed, fieldsOf);
  return missing ?? orderMissing(rule, limit);
}

/** Why the limits of a rule can't be told apart by what they are told apart by; nothing where they can. */
export function indistinct(rule: DeadlineRule, fieldsOf: FieldsUnder): string | null {
  const { subject, looksAt } = rule;
  const told = subject === 'id' || subject === 'meetingOn' ? subject : null;
  const answered = looksAt.kind === 'answers' ? looksAt.by : null;
  for (const field of [told, answered]) {
    const missing = field === null ? null : fieldMissing(rule, field, fieldsOf);
    if (missing !== null) return missing;
  }
  return null;
}
