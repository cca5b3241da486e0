import { Migration } from '@mikro-orm/migrations';
import { openToPostRoom, protectedTable } from './protected-table.js';

/** Authorities, and the two roles that all work is done as. */
export class Migration20261122Authorities extends Migration {
  override up(): void {
    this.addSql(`
      do $$
      declare name text;
      begin
        foreach name in array array['ehc_tenant', 'ehc_post_room'] loop
          if not exists (select from pg_roles where rolname = name) then
            begin
              execute format('create role %I nologin nobypassrls', name);
            exception when duplicate_object or unique_violation then null;
            end;
          end if;
        end loop;
      end $$`);
    this.addSql(`
      create table authority (
        id integer primary key check (id between 100 and 999),
        name text not null,
        is_fictitious boolean not null,
        today_is date,
        next_reference integer not null default 1001,
        check (today_is is null or is_fictitious)
      )`);
    this.addSql(
      `comment on column authority.id is 'the local authority number of the Department for Education'`,
    );
    this.addSql(
      `comment on column authority.today_is is 'a fictitious authority may be shown as at another day'`,
    );
    this.addSql(`
      create table sweep_schedule (
        authority_id integer primary key references authority (id),
        swept_on date,
        swept_at timestamptz
      )`);
    for (const sql of [
      ...protectedTable('authority', 'select, update (today_is, next_reference)', 'id'),
      ...protectedTable('sweep_schedule', 'select, update'),
      ...openToPostRoom('sweep_schedule', 'select'),
    ]) {
      this.addSql(sql);
    }
  }
}
