import { isRealDate, type Limit } from '#libs/statutory-rules';
import { z } from 'zod';
import { matches } from './read-match.js';
import { byField, count, listOf, oneOf, words } from './read-words.js';

const counting = {
  counted: oneOf('counted', ['after-the-day', 'beginning-with-the-day']),
  leavingOut: oneOf('leavingOut', ['tribunal-holidays']).exactOptional(),
};

const periods = {
  weeks: z.strictObject({ weeks: count('weeks'), ...counting }),
  days: z.strictObject({ days: count('days'), ...counting }),
  months: z.strictObject({ months: count('months'), ...counting }),
  workingDays: z.strictObject({ workingDays: count('workingDays'), ...counting }),
};

const period = byField(
  periods,
  'Give the period as an object with weeks, days, months or workingDays, and counted.',
);

const limb = z.strictObject({
  period,
  from: z
    .strictObject({
      which: oneOf('which', ['last-on-or-before-the-start', 'first-from-the-start-on']),
      of: matches('of').min(1, 'Give of as a list of at least one type of event.'),
      day: words('day, the words that name it to a family,'),
    })
    .exactOptional(),
});

const backward = { words: words('words'), called: words('called') };

const lastDay = z
  .strictObject({ month: count('month', 12), dayOfMonth: count('dayOfMonth', 31) })
  .refine(
    ({ month, dayOfMonth }) =>
      isRealDate(`2027-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`),
    { error: 'Give lastDay as a day that every year has.' },
  );

const forms = {
  ...periods,
  daysBefore: z.strictObject({
    ...backward,
    daysBefore: count('daysBefore'),
    day: oneOf('day', ['meetingOn']),
  }),
  monthsBefore: z.strictObject({
    ...backward,
    monthsBefore: count('monthsBefore'),
    day: oneOf('day', ['transferOn']),
  }),
  lastDay: z.strictObject({
    ...backward,
    lastDay,
    inTheYearOf: oneOf('inTheYearOf', ['transferOn']),
  }),
  onTheDay: z.strictObject({
    onTheDay: oneOf('onTheDay', ['movesOn']),
    called: words('called'),
    ifKnownWorkingDaysBefore: count('ifKnownWorkingDaysBefore'),
    otherwise: period,
  }),
  laterOf: z.strictObject({
    // Without a period from the start there might be nothing to count from.
    laterOf: listOf('laterOf', limb).refine((limbs) => limbs.some((each) => !each.from), {
      error: 'Give laterOf with at least one period that counts from the start.',
    }),
    thenMoved: oneOf('thenMoved', ['lodging']).exactOptional(),
  }),
  byOrder: z.strictObject({
    byOrder: z
      .record(words('the order', 100), period, 'Give byOrder as an object of periods.')
      .refine((orders) => Object.keys(orders).length > 0, {
        error: 'Give byOrder with at least one order.',
      }),
    unlessAgreed: oneOf('unlessAgreed', ['agreedBy']).exactOptional(),
  }),
  lastFridayInJuneOfSchoolYearOfAge: z.strictObject({
    lastFridayInJuneOfSchoolYearOfAge: count('lastFridayInJuneOfSchoolYearOfAge', 25),
  }),
};

/** How long a limit is, as a proposal writes it down. */
export const limit = byField(
  forms,
  `Give the limit as an object with one of: ${Object.keys(forms).join(', ')}.`,
) as z.ZodType<Limit>;
