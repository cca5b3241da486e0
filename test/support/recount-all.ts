import type { WorkingRooms } from './working-rooms.js';

/** Counts every case anew that needs it, once, as a sweep does; how many that were. */
export async function recountAll(
  { database, cases, recount }: WorkingRooms,
  authority: number,
  by = recount,
): Promise<number> {
  let counted = 0;
  for (let after: string | null = null; ;) {
    const next = await database.inAuthority(authority, (tx) => by.next(tx, after));
    const last = next.at(-1);
    if (last === undefined) return counted;
    counted += await database.inAuthority(authority, async (tx) =>
      by.recount(tx, next, await cases.day(tx)),
    );
    after = last.caseId;
  }
}
