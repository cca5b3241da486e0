import { Migration } from '@mikro-orm/migrations';
import { chainOldEntries } from './chain-old-entries.js';
import { protectedTable } from './protected-table.js';

/** The history as a chain that can't be changed unseen, its free texts apart, and the role that erases them. */
export class Migration20261122HistoryChain extends Migration {
  override async up(): Promise<void> {
    for (const sql of [...columns, ...texts, ...eraser]) await this.execute(sql);
    // Nobody else sees the tables without their protection: they are locked until this is committed.
    for (const sql of opened) await this.execute(sql);
    await chainOldEntries(async (sql, parameters) => this.execute(sql, [...parameters]));
    for (const sql of closed) await this.execute(sql);
  }
}

const columns = [
  `alter table history_entry
     add column hash bytea check (octet_length(hash) = 32),
     add column text_digest bytea check (octet_length(text_digest) = 32),
     drop constraint history_entry_mode_check,
     add constraint history_entry_mode_check check (mode in ('act', 'record', 'correction', 'retraction')),
     add constraint history_entry_corrects_one_before
       check (case when mode in ('act', 'record') then corrects_seq is null
         else corrects_seq is not null and corrects_seq < seq end)`,
  `comment on column history_entry.hash is 'covers this entry and the hash of the one before it'`,
  `comment on column history_entry.text_digest is 'of salt and text in history_text'`,
  `alter table case_file add column history_head bytea, add column last_seq integer not null default 0,
     add constraint case_file_head_of_history check ((history_head is null) = (last_seq = 0))`,
  `comment on column case_file.history_head is 'the hash of the last entry of its history'`,
  `grant update (history_head, last_seq) on case_file to ehc_tenant`,
  `alter table sweep_schedule add column sealed_on date, add column seal_digest text,
     add constraint sweep_schedule_last_seal check ((sealed_on is null) = (seal_digest is null))`,
  `comment on column sweep_schedule.seal_digest is 'of the last seal, which lies outside the database'`,
];

const texts = [
  `create table history_text (
     authority_id integer not null,
     case_id uuid not null,
     seq integer not null,
     salt bytea check (octet_length(salt) = 16),
     text text,
     erased_at timestamptz,
     erased_because text,
     primary key (authority_id, case_id, seq),
     foreign key (authority_id, case_id, seq) references history_entry (authority_id, case_id, seq),
     check ((erased_at is null) = (salt is not null)),
     check ((erased_at is null) = (text is not null)),
     check ((erased_at is null) = (erased_because is null))
   )`,
  ...protectedTable('history_text', 'select, insert'),
  `create function history_text_is_only_erased() returns trigger language plpgsql as $$
   begin
     if tg_op = 'UPDATE' then
       if old.erased_at is null and new.erased_at is not null then return new; end if;
     end if;
     raise exception 'a text of the history is never changed or removed: it can only be erased, once';
   end $$`,
  `create trigger history_text_is_only_erased before update or delete on history_text
   for each row execute function history_text_is_only_erased()`,
  `create trigger history_text_stays before truncate on history_text
   for each statement execute function history_text_is_only_erased()`,
];

/** The role that erases need not read what it erases. */
const eraser = [
  `do $$
   begin
     if not exists (select from pg_roles where rolname = 'ehc_eraser') then
       begin
         create role ehc_eraser nologin nobypassrls;
       exception when duplicate_object or unique_violation then null;
       end;
     end if;
   end $$`,
  `alter policy history_text_of_its_authority on history_text to ehc_tenant, ehc_eraser, current_user`,
  `grant select (authority_id, case_id, seq, erased_at, erased_because),
     update (salt, text, erased_at, erased_because) on history_text to ehc_eraser`,
];

const opened = [
  `alter table history_entry disable trigger history_is_append_only, no force row level security`,
  `alter table case_file no force row level security`,
];

const closed = [
  `alter table case_file force row level security`,
  `alter table history_entry force row level security, enable trigger history_is_append_only,
     alter column hash set not null`,
];
