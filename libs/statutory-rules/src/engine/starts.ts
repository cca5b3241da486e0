import { civilDateOf, type Day } from '../calendar/civil-date.js';
import { writeDay } from '../calendar/day-number.js';
import { isWorkingDay } from '../calendar/working-days.js';
import type { CountedFrom } from '../counting/count.js';
import type { DeadlineRule, StartingEvent } from '../deadline-rule.js';
import type { EventMatch } from '../event-match.js';
import type { LawEvent } from '../law-event.js';
import type { LooksAt } from '../looks-at.js';
import type { CaseInView } from './case-in-view.js';
import type { DatedEvent } from './dated-event.js';
import type { EventIndex } from './event-index.js';
import { viewOf, type View } from './view.js';

/** The words of a start, and what shows that it began nothing; a birth is no event. */
export type StartWords = Omit<StartingEvent, 'match'>;

/** Something that starts a limit, with all that the limit is counted from and looks at. */
export interface Start {
  readonly startedBy: StartWords;
  readonly from: CountedFrom;
  readonly view: View;
}

const seesNothing: View = { first: () => null, firstFromTheStart: () => null };

/** An event that starts a limit, and the case as it is seen from there. */
class EventStart implements Start, CountedFrom {
  readonly startedBy: StartingEvent;
  readonly view: View;
  readonly start: CountedFrom['start'];
  readonly event: LawEvent;
  readonly isWorkingDay = isWorkingDay;
  readonly #index: EventIndex;

  constructor(looksAt: LooksAt, startedBy: StartingEvent, dated: DatedEvent, index: EventIndex) {
    this.startedBy = startedBy;
    this.view = viewOf(looksAt, dated, index);
    this.start = { day: dated.day, called: startedBy.day };
    this.event = dated.event;
    this.#index = index;
  }

  get from(): CountedFrom {
    return this;
  }

  lastUpToStart(match: EventMatch): Day | null {
    return this.#index.last(match, this.start.day)?.day ?? null;
  }

  firstInView(match: EventMatch): Day | null {
    return this.view.first(match)?.day ?? null;
  }
}

function startWithBirth(bornOn: Day): Start {
  const called = 'the date of birth';
  return {
    startedBy: { day: called },
    view: seesNothing,
    from: {
      start: { day: bornOn, called },
      event: null,
      lastUpToStart: () => null,
      firstInView: () => null,
      isWorkingDay,
    },
  };
}

/** Everything in a case that starts limits of a rule, day by day. */
export function startsOf(rule: DeadlineRule, { index, bornOn }: CaseInView): readonly Start[] {
  if (rule.startedByBirth) return bornOn === null ? [] : [startWithBirth(bornOn)];
  const starts: Start[] = [];
  for (const startedBy of rule.startedBy) {
    for (const dated of index.every(startedBy.match)) {
      starts.push(new EventStart(rule.looksAt, startedBy, dated, index));
    }
  }
  return starts.length < 2 ? starts : starts.sort((a, b) => a.from.start.day - b.from.start.day);
}

/** Whether a child is younger than so many years on a day; one born on 29 February grows older on 1 March. */
function isUnderAge(age: number, bornOn: Day, day: Day): boolean {
  const born = civilDateOf(bornOn);
  const today = civilDateOf(day);
  const months = (today.year - born.year) * 12 + today.month - born.month;
  return months < age * 12 || (months === age * 12 && today.dayOfMonth < born.dayOfMonth);
}

/** Whether a rule is for this child at all. */
export function mayStart(rule: DeadlineRule, { from }: Start, { bornOn }: CaseInView): boolean {
  if (rule.onlyUnderAge === undefined) return true;
  return bornOn !== null && isUnderAge(rule.onlyUnderAge, bornOn, from.start.day);
}

/** What tells a limit apart from others of its rule in the case. */
export function subjectOf({ subject }: DeadlineRule, { from }: Start): string | null {
  switch (subject) {
    case 'none':
      return null;
    case 'starting-day':
      return writeDay(from.start.day);
    case 'id':
    case 'meetingOn':
      return from.event?.[subject] ?? null;
  }
}
