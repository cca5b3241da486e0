import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Browser, fillInDay, moveClock } from '../support/browser.js';
import {
  type CaseloadFigures,
  figuresInSummary,
  figuresOverJson,
} from '../support/caseload-figures.js';
import { eventually } from '../support/eventually.js';
import { sampleDay, sampleExpected, sampleFacts, sampleReturn } from '../support/example-files.js';
import { recordedCaseload, untilSettled } from '../support/recorded-caseload.js';
import { backends, RunningSystem } from '../support/running-system.js';
import { ServiceClient } from '../support/service-client.js';
import {
  figuresOnBreachRisk,
  figuresOnHome,
  linesOf,
  waitingByService,
} from './caseload-on-pages.js';
import { IndependentCount } from './independent-count.js';

const aMonthLater = '2026-02-15';
const advice = 'needs-assessment.give-advice';
const second = new IndependentCount(sampleReturn, sampleFacts);
const expected = JSON.parse(readFileSync(sampleExpected, 'utf8')) as CaseloadFigures;

jest.setTimeout(60_000);

describe.each(backends)('A caseload with its queue in $queues', ({ queues, timeZone }) => {
  let system: RunningSystem;
  let browser: Browser;
  let client: ServiceClient;
  let page: Page;

  const bringIn = async (...words: string[]): Promise<string> => {
    const { exitCode, output } = await system.run('import', words);
    expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
    return output;
  };
  const expectShown = async (figures: CaseloadFigures, today: string): Promise<void> => {
    expect(await figuresOverJson(client)).toEqual(figures);
    expect(await figuresInSummary(client)).toEqual(figures);
    await page.goto(`${system.url}/breach-risk`);
    expect(figures).toMatchObject(await figuresOnBreachRisk(page));
    await page.goto(system.url);
    expect(figures).toMatchObject(await figuresOnHome(page));
    await page.goto(`${system.url}/advice-waiting`);
    expect(await waitingByService(page)).toEqual(second.waitingByServiceOn(today));
    const waiting = await client.adviceWaiting();
    expect(
      waiting
        .map(({ service, startsOn, dueOn }) => `${startsOn} ${dueOn} ${String(service)}`)
        .sort(),
    ).toEqual(
      second.advice.map(({ service, askedOn, dueOn }) => `${askedOn} ${dueOn} ${service}`).sort(),
    );
  };

  beforeAll(async () => {
    system = await RunningSystem.start({ queues, timeZone });
    browser = await Browser.open();
    client = new ServiceClient(system.url);
    page = await browser.tab(system.url);
  });
  afterAll(async () => {
    await browser.close();
    await system.stop();
  });

  it('takes in a return, and asks nobody for advice because of decisions that it only tells of', async () => {
    await bringIn('sen2', sampleReturn, '--as-at', sampleDay);
    await untilSettled(system);
    const { history, states } = await recordedCaseload(system);
    expect(history.filter((entry) => entry.includes('"decision-to-assess-notified"'))).toHaveLength(
      83,
    );
    expect(states.filter((state) => state.includes('"advice-request"'))).toEqual([]);
    expect(states.filter((state) => state.includes('"needs-assessment"'))).not.toEqual([]);
  });

  it('does nothing with a file while the worker is stopped, and all of it once the worker runs again', async () => {
    await system.worker.stop();
    const before = await recordedCaseload(system);
    await page.goto(`${system.url}/imports`);
    await page.getByLabel('File of facts').check();
    await page.setInputFiles('[name="file"]', sampleFacts);
    await page.getByRole('button', { name: 'Bring in the file' }).click();
    await page.waitForURL(/\/imports\/[0-9a-f-]{36}/);
    expect(await page.locator('[data-state]').innerText()).toMatch(/Waiting to be read/i);
    await client.setDay(sampleDay);
    expect(await client.adviceWaiting()).toEqual([]);
    expect(await recordedCaseload(system)).toEqual(before);
    system.worker.start();
    await untilSettled(system);
    await eventually(async () => {
      expect(await page.locator('[data-figure="recorded"] dd').innerText()).toBe('113');
    });
  });

  it('shows on the day of the example exactly what is known to be true of it', async () => {
    await expectShown(expected, sampleDay);
    expect(second.figuresOn(sampleDay)).toEqual(expected);
  });

  it('shows counts that add up, by what is due and by where the case stands', async () => {
    await page.goto(`${system.url}/breach-risk`);
    const byRule = await linesOf(page, 'by-rule');
    const byStage = await linesOf(page, 'by-stage');
    expect(byRule.get('total')).toEqual(byStage.get('total'));
    for (const lines of [byRule, byStage]) {
      const total = lines.get('total') ?? {};
      const parts = [...lines].filter(([code]) => code !== 'total').map(([, line]) => line);
      for (const [column, sum] of Object.entries(total)) {
        expect(parts.reduce((all, line) => all + (line[column] ?? NaN), 0)).toBe(sum);
      }
      for (const { missed, in7, in28, later, missedExcepted, open } of lines.values()) {
        expect(
          [missed, in7, in28, later, missedExcepted].reduce((a, b) => (a ?? NaN) + (b ?? NaN)),
        ).toBe(open);
      }
    }
  });

  it('changes nothing when the same files are brought in again', async () => {
    const before = await recordedCaseload(system);
    expect(await bringIn('sen2', sampleReturn, '--as-at', sampleDay)).toContain('0 recorded');
    expect(await bringIn('facts', sampleFacts)).toContain('0 recorded');
    await untilSettled(system);
    expect(await recordedCaseload(system)).toEqual(before);
  });

  it('follows the clock by itself on a page that is open in another tab', async () => {
    await page.goto(`${system.url}/breach-risk`);
    await page.evaluate('window.neverLoadedAgain = true');
    const clock = await browser.tab(`${system.url}/clock`);
    await moveClock(clock, aMonthLater);
    await clock.close();
    await eventually(async () => {
      expect(second.figuresOn(aMonthLater)).toMatchObject(await figuresOnBreachRisk(page));
    });
    expect(await page.evaluate('window.neverLoadedAgain')).toBe(true);
  });

  it('shows a month later what an independent count says', async () => {
    await untilSettled(system);
    await expectShown(second.figuresOn(aMonthLater), aMonthLater);
  });

  it('has flagged by itself every missed limit on the day on which it was seen to be missed', async () => {
    const missed = await client.deadlines({ status: 'missed' });
    const open = missed.filter(({ endedOn }) => endedOn === null);
    expect(open.length).toBeGreaterThan(0);
    for (const { dueOn, flaggedOn } of open) {
      expect(flaggedOn).toBe(dueOn < sampleDay ? sampleDay : aMonthLater);
    }
  });

  it('asks the five statutory advice-givers when a decision to assess is notified here', async () => {
    const [undecided] = await client.deadlines({
      rule: 'needs-assessment.notify-decision-to-assess',
      stage: 'awaiting-decision',
      status: 'open',
    });
    const reference = undecided?.caseReference ?? '';
    await page.goto(`${system.url}/cases/${reference}`);
    await fillInDay(page, 'on', aMonthLater);
    await page.getByRole('button', { name: 'Notify the decision' }).click();
    await page.waitForURL(/said=decision-notified/);
    await eventually(async () => {
      const shown = await client.case(reference);
      expect(shown.state).toBe('gathering-advice');
      expect(shown.advice.map(({ service }) => service).sort()).toEqual([
        'education',
        'educational-psychology',
        'health',
        'parent-or-young-person',
        'social-care',
      ]);
      expect(shown.history).toContainEqual({
        type: 'decision-to-assess-notified',
        on: aMonthLater,
        mode: 'act',
      });
    });
    await page.reload();
    expect(await page.locator('[data-advice]').count()).toBe(5);
    await eventually(async () => {
      const running = await client.deadlines({ rule: advice, status: 'running' });
      const dueOn = running.filter(({ caseReference }) => caseReference === reference);
      expect(dueOn.map((limit) => limit.dueOn)).toEqual(Array(5).fill('2026-03-29'));
    });
  });
});
