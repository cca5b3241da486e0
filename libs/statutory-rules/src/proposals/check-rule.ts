import type { DeadlineRule } from '../deadline-rule.js';
import type { FieldsUnder } from '../event-types-under.js';
import { indistinct, uncountableFrom } from './check-limit.js';
import { unknownEvent } from './check-events.js';
import { wrongPeriodIn } from './periods.js';

function withoutStart({ startedBy, startedByBirth }: DeadlineRule): string | null {
  if ((startedByBirth === true) === startedBy.length > 0) {
    return 'either events start it, or a birth does';
  }
  return null;
}

function neverMet({ kind, metBy }: DeadlineRule): string | null {
  return kind === 'latest' && metBy.length === 0 ? 'nothing could ever meet it' : null;
}

function wrongPeriods({ versions, readings }: DeadlineRule): string | null {
  const ofReadings = (readings ?? []).map(({ instead }) => wrongPeriodIn(instead.versions ?? []));
  return wrongPeriodIn(versions) ?? ofReadings.find((wrong) => wrong !== null) ?? null;
}

function uncountable(rule: DeadlineRule, fieldsOf: FieldsUnder): string | null {
  const readings = (rule.readings ?? []).map(({ instead }) => ({ ...rule, ...instead }));
  for (const read of [rule, ...readings]) {
    for (const { limit } of read.versions) {
      const why = uncountableFrom(read, limit, fieldsOf);
      if (why !== null) return why;
    }
  }
  return null;
}

/** Why a rule can't be one of a law with these events, in half a sentence; nothing where it can. */
export function faultOf(rule: DeadlineRule, fieldsOf: FieldsUnder): string | null {
  return (
    withoutStart(rule) ??
    neverMet(rule) ??
    wrongPeriods(rule) ??
    unknownEvent(rule, fieldsOf) ??
    indistinct(rule, fieldsOf) ??
    uncountable(rule, fieldsOf)
  );
}
