import type { Tx } from '../database/tx.js';

/** How much one consumer is owed, and how much of it failed for good. */
export interface PostOfConsumer {
  readonly consumer: string;
  readonly owed: number;
  readonly dead: number;
}

/** How many there are of something in one state. */
export interface InState {
  readonly state: string;
  readonly count: number;
}

/** How the sweep goes, which is the pulse of the workers. */
export interface SweepFigures {
  /** Of the authority that was swept longest ago, in seconds since 1970; null: none was swept yet. */
  readonly oldestSweepAt: number | null;
  readonly sweeps: readonly InState[];
}

/** How the histories are looked after, over all authorities. */
export interface KeepingFigures {
  /** The beginning of the day of the last seal, of the authority sealed longest ago; null: none was sealed yet. */
  readonly oldestSealAt: number | null;
  /** Authorities without a seal. */
  readonly unsealed: number;
  /** Cases that were stored otherwise than the law counts them, when they were last held against it. */
  readonly mended: number;
}

/** What the database says of the service: counts, codes and seconds, and nobody's data. */
export interface ServiceFigures extends SweepFigures, KeepingFigures {
  /** Seconds since 1970; null: the outbox is empty. */
  readonly oldestEventAt: number | null;
  /** The same of the events that somebody is still owed, and that have not failed for good. */
  readonly oldestOwedAt: number | null;
  readonly post: readonly PostOfConsumer[];
  /** E-mails that are not done with. */
  readonly mail: readonly InState[];
  /** Of the e-mail that has waited longest to be sent; null: none waits. */
  readonly oldestMailAt: number | null;
}

/** No question of a scrape takes longer than this. */
const mostMilliseconds = '2000';

const ofSweeps = `
  (select extract(epoch from min(swept_at))::float8 from sweep_schedule) as "oldestSweepAt",
  (select coalesce(json_agg(s), '[]') from (
    select case when swept_at is null then 'never' when swept_at < ? then 'late' else 'in-time' end as state,
      count(*) as count
    from sweep_schedule group by 1) s) as sweeps`;

const ofKeeping = `
  (select extract(epoch from min(sealed_on))::float8 from sweep_schedule) as "oldestSealAt",
  (select count(*)::integer from sweep_schedule where sealed_on is null) as unsealed,
  (select coalesce(sum(mended), 0)::integer from sweep_schedule) as mended`;

/** Few rows, whatever else there is to count: for whoever asks only whether anybody works. Run in the post room. */
export async function readSweeps(tx: Tx, overdueSince: string): Promise<SweepFigures> {
  const [figures] = await tx.rows<SweepFigures>(`select ${ofSweeps}`, [overdueSince]);
  return found(figures);
}

/**
 * Reads the figures in one statement, so that they are of one moment. A sweep is late when it was before
 * `overdueSince`. Run in the post room.
 */
export async function readFigures(tx: Tx, overdueSince: string): Promise<ServiceFigures> {
  await tx.rows(`select set_config('statement_timeout', ?, true)`, [mostMilliseconds]);
  const [figures] = await tx.rows<ServiceFigures>(
    `select
       (select extract(epoch from min(recorded_at))::float8 from outbox_event) as "oldestEventAt",
       (select extract(epoch from recorded_at)::float8 from outbox_event e
         where (select true from delivery d where d.authority_id = e.authority_id
           and d.event_id = e.id and d.dead_at is null limit 1)
         order by recorded_at limit 1) as "oldestOwedAt",
       (select coalesce(json_agg(p), '[]') from (
         select consumer, count(*) filter (where dead_at is null) as owed,
           count(*) filter (where dead_at is not null) as dead
         from delivery group by consumer) p) as post,
       ${ofSweeps},
       ${ofKeeping},
       (select coalesce(json_agg(m), '[]') from (
         select state, count(*) as count from alert
         where state in ('owed', 'sending', 'uncertain', 'held', 'failed') group by state) m) as mail,
       (select extract(epoch from min(raised_at))::float8 from alert
         where state in ('owed', 'sending', 'uncertain')) as "oldestMailAt"`,
    [overdueSince],
  );
  return found(figures);
}

function found<Figures>(figures: Figures | undefined): Figures {
  if (figures === undefined) throw new Error('The figures of the service could not be read.');
  return figures;
}

/** The migrations of the database that this release doesn't find applied. Run in the post room. */
export async function missingMigrations(tx: Tx, wanted: readonly string[]): Promise<string[]> {
  const applied = await tx.rows<{ name: string }>('select applied_migrations() as name');
  const names = new Set(applied.map(({ name }) => name));
  return wanted.filter((name) => !names.has(name));
}
