import type { DeadlineFacts, DeadlineKind, DeadlineStatus, Standing } from './deadline.js';
import type { IsoDate } from './law-event.js';

/** What an unmet limit is once its day has passed: late to act, or free to act. */
const oncePassed: Record<DeadlineKind, DeadlineStatus> = {
  latest: 'missed',
  earliest: 'met',
  date: 'met',
};

type StatusFacts = Pick<
  DeadlineFacts,
  'kind' | 'dueOn' | 'metOn' | 'endedOn' | 'endedHow' | 'cutShortOn'
>;
type BreachFacts = Pick<DeadlineFacts, 'binding' | 'owedBy' | 'excepted'>;

// Written as YYYY-MM-DD, dates compare as texts.
function statusToday(facts: StatusFacts, today: IsoDate): DeadlineStatus {
  const { kind, dueOn, metOn, endedOn, endedHow } = facts;
  if (facts.cutShortOn !== undefined) return 'cut-short';
  if (metOn !== null) return metOn <= dueOn ? 'met' : 'met-late';
  if (endedOn !== null) {
    return endedHow === 'fell-away' && endedOn > dueOn ? oncePassed[kind] : 'ended';
  }
  const hasPassed = kind === 'date' ? today >= dueOn : today > dueOn;
  return hasPassed ? oncePassed[kind] : 'running';
}

/** Says where a limit stands today, from its facts alone. A limit excepted or the family's own is never a breach. */
export function statusOf(facts: StatusFacts & BreachFacts, today: IsoDate): Standing {
  const status = statusToday(facts, today);
  const isBroken = status === 'missed' || status === 'met-late' || status === 'cut-short';
  const breach =
    isBroken &&
    facts.binding === 'statutory' &&
    facts.owedBy !== 'family' &&
    facts.excepted.length === 0;
  return { status, breach };
}
