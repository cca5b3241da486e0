import type { Database } from './database.js';
import type { Tx } from './tx.js';

/** How the server carries out the last statement that the post room asks for, and how many pages it reads for it. */
export async function planOf(database: Database, ask: (tx: Tx) => Promise<unknown>) {
  return database.inPostRoom(async (tx) => {
    let plan = '';
    const explaining = {
      rows: async (sql: string, parameters: readonly unknown[]) => {
        const lines = await tx.rows<{ 'QUERY PLAN': string }>(
          `explain (analyze, buffers, costs off) ${sql}`,
          parameters,
        );
        plan = lines.map((line) => line['QUERY PLAN']).join('\n');
        return [{}];
      },
    };
    await ask(explaining as unknown as Tx);
    const pages = [...plan.matchAll(/shared (?:hit=(\d+))?(?: ?read=(\d+))?/g)];
    return { plan, pages: Math.max(...pages.map(([, hit = 0, read = 0]) => +hit + +read)) };
  });
}
