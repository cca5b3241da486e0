import { Migration } from '@mikro-orm/migrations';
import { openToPostRoom, protectedTable } from './protected-table.js';

/** Who is told what, when, once; and where services take e-mail. */
export class Migration20261122Alerts extends Migration {
  override up(): void {
    this.addSql(`
      create table alert (
        authority_id integer not null,
        id uuid not null,
        case_id uuid not null,
        rule text not null,
        subject text not null default '',
        starts_on date not null,
        due_on date not null,
        rung integer not null check (rung > 0),
        occurrence integer not null check (occurrence > 0),
        recipient text not null,
        channel text not null check (channel in ('email')),
        state text not null
          check (state in ('owed', 'sending', 'sent', 'uncertain', 'void', 'held', 'failed')),
        attempts integer not null default 0,
        message_id text,
        lease_until timestamptz,
        uncertain_at timestamptz,
        reason text,
        raised_at timestamptz not null,
        changed_at timestamptz not null,
        primary key (authority_id, id),
        unique (authority_id, case_id, rule, subject, starts_on, due_on, rung, occurrence, recipient, channel),
        unique (authority_id, message_id),
        foreign key (authority_id, case_id) references case_file (authority_id, id),
        check ((attempts = 0) = (message_id is null)),
        check ((state = 'sending') = (lease_until is not null)),
        check (state <> 'uncertain' or uncertain_at is not null),
        check (state not in ('void', 'held', 'failed') or reason is not null)
      )`);
    // What the page lists, state by state.
    this.addSql(`create index alert_by_state on alert (authority_id, state, changed_at, id)`);
    this.addSql(`
      create table mailbox (
        authority_id integer not null references authority (id),
        service text not null,
        address text not null,
        primary key (authority_id, service)
      )`);
    const standing =
      'update (state, attempts, message_id, lease_until, uncertain_at, reason, changed_at)';
    for (const sql of [
      ...protectedTable('alert', `select, insert, ${standing}`),
      ...protectedTable('mailbox', 'select, insert, update (address), delete'),
      // For the figures of the service: how many there are in each state, and since when.
      ...openToPostRoom(
        'alert',
        'select (authority_id, id, state, uncertain_at, raised_at, changed_at)',
      ),
    ]) {
      this.addSql(sql);
    }
  }
}
