import { Database, type Tx } from '#libs/platform';
import { asSource } from '../support/as-source.js';
import { sampleDay, sampleReturn } from '../support/example-files.js';
import { untilSettled } from '../support/recorded-caseload.js';
import { RunningSystem } from '../support/running-system.js';
import { openExample, workingRooms } from '../support/working-rooms.js';

/** An event of another system, with whatever is different about it. */
export function eventOf(
  source: string,
  id: string,
  type: string,
  subject: string,
  data: Readonly<Record<string, unknown>>,
) {
  return { specversion: '1.0', id, source, type: `ehc.${type}`, subject, data };
}

/** How many rows of a kind there are: of one authority, whatever the page shows. */
export async function countOf(
  system: RunningSystem,
  table: 'inbound_fact' | 'history_entry',
  authority: number,
): Promise<number> {
  const [row] = await system.asOwner<{ number: number }>(
    `select count(*)::integer as number from ${table} where authority_id = $1`,
    [authority],
  );
  return row?.number ?? 0;
}

/** Another fictitious authority with one child, whose reference and number nobody else has. */
async function neighbouringAuthority(
  system: RunningSystem,
): Promise<{ reference: string; upn: string }> {
  await system.asOwner(
    `insert into authority (id, name, is_fictitious, today_is, next_reference)
     values (998, 'Fabledon', true, '2026-01-15', 700001)`,
  );
  await system.asOwner(`insert into sweep_schedule (authority_id) values (998)`);
  const { databaseUrl } = system.queuePlace;
  const database = await Database.connect({ databaseUrl, databaseAppUrl: undefined });
  try {
    const { reference } = await openExample(workingRooms(database), 998, 7_000_001);
    const read = (tx: Tx) => tx.rows<{ upn: string }>(`select upn from person`);
    const [person] = await database.inAuthority(998, read);
    return { reference, upn: person?.upn ?? '' };
  } finally {
    await database.close();
  }
}

/** Enters the decision to assess on the page of the case, as a caseworker does. */
export async function enterDecisionToAssess(
  system: RunningSystem,
  reference: string,
  on: string,
): Promise<void> {
  const page = new URL(`/cases/${reference}`, system.url);
  const html = await (await fetch(page)).text();
  const hidden = [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  const [year = '', month = '', day = ''] = on.split('-');
  const form = new URLSearchParams([
    ...hidden.map(([, name = '', value = '']): [string, string] => [name, value]),
    ['on-day', day],
    ['on-month', month],
    ['on-year', year],
  ]);
  const answer = await fetch(`${page.href}/decision-to-assess`, {
    method: 'POST',
    body: form,
    redirect: 'manual',
  });
  await answer.body?.cancel();
  if (answer.status !== 303) throw new Error(`The decision was answered ${answer.status}.`);
}

/** A caseload, a neighbour, and two sources: one that may tell everything, and one for health advice alone. */
export async function startTelling(trust: string) {
  const system = await RunningSystem.start({
    queues: 'postgresql',
    timeZone: 'Pacific/Auckland',
  });
  await system.run('import', ['sen2', sampleReturn, '--as-at', sampleDay]);
  await untilSettled(system);
  const neighbour = await neighbouringAuthority(system);
  const council = await asSource(system, 'council');
  const health = await asSource(system, trust, { types: 'advice-received,advice-not-needed' });
  const awaiting = { stage: 'awaiting-decision', status: 'open' };
  const reference = (await council.deadlines(awaiting))[0]?.caseReference ?? '';
  return { system, neighbour, council, health, reference };
}
