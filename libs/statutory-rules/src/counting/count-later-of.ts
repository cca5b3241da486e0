import type { Day } from '../calendar/civil-date.js';
import type { LaterOfLimit, Limb } from '../limit.js';
import { countPeriod } from './count-period.js';
import { say, type Anchor, type Count, type CountedFrom } from './count.js';
import { lodgingDay } from './tribunal-holidays.js';

function anchorOf({ from: limbFrom }: Limb, from: CountedFrom): Anchor | null {
  if (limbFrom === undefined) return from.start;
  const isLast = limbFrom.which === 'last-on-or-before-the-start';
  const days = limbFrom.of
    .map((match) => (isLast ? from.lastUpToStart(match) : from.firstInView(match)))
    .filter((day) => day !== null);
  if (days.length === 0) return null;
  return { day: isLast ? Math.max(...days) : Math.min(...days), called: limbFrom.day };
}

function moved(endsOn: Day, count: Count, dueOn: Day): Count {
  if (dueOn === endsOn) return count;
  const why = `That time ends on ${say(endsOn)}, so it is moved to ${say(dueOn)} by rule 12 of the Tribunal's rules.`;
  return { ...count, dueOn, said: () => `${count.said()} ${why}` };
}

/** Counts every limb that has a day to count from, and takes the one that ends last. */
export function countLaterOf({ laterOf, thenMoved }: LaterOfLimit, from: CountedFrom): Count {
  const counts = laterOf.flatMap((limb) => {
    const anchor = anchorOf(limb, from);
    return anchor === null ? [] : [countPeriod(limb.period, anchor, from.isWorkingDay)];
  });
  const later = counts.reduce((latest, count) => (count.dueOn > latest.dueOn ? count : latest));
  const others = counts.filter((count) => count !== later);
  const compared: Count = {
    dueOn: later.dueOn,
    said: () =>
      [
        later.said(),
        ...others.map(
          (other) =>
            `That is not earlier than ${say(other.dueOn)}, the other limit: ${other.said()}`,
        ),
      ].join(' '),
    steps: later.steps,
  };
  return thenMoved === 'lodging'
    ? moved(later.dueOn, compared, lodgingDay(later.dueOn, from.isWorkingDay))
    : compared;
}
