import { paths } from '../../../page-shell/paths.js';
import { addressOf } from './address.js';
import { longestAddress, mostEvents, type Calculation } from './calculation.js';

/** What the pages that ask for one event put into the address beside the calculation. */
const ofQuestions = 500;

/** Why so many more events find no room in a calculation; nothing where they do. */
export function whyFull(given: Calculation, more = 0): string | null {
  if (given.events.length + more > mostEvents) {
    return `A calculation holds at most ${mostEvents} things that happened. Remove one that no longer matters.`;
  }
  const { length } = addressOf(paths.workOutTheDates, given);
  return length + ofQuestions > longestAddress
    ? 'This is more than one calculation can hold. Remove something that no longer matters.'
    : null;
}
