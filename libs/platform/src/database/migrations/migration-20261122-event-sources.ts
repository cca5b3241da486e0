import { Migration } from '@mikro-orm/migrations';
import { protectedTable } from './protected-table.js';

/** Who may tell facts over JSON: other systems, each with a credential of its own. */
export class Migration20261122EventSources extends Migration {
  override up(): void {
    this.addSql(`
      create table event_source (
        authority_id integer not null references authority (id),
        id text not null check (id ~ '^[0-9a-f]{10}$'),
        source text not null check (source <> ''),
        token_digest bytea not null check (octet_length(token_digest) = 32),
        event_types text[] not null check (cardinality(event_types) > 0),
        added_at timestamptz not null,
        revoked_at timestamptz,
        primary key (authority_id, id)
      )`);
    this.addSql(`
      create unique index event_source_once on event_source (authority_id, source)
      where revoked_at is null`);
    // Credentials are given out and taken back by the owner alone: no process of the service can.
    for (const sql of protectedTable('event_source', 'select')) this.addSql(sql);
  }
}
