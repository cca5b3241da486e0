import type { Limb, Limit, PeriodLimit } from '../limit.js';
import { sayPeriod } from './count-period.js';

const firstDay = {
  'after-the-day': 'the starting day is not counted',
  'beginning-with-the-day': 'the starting day is day 1',
};

function periodSaid(limit: PeriodLimit): string {
  const leftOut =
    limit.leavingOut === undefined
      ? ''
      : '; days from 25 December to 1 January and in August are not counted';
  return `${sayPeriod(limit)}; ${firstDay[limit.counted]}${leftOut}`;
}

function limbSaid({ period, from }: Limb): string {
  return from === undefined ? periodSaid(period) : `${periodSaid(period)}, from ${from.day}`;
}

/** Says how long a limit is and how it is counted, whatever the case. */
export function sayLimit(limit: Limit): string {
  if ('counted' in limit) return periodSaid(limit);
  if ('words' in limit) return `${limit.words} ${limit.called}`;
  if ('onTheDay' in limit) {
    return `on ${limit.called} if it was known at least ${limit.ifKnownWorkingDaysBefore} working days before it, else ${periodSaid(limit.otherwise)}`;
  }
  if ('laterOf' in limit) {
    const moved = limit.thenMoved === undefined ? '' : ', then moved as rule 12 says';
    return `the later of: ${limit.laterOf.map(limbSaid).join(', or ')}${moved}`;
  }
  if ('byOrder' in limit) {
    const orders = Object.entries(limit.byOrder).map(
      ([order, period]) => `\`${order}\`: ${periodSaid(period)}`,
    );
    const agreed =
      limit.unlessAgreed === undefined ? '' : '; or the day that the parties agreed in writing';
    return `${orders.join(', or ')}${agreed}`;
  }
  return `the last Friday in June of the school year in which the person becomes ${limit.lastFridayInJuneOfSchoolYearOfAge}`;
}
