import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Browser, fillInDay } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { sampleDay, sampleFacts, sampleReturn } from '../support/example-files.js';
import { recordedCaseload, untilSettled } from '../support/recorded-caseload.js';
import { backends, RunningSystem } from '../support/running-system.js';
import { asSource } from '../support/as-source.js';
import type { ServiceClient } from '../support/service-client.js';
import { wrongFiles } from './wrong-files.js';

/** Someone of the example whose request awaits a decision. */
const awaited = 'needs-assessment.notify-decision-to-assess';
const receiptOf = (body: unknown): { id: string; statusUrl: string } =>
  body as { id: string; statusUrl: string };

jest.setTimeout(60_000);

describe.each(backends)('What comes in wrong, with the queue in $queues', (backend) => {
  let system: RunningSystem;
  let browser: Browser;
  let client: ServiceClient;
  let page: Page;
  let reference: string;

  const event = (id: string, on: string, more: Record<string, unknown> = {}) => ({
    specversion: '1.0',
    id,
    source: 'neighbour',
    type: 'ehc.advice-requested',
    subject: reference,
    data: { on, id: 'health', service: 'health' },
    ...more,
  });
  const stateOf = async (statusUrl: string, state: string): Promise<unknown> =>
    eventually(async () => {
      const { body } = await client.get(statusUrl);
      expect(body).toMatchObject({ state });
      return body;
    });
  const problemsPage = async (): Promise<string> => {
    await page.goto(`${system.url}/problems`);
    return page.locator('main').innerText();
  };

  beforeAll(async () => {
    system = await RunningSystem.start(backend);
    browser = await Browser.open();
    client = await asSource(system, 'neighbour');
    await system.run('import', ['sen2', sampleReturn, '--as-at', sampleDay]);
    await untilSettled(system);
    const waiting = { rule: awaited, stage: 'awaiting-decision', status: 'open' };
    reference = (await client.deadlines(waiting))[0]?.caseReference ?? '';
    page = await browser.tab(`${system.url}/imports`);
  });
  afterAll(async () => {
    await browser.close();
    await system.stop();
  });

  it.each(wrongFiles)('is answered with a sentence and changes nothing: $what', async (wrong) => {
    const before = await recordedCaseload(system);
    await page.goto(`${system.url}/imports`);
    await page.getByLabel('SEN2 return').check();
    await fillInDay(page, 'as-at', sampleDay);
    const buffer = Buffer.from(wrong.content);
    await page.setInputFiles('[name="file"]', { name: 'a.xml', mimeType: 'text/xml', buffer });
    await page.getByRole('button', { name: 'Bring in the file' }).click();
    await page.waitForURL(/\/imports\/[0-9a-f-]{36}/);
    await untilSettled(system);
    await page.reload();
    expect(await page.locator('[data-state]').innerText()).toMatch(/could not be read/i);
    expect(await page.locator('.govuk-inset-text').innerText()).toMatch(wrong.sentence);
    expect(await recordedCaseload(system)).toEqual(before);
  });

  it('says by command too why a file could not be read', async () => {
    const { exitCode, output } = await system.run('import', ['sen2', sampleFacts]);
    expect({ exitCode, output }).toMatchObject({ exitCode: 2 });
    expect(output).toMatch(/This file isn’t well-formed XML/);
  });

  it('lists the wrong lines of a file of facts and records the right one', async () => {
    const right = event('line-2', '2025-12-01', { data: { on: '2025-12-01', id: 'line-2' } });
    const wrongDay = event('line-3', '2025-02-30');
    const lines = ['{"specversion":', JSON.stringify(right), JSON.stringify(wrongDay)];
    const importId = await client.handIn(new Blob([lines.join('\n')]), { kind: 'facts' });
    await untilSettled(system);
    await page.goto(`${system.url}/imports/${importId}`);
    expect(await page.locator('[data-figure="recorded"] dd').innerText()).toBe('1');
    const problems = await page.locator('[data-table="problems"] tbody').innerText();
    expect(problems).toMatch(/Line 1\b[^]*not JSON[^]*Line 3\b[^]*real day/);
  });

  it('records a fact told over JSON once, however often it is told', async () => {
    const first = await client.tell(event('once', '2026-01-02'));
    expect(first.status).toBe(202);
    const { statusUrl } = receiptOf(first.body);
    await stateOf(statusUrl, 'recorded');
    expect(await client.tell(event('once', '2026-01-02'))).toEqual(first);
    const { history } = await client.case(reference);
    expect(history.filter(({ on }) => on === '2026-01-02')).toHaveLength(1);
  });

  it('keeps a fact that was told otherwise before, says so, and lets the first stand', async () => {
    const { status, body } = await client.tell(event('once', '2026-01-03'));
    expect(status).toBe(409);
    await stateOf(receiptOf(body).statusUrl, 'conflicting');
    expect(await problemsPage()).toMatch(/received before with other content[^]*first is kept/);
    const { history } = await client.case(reference);
    expect(history.map(({ on }) => on)).not.toContain('2026-01-03');
  });

  it('turns a malformed fact away with every field that is wrong', async () => {
    const { status, body } = await client.tell(event('', 'yesterday', { type: 'ehc.coffee-made' }));
    expect(status).toBe(400);
    const paths = (body as { error: { fields: { path: string }[] } }).error.fields;
    expect(paths.map(({ path }) => path).sort()).toEqual(['data.on', 'id', 'type']);
  });

  it('keeps a fact about nobody where someone sees it', async () => {
    const told = await client.tell(event('nobody', '2026-01-05', { subject: 'upn:A999000000000' }));
    expect(told.status).toBe(202);
    const state = await stateOf(receiptOf(told.body).statusUrl, 'refused');
    expect(state).toMatchObject({ refusal: { code: 'no-such-case' }, caseReference: null });
    expect(await problemsPage()).toMatch(/Nobody with this identifier is known here/);
  });

  it('keeps a fact that lies ahead, and records it when its day has come', async () => {
    const ahead = event('ahead', '2026-01-20', { data: { on: '2026-01-20', id: 'ahead' } });
    const told = await client.tell(ahead);
    const { statusUrl } = receiptOf(told.body);
    const state = await stateOf(statusUrl, 'refused');
    expect(state).toMatchObject({ refusal: { code: 'in-the-future' } });
    expect(await problemsPage()).toMatch(/dated after today/);
    await client.setDay('2026-01-20');
    await stateOf(statusUrl, 'recorded');
    expect(await problemsPage()).not.toMatch(/dated after today/);
  });
});
