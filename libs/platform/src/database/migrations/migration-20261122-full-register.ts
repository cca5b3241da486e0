import { Migration } from '@mikro-orm/migrations';
import { protectedTable } from './protected-table.js';

/** The limits of the full register: which law they were counted with, and where the further processes stand. */
export class Migration20261122FullRegister extends Migration {
  override up(): void {
    this.addSql(`alter table case_file add column counted_by text collate "C"`);
    this.addSql(
      `comment on column case_file.counted_by is 'a digest of the law that its limits were counted with'`,
    );
    this.addSql(`create index case_file_counted_by on case_file (authority_id, counted_by)`);
    this.addSql(`grant update (counted_by) on case_file to ehc_tenant`);
    for (const table of ['deadline', 'breach_risk_limit']) {
      this.addSql(`alter table ${table} add column cut_short_on date`);
    }
    this.addSql(`
      create table annual_review (
        authority_id integer not null,
        case_id uuid not null,
        state text not null,
        since_on date not null,
        case_version integer not null,
        primary key (authority_id, case_id),
        foreign key (authority_id, case_id) references case_file (authority_id, id)
      )`);
    this.addSql(`
      create table further_process (
        authority_id integer not null,
        case_id uuid not null,
        process text not null,
        state text not null,
        since_on date not null,
        case_version integer not null,
        primary key (authority_id, case_id, process),
        foreign key (authority_id, case_id) references case_file (authority_id, id)
      )`);
    for (const table of ['annual_review', 'further_process']) {
      for (const sql of protectedTable(table, 'select, insert, update')) this.addSql(sql);
    }
    this.watchWhatTheAuthorityOwes();
  }

  /** The same two indexes with who owes the limit in them: the family's own time is not watched. */
  private watchWhatTheAuthorityOwes(): void {
    this.addSql(`drop index breach_risk_limit_open`);
    this.addSql(`
      create index breach_risk_limit_open on breach_risk_limit
        (authority_id, due_on, case_reference, rule, subject, starts_on)
        include (stage, service, ended_on, is_excepted, owed_by)
      where kind = 'latest' and met_on is null
        and (ended_on is null or (ended_how = 'fell-away' and ended_on > due_on))`);
    this.addSql(`drop index breach_risk_limit_late`);
    this.addSql(`
      create index breach_risk_limit_late on breach_risk_limit (authority_id, rule, stage, is_excepted)
        include (owed_by)
      where met_on > due_on`);
  }
}
