import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { sampleReturn } from '../support/example-files.js';
import { untilSettled } from '../support/recorded-caseload.js';
import { RunningSystem } from '../support/running-system.js';

/** A name that nobody has: it is put wherever a name, a number or a token might be. */
const mark = 'Markedby';
const everyHeader = {
  cookie: `who=${mark}`,
  referer: `http://127.0.0.1/cases?reference=${mark}`,
  'user-agent': mark,
  'x-forwarded-for': mark,
  traceparent: mark,
  'x-request-id': mark,
};

interface Sent {
  readonly method?: 'POST';
  readonly body?: string | FormData;
  readonly headers?: Readonly<Record<string, string>>;
}

jest.setTimeout(120_000);

describe('The logs of the whole service at level debug', () => {
  let system: RunningSystem;
  let said = '';

  beforeAll(async () => {
    const settings = { LOG_LEVEL: 'debug' };
    system = await RunningSystem.start({
      queues: 'postgresql',
      timeZone: 'Europe/London',
      settings,
    });
  });

  afterAll(() => system.stop());

  const outputs = () => `${system.web.output}\n${system.worker.output}`;

  /** Sends a request, and waits for what the web says about it, which must not hold the mark. */
  async function send(path: string, init: Sent = {}): Promise<number> {
    const headers = { ...everyHeader, ...init.headers };
    const request = { redirect: 'manual', ...init, headers } as const;
    const answer = await fetch(new URL(path, system.url), request);
    await answer.body?.cancel();
    const id = answer.headers.get('x-request-id') ?? 'no id';
    expect(id).not.toBe(mark);
    await eventually(() => expect(system.web.output).toContain(id));
    said += outputs();
    return answer.status;
  }

  const json = (body: string, type = 'application/json'): Sent => ({
    method: 'POST',
    body,
    headers: { 'content-type': type, authorization: `Bearer ehc_999_${mark}_${mark}` },
  });

  /** A return in which everybody bears the marked name. */
  async function markedReturn(): Promise<Sent> {
    const sample = await readFile(sampleReturn, 'utf8');
    const marked = sample.replace(/<Surname>[^<]*/g, `<Surname>${mark}`);
    const body = new FormData();
    const asAt = { 'as-at-day': '15', 'as-at-month': '1', 'as-at-year': '2026' };
    for (const [name, value] of Object.entries({ kind: 'sen2', ...asAt })) body.set(name, value);
    body.set('file', new Blob([marked]), `${mark}.xml`);
    return { method: 'POST', body };
  }

  /** Lets every insert into a table fail in the database, which quotes the mark. */
  async function failing(table: string): Promise<void> {
    await system.asOwner(
      `create or replace function fails() returns trigger language plpgsql as $$
       begin raise exception 'no ${mark}' using detail = '${mark}', hint = '${mark}'; end $$`,
    );
    await system.asOwner(
      `create trigger fails before insert on ${table} for each row execute function fails()`,
    );
  }

  it('say each request by its number and pattern, and how it went and how long it took', async () => {
    await send('/cases/EHC-001001');
    const lines = system.web.output
      .split('\n')
      .filter((line) => line.includes('"audit":"case-seen"'));
    expect(JSON.parse(lines.at(-1) ?? '{}')).toMatchObject({
      route: '/cases/:reference',
      req: { id: expect.stringMatching(/^[0-9a-f-]{36}$/), method: 'GET', case: 'EHC-001001' },
      res: { statusCode: 404 },
      responseTime: expect.any(Number),
    });
  });

  it.each([
    `/${mark}`,
    `/cases/${mark}`,
    `/cases/EHC-001001${mark}`,
    `/cases?reference=${mark}`,
    `/imports/${mark}`,
    `/breach-risk?${mark}=${mark}`,
    `/work-out-the-dates?e=${mark}`,
    `/api/v1/cases/${mark}`,
    `/api/v1/events/${mark}`,
    `/api/v1/deadlines?rule=${mark}&after=${mark}`,
    `/api/v1/advice-waiting?service=${mark}`,
  ])('keep nothing of an address: %s', async (path) => {
    await send(path);
    expect(said).not.toMatch(/markedby/i);
  });

  it.each([
    ['/api/v1/events', json(`{"specversion":"1.0","source":"${mark}","subject":"${mark}"}`)],
    ['/api/v1/events', json(`{"${mark}`, 'application/cloudevents+json')],
    ['/api/v1/clock', json(`{"events":[{"type":"${mark}","on":"${mark}"}]}`)],
    ['/api/v1/clock', json(`{"${mark}`)],
    ['/clock', json(`move=to-day&day-day=${mark}`, 'application/x-www-form-urlencoded')],
    ['/cases/EHC-001001/decision-to-assess', json(`on-day=${mark}`, 'text/plain')],
    ['/work-out-the-dates', json(`born=${mark}`, 'application/x-www-form-urlencoded')],
    ['/imports', json(`--${mark}`, `multipart/form-data; boundary=${mark}`)],
  ])('keep nothing of a body, a token or a cookie: %s', async (path, init) => {
    await send(path, init);
    expect(said).not.toMatch(/markedby/i);
  });

  it('keep nothing of what is no request at all', async () => {
    const socket = connect(system.port, '127.0.0.1');
    const answered = new Promise((resolve) => socket.once('data', resolve));
    socket.write(`${mark} ${mark}\r\n\r\n`);
    await answered;
    socket.destroy();
    expect(said + outputs()).not.toMatch(/markedby/i);
  });

  it('keep the code of a fault of the database in the web, and not its words', async () => {
    await failing('import_run');
    expect(await send('/imports', await markedReturn())).toBe(500);
    expect(system.web.output).toMatch(/"A request failed"/);
    expect(system.web.output).toMatch(/"code":"P0001"/);
    await system.asOwner('drop trigger fails on import_run');
    expect(said).not.toMatch(/markedby/i);
  });

  it('keep the same of a fault in the worker, which then reads everybody’s name and says none', async () => {
    await failing('person');
    expect(await send('/imports', await markedReturn())).toBe(303);
    await eventually(() => expect(system.worker.output).toMatch(/"code":"P0001".*"post failed"/));
    said += outputs();
    await system.asOwner('drop trigger fails on person');
    await untilSettled(system);
    const [named] = await system.asOwner<{ count: number }>(
      'select count(*)::integer as count from person where surname = $1',
      [mark],
    );
    expect(named?.count).toBeGreaterThan(0);
    expect(said + outputs()).not.toMatch(/markedby/i);
  });
});
