import { Migration } from '@mikro-orm/migrations';
import { protectedTable } from './protected-table.js';

/** Where each process of a case stands, in one table: all of a case is saved in one statement. */
export class Migration20261122ProcessState extends Migration {
  override up(): void {
    this.addSql(`
      create table process_state (
        authority_id integer not null,
        case_id uuid not null,
        process text collate "C" not null,
        subject text collate "C" not null default '',
        state text not null,
        details jsonb not null,
        case_version integer not null,
        primary key (authority_id, case_id, process, subject),
        foreign key (authority_id, case_id) references case_file (authority_id, id)
      )`);
    for (const sql of protectedTable('process_state', 'select, insert, update, delete')) {
      this.addSql(sql);
    }
    // Row security holds the owner to one authority at a time; here everybody's rows are moved.
    const moved = ['needs_assessment', 'advice_request', 'annual_review', 'further_process'];
    for (const table of [...moved, 'process_state']) {
      this.addSql(`alter table ${table} no force row level security`);
    }
    this.addSql(`
      insert into process_state
      select authority_id, case_id, 'needs-assessment', started_on::text, state, details, case_version
      from needs_assessment
      union all
      select authority_id, case_id, 'advice-request', code, state,
        jsonb_strip_nulls(jsonb_build_object('service', service, 'requestedOn', requested_on, 'answeredOn', answered_on)),
        case_version
      from advice_request
      union all
      select authority_id, case_id, 'annual-review', '', state, jsonb_build_object('since', since_on), case_version
      from annual_review
      union all
      select authority_id, case_id, process, '', state, jsonb_build_object('since', since_on), case_version
      from further_process`);
    this.addSql(`
      create function case_was_changed() returns uuid language plpgsql as $$
      begin
        raise exception 'The case was changed in between.' using errcode = 'serialization_failure';
      end $$`);
    this.addSql(`alter table process_state force row level security`);
    for (const table of moved) this.addSql(`drop table ${table}`);
  }
}
