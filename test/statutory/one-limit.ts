import {
  datesOf,
  type CaseDetails,
  type Deadline,
  type IsoDate,
  type LawEvent,
} from '#libs/statutory-rules';

/** The one limit of a rule that a case has on a day; refuses a case that has none or several. */
export function oneLimit(
  rule: string,
  today: IsoDate,
  events: readonly LawEvent[],
  details: CaseDetails = {},
): Deadline {
  const rows = datesOf({ today, events, ...details }).filter((row) => row.rule === rule);
  const [row] = rows;
  if (row === undefined || rows.length > 1) throw new Error(`${rows.length} limits of ${rule}`);
  return row;
}

/** The rules whose limits a case has on a day. */
export function rulesOf(events: readonly LawEvent[], details: CaseDetails = {}): string[] {
  return datesOf({ today: '2027-12-31', events, ...details }).map(({ rule }) => rule);
}
