import type { CaseFile, ExpectedLimit } from '../tables/law-table.js';

/** Days that people stumble over, in the years of the tables. */
export const spans: Readonly<Record<string, readonly string[]>> = {
  '29 February': ['2016-02-29', '2020-02-29', '2024-02-29', '2028-02-29'],
  'the clocks go forward': ['2024-03-31', '2025-03-30', '2026-03-29', '2027-03-28', '2028-03-26'],
  'the clocks go back': ['2023-10-29', '2024-10-27', '2025-10-26', '2026-10-25', '2027-10-31'],
  Christmas: ['2024-12-25', '2025-12-25', '2026-12-25', '2027-12-25'],
  Easter: ['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16'],
};

const named = ['meetingOn', 'transferOn'];

/** The days between which a limit was counted: from its start, or back from the day that its start names. */
function endsOf(
  { startsOn, dueOn = startsOn }: ExpectedLimit,
  { events }: CaseFile,
): readonly [string, string] {
  const days = events.flatMap((event) => named.map((field) => event[field]));
  const countedFrom = days.filter((day) => typeof day === 'string').at(0) ?? startsOn;
  return countedFrom < dueOn ? [countedFrom, dueOn] : [dueOn, countedFrom];
}

/** Which of those days a row was counted over. */
export function spannedBy(row: ExpectedLimit & { readonly asked: CaseFile }): string[] {
  const [first, last] = endsOf(row, row.asked);
  return Object.entries(spans)
    .filter(([, days]) => days.some((day) => first <= day && day <= last))
    .map(([span]) => span);
}
