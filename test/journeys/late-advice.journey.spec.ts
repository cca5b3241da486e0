import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Database } from '#libs/platform';
import { datesOf, sayDate } from '#libs/statutory-rules';
import { asSource } from '../support/as-source.js';
import { eventually } from '../support/eventually.js';
import { MailServer } from '../support/mail-server.js';
import { backends, RunningSystem } from '../support/running-system.js';
import type { ServiceClient } from '../support/service-client.js';
import { openExample, workingRooms } from '../support/working-rooms.js';
import { enterDecisionToAssess } from './other-systems.js';

jest.setTimeout(120_000);

const service = 'educational-psychology';
const mailbox = 'ep@fictshire.example';
const rule = 'needs-assessment.give-advice';
const requestedOn = '2026-01-05';
const decidedOn = '2026-01-15';

/** What the law says of advice that was asked for when the decision was notified. */
function dueByLaw(): string {
  const events = [
    { type: 'request-received' as const, on: requestedOn },
    { type: 'decision-to-assess-notified' as const, on: decidedOn },
    { type: 'advice-requested' as const, on: decidedOn, id: service, service },
  ];
  const due = datesOf({ today: decidedOn, events }).find((row) => row.rule === rule);
  return due?.dueOn ?? 'not due';
}

describe.each(backends)('Advice that is late, with the queues in $queues', (backend) => {
  let system: RunningSystem;
  let mail: MailServer;
  let client: ServiceClient;
  let reference: string;

  beforeAll(async () => {
    mail = await MailServer.start();
    const settings = {
      SMTP_URL: mail.url,
      MAIL_FROM: 'Fictshire SEN team <sen@fictshire.example>',
      SMTP_TIMEOUT_SECONDS: '1',
      PUBLIC_URL: 'https://ehc.fictshire.example/',
    };
    system = await RunningSystem.start({ ...backend, settings });
    client = await asSource(system, 'case-system');
    await client.setDay(decidedOn);
    const words = ['set', '--authority', '999', '--service', service, '--address', mailbox];
    expect((await system.run('mailbox', words)).exitCode).toBe(0);
    reference = await openedCase();
  });
  afterAll(async () => {
    await system.stop();
    await mail.stop();
  });

  async function openedCase(): Promise<string> {
    const { databaseUrl } = system.queuePlace;
    const database = await Database.connect({ databaseUrl, databaseAppUrl: undefined });
    try {
      return (await openExample(workingRooms(database), 999, 1)).reference;
    } finally {
      await database.close();
    }
  }

  const limits = async () =>
    (await client.deadlines({ rule })).filter((row) => row.service === service);
  const alerts = async () =>
    system.asOwner<Record<string, unknown>>(
      `select state, attempts, uncertain_at is not null as uncertain, message_id as id from alert
       where recipient = $1 order by raised_at`,
      [service],
    );

  it('is asked for by event once the decision is entered, and is due when the law says', async () => {
    const event = { specversion: '1.0', id: 'r-1', source: 'case-system', subject: reference };
    const data = { on: requestedOn };
    const { status } = await client.tell({ ...event, type: 'ehc.request-received', data });
    expect(status).toBe(202);
    await eventually(async () => {
      expect((await client.case(reference)).state).toBe('awaiting-decision');
    });
    await enterDecisionToAssess(system, reference, decidedOn);
    await eventually(async () => {
      expect(await limits()).toEqual([
        expect.objectContaining({ startsOn: decidedOn, dueOn: dueByLaw(), flaggedOn: null }),
      ]);
    });
    expect(dueByLaw()).toBe('2026-02-26');
  });

  it('is told of to nobody on its last day', async () => {
    await client.setDay(dueByLaw());
    await untilNobodyIsOwed();
    expect(mail.taken).toEqual([]);
    expect(await alerts()).toEqual([]);
  });

  it('is flagged the day after, and told to the mailbox of the service in one e-mail', async () => {
    await client.setDay('2026-02-27');
    await eventually(async () => {
      expect(await alerts()).toEqual([expect.objectContaining({ state: 'sent', attempts: 1 })]);
    });
    expect((await limits())[0]?.flaggedOn).toBe('2026-02-27');
    expect(mail.taken).toHaveLength(1);
    const [sent] = mail.taken;
    expect(sent).toMatchObject({
      to: [mailbox],
      from: 'sen@fictshire.example',
      messageId: (await alerts())[0]?.['id'],
      subject: `Advice is late: case ${reference}, due on ${sayDate(dueByLaw())}`,
    });
    expect(sent?.text).toContain(`Case: ${reference}\nChild or young person: N.T.\n`);
    expect(sent?.text).toContain('Due on: 26 February 2026\nLate by: 1 day\n');
    expect(sent?.text).toContain(`https://ehc.fictshire.example/cases/${reference}\n`);
    expect(sent?.raw).not.toMatch(/Nia|Trialby|X9990000|2015/);
  });

  it('is not told of again, whatever is heard again', async () => {
    await client.setDay('2026-02-27');
    await system.loseEveryHint();
    await client.setDay('2026-03-02');
    await untilNobodyIsOwed();
    expect(mail.taken).toHaveLength(1);
    const page = await (await fetch(`${system.url}/emails?state=sent`)).text();
    expect(page).toContain(reference);
  });

  it('is told of again as the same e-mail, and marked so, when the worker is killed before it knows', async () => {
    const other = { id: 'again', service };
    const event = { specversion: '1.0', id: 'a-1', source: 'case-system', subject: reference };
    mail.holdAnswers();
    const data = { on: '2026-01-16', ...other };
    await client.tell({ ...event, type: 'ehc.advice-requested', data });
    await eventually(() => {
      expect(mail.waiting).toBe(1);
    });
    await system.worker.kill();
    mail.releaseAnswers();
    expect((await alerts())[1]).toMatchObject({ state: 'sending', attempts: 1, uncertain: false });
    system.worker.start();
    await eventually(async () => {
      expect((await alerts())[1]).toMatchObject({ state: 'sent', attempts: 2, uncertain: true });
    });
    const id = (await alerts())[1]?.['id'];
    expect(mail.taken.slice(1).map(({ messageId }) => messageId)).toEqual([id, id]);
  });

  async function untilNobodyIsOwed(): Promise<void> {
    await eventually(async () => {
      const rows = await system.asOwner<{ owed: number }>(
        'select count(*)::integer as owed from delivery',
      );
      expect(rows).toEqual([{ owed: 0 }]);
    });
  }
});
