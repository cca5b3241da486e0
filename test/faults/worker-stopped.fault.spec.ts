import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { MailServer } from '../support/mail-server.js';
import { untilSettled } from '../support/recorded-caseload.js';
import { backends, RunningSystem } from '../support/running-system.js';
import { seededRandom } from '../support/seeded-random.js';
import { ServiceClient } from '../support/service-client.js';
import { Caseload, type Errand } from './caseload-under-way.js';
import { credentialOf, giveMailboxes, settingsOf } from './operator.js';

jest.setTimeout(120_000);

/** How far the work has come that follows when something was taken in. */
const downstreamSql = `
  select (select count(*) from history_entry where fact_id like 'ehc.%')::integer as "factsRecorded",
    (select count(*) from history_entry where mode = 'act' and event_type = 'advice-requested')::integer
      as "adviceAskedFor",
    (select count(*) from deadline where flagged_on is not null)::integer as "limitsFlagged",
    (select count(*) from breach_risk_limit)::integer as "limitsWatched",
    (select count(*) from alert)::integer as alerts,
    (select count(*) from import_run where state = 'read')::integer as "filesRead"`;

describe.each(backends)('With the worker stopped and the queues in $queues', (backend) => {
  let system: RunningSystem;
  let mail: MailServer;
  let caseload: Caseload;
  let before: object | undefined;
  let late: Errand;

  const downstream = async (): Promise<object> => {
    const [row] = await system.asOwner(downstreamSql);
    return { ...row, mails: mail.taken.length };
  };
  const owed = async (): Promise<string[]> => {
    const rows = await system.asOwner<{ what: string }>(
      `select distinct type || ' to ' || consumer as what from delivery
         join outbox_event on id = event_id order by 1`,
    );
    return rows.map(({ what }) => what);
  };

  beforeAll(async () => {
    mail = await MailServer.start();
    system = await RunningSystem.start({ ...backend, settings: settingsOf(mail) });
    const client = new ServiceClient(system.url, await credentialOf(system));
    await giveMailboxes(system);
    caseload = new Caseload(system, client, seededRandom(1));
    await caseload.begin(4);
    before = await downstream();
  });
  afterAll(async () => {
    await system.stop();
    await mail.stop();
  });

  it('everything that is asked for is taken in, and is owed to whoever must hear of it', async () => {
    await system.worker.stop();
    expect((await system.worker.untilEnded()).exitCode).toBe(0);
    for (const kind of ['fact', 'decision', 'day'] as const) {
      await (await caseload.errand(kind)).go();
    }
    late = await caseload.errand('late-fact');
    await late.go();
    // A return shows the day that it is of once it is read: it comes last.
    await (await caseload.errand('return')).go();
    expect(await owed()).toEqual([
      'case-changed to alerts',
      'case-changed to breach-risk',
      'day-set to alerts',
      'day-set to breach-risk',
      'day-set to sweep',
      'decision-to-assess-notified to advice-requests',
      'facts-received to inbound-facts',
      'file-received to imports',
    ]);
  });

  it('nothing happens downstream, and with the pages gone as well nothing is left that could', async () => {
    expect(await downstream()).toEqual(before);
    await system.web.stop();
    expect((await system.web.untilEnded()).exitCode).toBe(0);
    expect(await downstream()).toEqual(before);
  });

  it('all of it happens when the worker is started again, up to the e-mail', async () => {
    system.web.start();
    system.worker.start();
    await system.answers();
    await untilSettled(system);
    const after = await downstream();
    expect(after).toMatchObject({ factsRecorded: 2, adviceAskedFor: 5, filesRead: 2 });
    const [told] = await system.asOwner<{ messageId: string }>(
      `select message_id as "messageId" from alert where subject = $1 and state = 'sent'`,
      [late.adviceId],
    );
    expect(mail.taken.filter(({ messageId }) => messageId === told?.messageId)).toHaveLength(1);
    const unseen = await system.asOwner(
      `select from deadline d left join breach_risk_limit b on b.deadline_id = d.id
       where d.kind <> 'date' and b.flagged_on is distinct from d.flagged_on`,
    );
    expect(unseen).toEqual([]);
  });

  it('the advice that the decision asked for is late six weeks on, flagged, and told to each service once', async () => {
    await (await caseload.errand('day')).go();
    await untilSettled(system);
    const [asked] = await system.asOwner<{ on: string }>(
      `select max(happened_on)::text as on from history_entry
       where mode = 'act' and event_type = 'advice-requested'`,
    );
    const told = await system.asOwner<{ service: string; isFlagged: boolean; alerts: number }>(
      `select service, flagged_on is not null as "isFlagged",
         (select count(*)::integer from alert a where a.case_id = d.case_id and a.subject = d.subject
           and a.state = 'sent') as alerts
       from deadline d where rule = 'needs-assessment.give-advice' and starts_on = $1
         and subject like service || '/%' order by service`,
      [asked?.on],
    );
    expect(told).toEqual([
      { service: 'education', isFlagged: true, alerts: 1 },
      { service: 'educational-psychology', isFlagged: true, alerts: 1 },
      { service: 'health', isFlagged: true, alerts: 1 },
      { service: 'parent-or-young-person', isFlagged: true, alerts: 0 },
      { service: 'social-care', isFlagged: true, alerts: 1 },
    ]);
  });
});
