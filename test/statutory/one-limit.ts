import { datesOf, type Deadline, type IsoDate, type LawEvent } from '#libs/statutory-rules';

/** The one limit of a rule that a case has on a day; refuses a case that has none or several. */
export function oneLimit(rule: string, today: IsoDate, events: readonly LawEvent[]): Deadline {
  const rows = datesOf({ today, events }).filter((row) => row.rule === rule);
  const [row] = rows;
  if (row === undefined || rows.length > 1) throw new Error(`${rows.length} limits of ${rule}`);
  return row;
}
