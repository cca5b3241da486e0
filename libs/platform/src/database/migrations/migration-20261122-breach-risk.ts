import { Migration } from '@mikro-orm/migrations';
import { protectedTable } from './protected-table.js';

/** What managers watch: the limits of every case, kept up to date by events. */
export class Migration20261122BreachRisk extends Migration {
  override up(): void {
    this.addSql(`
      create table breach_risk_limit (
        authority_id integer not null,
        deadline_id uuid not null,
        case_id uuid not null,
        case_reference text collate "C" not null,
        process text not null,
        rule text collate "C" not null,
        subject text collate "C" not null default '',
        service text,
        stage text not null,
        starts_on date not null,
        due_on date not null,
        act_by date,
        kind text not null,
        binding text not null,
        owed_by text not null,
        met_on date,
        ended_on date,
        ended_how text,
        excepted jsonb not null,
        is_excepted boolean not null generated always as (excepted <> '[]') stored,
        law_version date not null,
        source text not null,
        because text not null,
        flagged_on date,
        primary key (authority_id, deadline_id),
        foreign key (authority_id, case_id) references case_file (authority_id, id),
        check ((ended_on is null) = (ended_how is null))
      )`);
    this.addSql(
      `create index breach_risk_limit_by_case on breach_risk_limit (authority_id, case_id)`,
    );
    // The order of every list, so that any page of it is read without sorting the rest.
    const inOrder = 'authority_id, due_on, case_reference, rule, subject, starts_on';
    this.addSql(`create index breach_risk_limit_in_order on breach_risk_limit (${inOrder})`);
    // Missed or still to come: what managers look at, a small part of a table that keeps growing.
    this.addSql(`
      create index breach_risk_limit_open on breach_risk_limit (${inOrder})
        include (stage, service, ended_on, is_excepted)
      where kind = 'latest' and met_on is null
        and (ended_on is null or (ended_how = 'fell-away' and ended_on > due_on))`);
    this.addSql(`
      create index breach_risk_limit_late on breach_risk_limit (authority_id, rule, stage, is_excepted)
      where met_on > due_on`);
    for (const sql of protectedTable('breach_risk_limit', 'select, insert, update, delete')) {
      this.addSql(sql);
    }
  }
}
