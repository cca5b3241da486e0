import { Migration } from '@mikro-orm/migrations';
import { openToPostRoom, protectedTable } from './protected-table.js';

/** Events with one delivery row for each consumer: what is left is what is owed. */
export class Migration20261122PostRoom extends Migration {
  override up(): void {
    this.addSql(`
      create table outbox_event (
        authority_id integer not null references authority (id),
        id uuid not null,
        type text not null,
        event_version integer not null,
        case_id uuid,
        case_version integer,
        data jsonb not null,
        recorded_at timestamptz not null,
        primary key (authority_id, id)
      )`);
    this.addSql(`
      create table delivery (
        authority_id integer not null,
        event_id uuid not null,
        consumer text not null,
        not_before timestamptz not null,
        attempts integer not null default 0,
        failure text,
        dead_at timestamptz,
        primary key (authority_id, event_id, consumer),
        foreign key (authority_id, event_id) references outbox_event (authority_id, id)
      )`);
    this.addSql(
      `create index delivery_owed on delivery (consumer, not_before) where dead_at is null`,
    );
    for (const sql of [
      ...protectedTable('outbox_event', 'select, insert, update (recorded_at), delete'),
      ...protectedTable('delivery', 'select, insert, update, delete'),
      ...openToPostRoom('delivery', 'select'),
    ]) {
      this.addSql(sql);
    }
  }
}
