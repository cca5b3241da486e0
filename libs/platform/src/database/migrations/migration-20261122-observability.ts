import { Migration } from '@mikro-orm/migrations';
import { openToPostRoom } from './protected-table.js';

/**
 * What those who look after the service may see: how old the post is, from which trace an event comes, and
 * which migrations were applied. Ids, instants and names of migrations; never what an event says.
 */
export class Migration20261122Observability extends Migration {
  override up(): void {
    this.addSql(`
      alter table outbox_event add column trace_parent text check (length(trace_parent) <= 64)`);
    this.addSql(
      `comment on column outbox_event.trace_parent is 'W3C traceparent of the work that posted the event'`,
    );
    // The oldest event is asked for at each scrape, however many there are.
    this.addSql(`create index outbox_event_by_age on outbox_event (recorded_at)`);
    this.addSql(`
      create index alert_not_done on alert (state, raised_at) where state not in ('sent', 'void')`);
    const seen = 'select (authority_id, id, recorded_at, trace_parent)';
    for (const sql of openToPostRoom('outbox_event', seen)) this.addSql(sql);
    // The bookkeeping of the migrations stays the owner's: only its names are told.
    this.addSql(`
      create function applied_migrations() returns setof text
      language sql stable security definer set search_path = public, pg_temp
      as 'select name from mikro_orm_migrations'`);
    this.addSql(`revoke all on function applied_migrations() from public`);
    this.addSql(`grant execute on function applied_migrations() to ehc_post_room`);
  }
}
