import { Migration } from '@mikro-orm/migrations';
import { protectedTable } from './protected-table.js';

/** The case, the child or young person, the history and the deadline rows. */
export class Migration20261122Casefile extends Migration {
  override up(): void {
    this.addSql(`
      create table case_file (
        authority_id integer not null references authority (id),
        id uuid not null,
        reference text not null,
        version integer not null default 0,
        opened_at timestamptz not null,
        primary key (authority_id, id),
        unique (authority_id, reference)
      )`);
    // Names and identifiers sit apart from the history, so that they can be erased without it.
    this.addSql(`
      create table person (
        authority_id integer not null,
        case_id uuid not null,
        person_key text not null,
        surname text,
        forename text,
        birth_date date,
        sex text,
        upn text,
        uln text,
        as_returned jsonb,
        primary key (authority_id, case_id),
        unique (authority_id, person_key),
        foreign key (authority_id, case_id) references case_file (authority_id, id)
      )`);
    this.addSql(`create index person_by_upn on person (authority_id, upn)`);
    this.addSql(`
      create table history_entry (
        authority_id integer not null,
        case_id uuid not null,
        seq integer not null,
        case_version integer not null,
        process text not null,
        event_type text not null,
        event_version integer not null,
        mode text not null check (mode in ('act', 'record')),
        data jsonb not null,
        happened_on date not null,
        recorded_at timestamptz not null,
        recorded_by text not null,
        source text not null,
        fact_id text,
        corrects_seq integer,
        primary key (authority_id, case_id, seq),
        foreign key (authority_id, case_id) references case_file (authority_id, id),
        foreign key (authority_id, case_id, corrects_seq)
          references history_entry (authority_id, case_id, seq)
      )`);
    this.addSql(`
      create function history_is_append_only() returns trigger language plpgsql as $$
      begin
        raise exception 'the history of a case is never changed or removed: record a correction instead';
      end $$`);
    this.addSql(`
      create trigger history_is_append_only before update or delete or truncate on history_entry
      for each statement execute function history_is_append_only()`);
    this.addSql(`
      create table deadline (
        authority_id integer not null,
        id uuid not null,
        case_id uuid not null,
        process text not null,
        rule text not null,
        subject text not null default '',
        service text,
        stage text not null,
        starts_on date not null,
        due_on date not null,
        act_by date,
        kind text not null check (kind in ('latest', 'earliest', 'date')),
        binding text not null check (binding in ('statutory', 'guidance')),
        owed_by text not null,
        met_on date,
        ended_on date,
        ended_how text check (ended_how in ('never-arose', 'fell-away')),
        excepted jsonb not null default '[]',
        law_version date not null,
        source text not null,
        because text not null,
        working text not null,
        flagged_on date,
        primary key (authority_id, id),
        unique (authority_id, case_id, rule, subject, starts_on),
        foreign key (authority_id, case_id) references case_file (authority_id, id),
        check ((ended_on is null) = (ended_how is null))
      )`);
    this.addSql(`
      create index deadline_to_flag on deadline (authority_id, due_on)
      where met_on is null and ended_on is null and flagged_on is null`);
    for (const sql of [
      ...protectedTable('case_file', 'select, insert, update (version)'),
      ...protectedTable('person', 'select, insert, update'),
      ...protectedTable('history_entry', 'select, insert'),
      ...protectedTable('deadline', 'select, insert, update, delete'),
    ]) {
      this.addSql(sql);
    }
  }
}
