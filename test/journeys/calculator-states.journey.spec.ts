import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Browser, screens } from '../support/browser.js';
import { RunningSystem } from '../support/running-system.js';
import { datesRead } from './calculator-as-a-parent.js';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const calculator = '/work-out-the-dates';

jest.setTimeout(60_000);

describe('Every state of the calculator', () => {
  let system: RunningSystem;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    system = await RunningSystem.start({ queues: 'postgresql', timeZone: 'Europe/London' });
    browser = await Browser.open();
    page = await browser.tab(system.url);
  });
  afterAll(async () => {
    await browser.close();
    await system.stop();
  });

  const request = 'e=request-received_2026-01-05';
  const away =
    'exception-recorded_2026-03-31_ground.absent-from-area_from.2026-03-01_to.2026-03-31';
  const full = `${request}&e=advice-requested_2026-01-20_id.1_service.health&e=setting-consulted_2026-03-02_id.2&e=draft-plan-served_2026-03-02&e=${away}`;
  const states: [what: string, path: string][] = [
    ['the beginning', ''],
    ['what it was about', '/what-happened'],
    ['what it was about, nothing chosen', '/what-happened?asked=about'],
    ['what happened', `/what-happened?about=mediation&${request}`],
    ['a reason for an exception', '/what-happened?about=exception'],
    ['when it happened', '/when?type=request-received'],
    ['an event with many fields', `/when?type=exception-recorded&ground=setting-closed&${request}`],
    ['an event that lacks another', '/when?type=advice-received'],
    ['how the dates are counted', `/how-to-count?${request}&today=2026-04-01`],
    ['the date of birth', `/date-of-birth?${request}`],
    ['an answer', `?${full}&today=2026-05-26`],
    ['an answer with something overdue', `?${request}&today=2026-05-26`],
    ['a calendar with nothing in it', '/dates.ics?e=plan-transferred_1999-01-01'],
    ['an event that belongs to another', '/when?type=advice-requested&then=advice-received'],
    ['an answer without dates', '?e=plan-transferred_1999-01-01'],
    [
      'an answer with errors',
      `?noticeCounting=lunar&e=plan-made_2026-02-30&e=tea-made_2026-01-01&${request}`,
    ],
    ['an address that was changed', '?colour=red'],
  ];

  it.each(states)('has no barrier and fits every screen: %s', async (_, path) => {
    for (const screen of Object.values(screens)) {
      await page.setViewportSize(screen);
      await page.goto(`${system.url}${calculator}${path}`);
      for (const one of await page.locator('details summary').all()) await one.click();
      const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
      expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
      expect(await page.evaluate<number>('document.scrollingElement.scrollWidth')).toBe(
        screen.width,
      );
      expect(await page.locator('h1').count()).toBe(1);
    }
  });

  it('has no barrier where a form is sent back', async () => {
    await page.goto(`${system.url}${calculator}/when?type=review-decision-notified`);
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.locator('.govuk-error-summary').waitFor();
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
    expect(violations).toEqual([]);
    await page.locator('.govuk-error-summary a').last().click();
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('outcome');
  });

  it('goes on paper with its sources and its working, and without anything to press', async () => {
    await page.setViewportSize(screens.desktop);
    await page.goto(`${system.url}${calculator}?${full}&today=2026-05-26`);
    expect(await page.locator('.govuk-details__text').first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    for (const item of await page.locator('.moj-timeline__item').all()) {
      expect(await item.getByText('Source:').isVisible()).toBe(true);
      expect(await item.getByText('Working', { exact: true }).isVisible()).toBe(true);
    }
    for (const pressed of [
      '.govuk-button',
      '.govuk-service-navigation',
      'summary',
      '.govuk-summary-list__actions',
    ])
      for (const one of await page.locator(pressed).all())
        expect(await one.isVisible()).toBe(false);
    expect(await page.getByRole('link', { name: 'Link to these dates' }).isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
  });

  it('needs no database', async () => {
    system.killDatabase();
    expect((await fetch(`${system.url}/health/ready`)).status).toBe(503);
    await page.goto(`${system.url}${calculator}?${request}&today=2026-01-20`);
    expect((await datesRead(page)).map(([, on]) => on)).toEqual([
      'Monday 16 February 2026',
      'Monday 25 May 2026',
    ]);
  });
});
