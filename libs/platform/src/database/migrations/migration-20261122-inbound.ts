import { Migration } from '@mikro-orm/migrations';
import { protectedTable } from './protected-table.js';

/** Facts received from outside, and the files that brought them. */
export class Migration20261122Inbound extends Migration {
  override up(): void {
    this.addSql(`
      create table import_run (
        authority_id integer not null references authority (id),
        id uuid not null,
        kind text not null check (kind in ('sen2', 'facts')),
        as_at date,
        digest text,
        size_in_bytes bigint,
        received_at timestamptz not null,
        received_by text not null,
        state text not null check (state in ('receiving', 'received', 'reading', 'read', 'unreadable')),
        persons_read integer not null default 0,
        facts_read integer not null default 0,
        problems_found integer not null default 0,
        failure text,
        finished_at timestamptz,
        primary key (authority_id, id)
      )`);
    this.addSql(`
      create table import_chunk (
        authority_id integer not null,
        import_id uuid not null,
        seq integer not null,
        bytes bytea not null,
        primary key (authority_id, import_id, seq),
        foreign key (authority_id, import_id) references import_run (authority_id, id)
      )`);
    this.addSql(`
      create table import_problem (
        authority_id integer not null,
        import_id uuid not null,
        seq integer not null,
        person_number integer,
        line integer,
        path text,
        code text not null,
        message text not null,
        value text,
        case_id uuid,
        primary key (authority_id, import_id, seq),
        foreign key (authority_id, import_id) references import_run (authority_id, id),
        foreign key (authority_id, case_id) references case_file (authority_id, id)
      )`);
    this.addSql(`
      create table inbound_fact (
        authority_id integer not null references authority (id),
        id uuid not null,
        source text not null,
        fact_id text not null,
        type text not null,
        subject text not null,
        case_id uuid,
        happened_on date not null,
        data jsonb not null,
        digest text not null,
        import_id uuid,
        line integer,
        received_at timestamptz not null,
        received_by text not null,
        state text not null check (state in ('waiting', 'recorded', 'refused', 'conflicting')),
        refusal_code text,
        refusal text,
        refusal_source text,
        decided_at timestamptz,
        primary key (authority_id, id),
        unique (authority_id, source, fact_id, digest),
        foreign key (authority_id, case_id) references case_file (authority_id, id),
        foreign key (authority_id, import_id) references import_run (authority_id, id),
        check ((state in ('refused', 'conflicting')) = (refusal is not null))
      )`);
    this.addSql(`
      create unique index inbound_fact_once on inbound_fact (authority_id, source, fact_id)
      where state <> 'conflicting'`);
    this.addSql(`create index inbound_fact_of_case on inbound_fact (authority_id, case_id, state)`);
    this.addSql(`
      create index inbound_fact_for_nobody on inbound_fact (authority_id, subject)
      where case_id is null`);
    this.addSql(`
      create index inbound_fact_open on inbound_fact (authority_id, state)
      where state <> 'recorded'`);
    for (const sql of [
      ...protectedTable('import_run', 'select, insert, update'),
      ...protectedTable('import_chunk', 'select, insert, delete'),
      ...protectedTable('import_problem', 'select, insert, delete'),
      ...protectedTable('inbound_fact', 'select, insert, update'),
    ]) {
      this.addSql(sql);
    }
  }
}
