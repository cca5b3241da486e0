import { Migration } from '@mikro-orm/migrations';

/**
 * The day on which what is stored of the cases was last held against their histories and the law. And the
 * post room sees no more columns than it asks for: not why post failed, nor how a seal reads.
 */
export class Migration20261122CountsHeld extends Migration {
  override up(): void {
    this.addSql(`
      alter table sweep_schedule add column held_on date, add column mended integer not null default 0`);
    this.addSql(
      `comment on column sweep_schedule.mended is 'how many cases were stored otherwise on that day, and counted anew'`,
    );
    this.addSql(`revoke select on delivery, sweep_schedule from ehc_post_room`);
    this.addSql(
      `grant select (authority_id, event_id, consumer, not_before, dead_at) on delivery to ehc_post_room`,
    );
    this.addSql(
      `grant select (authority_id, swept_at, sealed_on, mended) on sweep_schedule to ehc_post_room`,
    );
  }
}
