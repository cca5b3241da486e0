import { Migration } from '@mikro-orm/migrations';
import { protectedTable } from './protected-table.js';

/** The stored state of each process of a case. */
export class Migration20261122Processes extends Migration {
  override up(): void {
    this.addSql(`
      create table needs_assessment (
        authority_id integer not null,
        case_id uuid not null,
        started_on date not null,
        state text not null,
        details jsonb not null,
        case_version integer not null,
        primary key (authority_id, case_id, started_on),
        foreign key (authority_id, case_id) references case_file (authority_id, id)
      )`);
    this.addSql(`
      create table advice_request (
        authority_id integer not null,
        case_id uuid not null,
        code text not null,
        service text,
        state text not null,
        requested_on date not null,
        answered_on date,
        case_version integer not null,
        primary key (authority_id, case_id, code),
        foreign key (authority_id, case_id) references case_file (authority_id, id)
      )`);
    for (const table of ['needs_assessment', 'advice_request']) {
      for (const sql of protectedTable(table, 'select, insert, update, delete')) this.addSql(sql);
    }
  }
}
