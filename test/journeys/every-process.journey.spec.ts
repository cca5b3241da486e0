import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Browser } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { sampleDay, sampleReturn } from '../support/example-files.js';
import { recordedCaseload, untilSettled } from '../support/recorded-caseload.js';
import { backends, RunningSystem } from '../support/running-system.js';
import { asSource } from '../support/as-source.js';
import type { ServiceClient } from '../support/service-client.js';
import { tellOfEveryProcess } from './every-process.js';

/** Someone of the example whose plan was made in 2022, and reviewed in 2025. */
const reference = 'EHC-001006';

jest.setTimeout(60_000);

describe.each(backends)('Every process of a case, with the queue in $queues', (backend) => {
  let system: RunningSystem;
  let browser: Browser;
  let client: ServiceClient;
  let page: Page;

  beforeAll(async () => {
    system = await RunningSystem.start(backend);
    browser = await Browser.open();
    client = await asSource(system, 'neighbour');
    await system.run('import', ['sen2', sampleReturn, '--as-at', sampleDay]);
    await untilSettled(system);
    expect(await tellOfEveryProcess(client, reference)).toMatchObject({ status: 202 });
    await untilSettled(system);
    page = await browser.tab(`${system.url}/cases/${reference}`);
  });
  afterAll(async () => {
    await browser.close();
    await system.stop();
  });

  it('has its limits on the page of the case, process by process', async () => {
    const processes = await page.locator('[data-process]').all();
    const names = await Promise.all(processes.map((one) => one.getAttribute('data-process')));
    expect(names.sort()).toEqual([
      'annual-review',
      'appeal',
      'detained',
      'improvement',
      'mediation',
      'needs-assessment',
      'phase-transfer',
      'plan',
      'plan-transfer',
      'reassessment',
      'tribunal-order',
      'tribunal-recommendation',
      'young-person',
    ]);
    const { body } = await client.get(`/api/v1/cases/${reference}`);
    const { deadlines } = body as { deadlines: { rule: string }[] };
    const shown = await page.locator('[data-table="limits"] [data-rule]').all();
    const rules = await Promise.all(shown.map((one) => one.getAttribute('data-rule')));
    expect(rules.sort()).toEqual(deadlines.map(({ rule }) => rule).sort());
  });

  it('says of a window and of a day that arrives what their days are', async () => {
    const cellOf = (rule: string) => page.locator(`[data-rule="${rule}"]`).first().innerText();
    expect(await cellOf('annual-review.hear-representations')).toMatch(
      /Not before the end of[^]*15 September 2025[^]*Cut short/i,
    );
    expect(await cellOf('young-person.rights-pass')).toMatch(/The day on which it happens/);
  });

  it('has every exception, what it releases, and where it stands on nothing', async () => {
    const rows = page.locator('[data-table="exceptions"] tbody tr');
    const said = await rows.allInnerTexts();
    expect(said).toHaveLength(2);
    expect(said[0]).toMatch(
      /exceptional personal circumstances[^]*No limit of this case[^]*Stands/i,
    );
    expect(said[1]).toMatch(/away from the area[^]*12 November 2025 to 20 December 2025/);
    expect(said[1]).toMatch(
      /Amend the plan, after the order of the Tribunal, due on 15 December 2025/,
    );
    await page.goto(`${system.url}/problems`);
    expect(await page.locator('main').innerText()).toMatch(
      /Exception recorded[^]*Ground: exceptional personal circumstances[^]*does not fall into the time/,
    );
  });

  it('is watched for breaches, without the family’s own time and without a date of birth', async () => {
    const open = await client.deadlines({ status: 'open' });
    const ofCase = open.filter(({ caseReference }) => caseReference === reference);
    expect(ofCase.map(({ rule }) => rule)).toContain('appeal.respond');
    await page.goto(`${system.url}/breach-risk?show=open&process=appeal`);
    expect(await page.locator('[data-case]').count()).toBe(1);
    expect(await page.locator('[data-line="appeal.lodge"]').count()).toBe(0);
    expect(await page.locator('[data-line="appeal.respond"]').count()).toBe(1);
    const watched = await system.asOwner(`select from breach_risk_limit where kind = 'date'`);
    expect(watched).toEqual([]);
  });

  it('follows the law of the release: rows of an older law are counted anew when the worker starts', async () => {
    const { limits, limitsWatched } = await recordedCaseload(system);
    await system.worker.stop();
    await system.asOwner(`delete from deadline where kind <> 'latest'`);
    await system.asOwner(
      `update deadline set due_on = due_on - 1 where rule = 'annual-review.complete-review'`,
    );
    await system.asOwner(`update case_file set counted_by = null`);
    system.worker.start();
    await eventually(async () => {
      const left = await system.asOwner('select from case_file where counted_by is null');
      expect(left).toEqual([]);
    });
    await untilSettled(system);
    await eventually(async () => {
      expect(await recordedCaseload(system)).toMatchObject({ limits, limitsWatched });
    });
  });
});
