import { Client } from 'pg';
import { setTimeout as pause } from 'node:timers/promises';
import { atOnce, hearing } from './measured-effects.js';

const betweenLooks = 5;

/** Takes a batch and writes its effects, in one statement: the fewest there can be. */
const takeAndEffect = `with taken as (
    delete from delivery where ctid = any (array(
      select ctid from delivery where consumer = $1 and dead_at is null and not_before <= $2
      order by not_before limit $3 for update skip locked
    )) returning event_id
  )
  insert into measured_effect (authority_id, consumer, event_id)
  select 999, $1, event_id from taken on conflict do nothing returning event_id`;

const forget = `delete from outbox_event e where id = any ($1::uuid[])
  and not exists (select from delivery d where d.authority_id = e.authority_id and d.event_id = e.id)`;

/** A relay without queue, roles, retries or ports: a connection for each consumer that looks again and again. */
export class BareRelay {
  private stopped = false;
  private readonly loops: Promise<void>[] = [];

  constructor(
    private readonly ownerUrl: string,
    private readonly now: () => string,
    private readonly had: (ids: readonly string[]) => void,
  ) {}

  start(): void {
    for (const consumer of hearing) this.loops.push(this.loop(consumer));
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.all(this.loops);
  }

  private async loop(consumer: string): Promise<void> {
    const client = new Client({
      connectionString: this.ownerUrl,
      options: '-c app.authority=999 -c synchronous_commit=on -c plan_cache_mode=force_custom_plan',
    });
    await client.connect();
    while (!this.stopped) {
      const { rows } = await client.query<{ event_id: string }>({
        name: 'take',
        text: takeAndEffect,
        values: [consumer, this.now(), atOnce],
      });
      if (rows.length === 0) {
        await pause(betweenLooks);
        continue;
      }
      const ids = rows.map(({ event_id: id }) => id);
      this.had(ids);
      await client.query({ name: 'forget', text: forget, values: [ids] });
    }
    await client.end();
  }
}
