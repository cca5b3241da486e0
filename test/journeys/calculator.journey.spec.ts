import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Browser, fillInDay } from '../support/browser.js';
import { RunningSystem } from '../support/running-system.js';
import {
  chooseEvent,
  datesRead,
  giveRequestAndDecision,
  sayWhen,
  takeFile,
} from './calculator-as-a-parent.js';

const calculator = '/work-out-the-dates';
/** Monday 5 January 2026 and 42, 112 and 140 days; 25 May is the bank holiday at the end of May. */
const dates = [
  ['Tell the family whether there will be an assessment', 'Monday 16 February 2026', 'Met'],
  ['Tell the family if there will be no plan', 'Monday 27 April 2026', 'Running'],
  ['Send the final plan', 'Monday 25 May 2026', 'Running'],
];

jest.setTimeout(60_000);

let system: RunningSystem;
beforeAll(async () => {
  system = await RunningSystem.start({ queues: 'postgresql', timeZone: 'Pacific/Auckland' });
});
afterAll(() => system.stop());

describe.each([true, false])(
  'A parent who works out the dates, with scripts: %s',
  (withScripts) => {
    let browser: Browser;
    let page: Page;

    beforeAll(async () => {
      browser = await Browser.open({ withScripts });
      page = await browser.tab(system.url);
    });
    afterAll(() => browser.close());

    it('comes from the first page, says what happened and when, and reads the dates', async () => {
      await page.locator('main').getByRole('link', { name: 'Work out the dates' }).click();
      await giveRequestAndDecision(page);
      expect(await page.locator('h1').innerText()).toBe('Your dates');
      expect(await datesRead(page)).toEqual(dates);
      expect(await page.locator('.govuk-inset-text').innerText()).toMatch(
        /^Next: by Monday 27 April 2026\s+Tell the family if there will be no plan. The authority must do this.$/,
      );
      const plan = page.locator('[data-rule="needs-assessment.send-final-plan"]');
      expect(await plan.innerText()).toContain('Act by Friday 22 May 2026, the last working day');
      expect(await plan.innerText()).toContain(
        'Source: SEND Regulations 2014 (SI 2014/1530), regulation 13(2)',
      );
      await plan.locator('summary').click();
      const working = await plan.locator('.govuk-details__text').innerText();
      expect(working).toContain('day 140 is Monday 25 May 2026');
      expect(working).toMatch(
        /Would be an exception\s+The exceptions are in regulation 13\(3\)\.\s+The school or college was closed/,
      );
    });

    it('finds the same under the link, and nothing about a person in it', async () => {
      const link = await page
        .getByRole('link', { name: 'Link to these dates' })
        .getAttribute('href');
      const [address, number] = (link ?? '').split('&n=');
      expect(address).toBe(
        `${system.url}${calculator}?e=request-received_2026-01-05&e=decision-to-assess-notified_2026-01-19&today=2026-01-20`,
      );
      expect(number).toMatch(/^[0-9a-f]{16}$/);
      await page.goto(link ?? '');
      expect(await datesRead(page)).toEqual(dates);
    });

    it('puts the dates still to come into a calendar', async () => {
      const { name, text } = await takeFile(page, 'Put the dates still to come into your calendar');
      expect(name).toBe('dates.ics');
      const starts = [...text.matchAll(/DTSTART;VALUE=DATE:(\d+)/g)].map(([, on]) => on);
      expect(starts).toEqual(['20260427', '20260525']);
      expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[^]*\r\nEND:VCALENDAR\r\n$/);
    });

    it('takes the answer along for another system', async () => {
      const { name, text } = await takeFile(page, 'Get the answer for another system');
      expect(name).toBe('dates.json');
      expect(JSON.parse(text)).toMatchObject({
        today: '2026-01-20',
        deadlines: [
          { dueOn: '2026-02-16', status: 'met', metOn: '2026-01-19' },
          { dueOn: '2026-04-27', actBy: '2026-04-27', status: 'running' },
          { dueOn: '2026-05-25', actBy: '2026-05-22', status: 'running' },
        ],
      });
    });

    it('is told what is wrong and corrects it, and removes what was given in error', async () => {
      await page.getByRole('button', { name: 'Add something else that happened' }).click();
      await page.getByRole('button', { name: 'Continue' }).click();
      expect(await page.title()).toMatch(/^Error: What was it about\?/);
      await page.locator('.govuk-error-summary a').click();
      const isNow = "location.hash || '#' + document.activeElement.id";
      expect(await page.evaluate<string>(isNow)).toBe('#about');
      await chooseEvent(page, 'The plan', 'Draft plan sent to the family');
      await sayWhen(page, '2026-02-31');
      expect(await page.locator('.govuk-error-summary li').allInnerTexts()).toEqual([
        'Day it happened must be a real date',
      ]);
      expect(await page.inputValue('[name="on-day"]')).toBe('31');
      await sayWhen(page, '2026-02-02');
      expect(await page.locator('.govuk-error-summary li').allInnerTexts()).toEqual([
        '2 February 2026 is after 20 January 2026, the day these dates are worked out for.',
      ]);
      await sayWhen(page, '2026-01-20');
      // A draft ends the sixteen weeks and opens fifteen days, the first of them its own.
      expect((await datesRead(page)).map(([, on]) => on)).toEqual([
        'Tuesday 3 February 2026',
        'Monday 16 February 2026',
        'Monday 27 April 2026',
        'Monday 25 May 2026',
      ]);
      await page.getByRole('link', { name: 'Remove Draft plan sent to the family' }).click();
      expect(await datesRead(page)).toEqual(dates);
    });

    it('gives a date of birth that shows in no address', async () => {
      await page.getByRole('link', { name: 'Add the date of birth' }).click();
      await fillInDay(page, 'born', '2015-03-04');
      await page.getByRole('button', { name: 'Work out the dates' }).click();
      const passing = [
        'The rights pass to the young person',
        'Friday 27 June 2031',
        'Still to come',
      ];
      expect(await datesRead(page)).toEqual([...dates, passing]);
      expect(page.url()).toBe(`${system.url}${calculator}`);
      expect(await page.locator('main').innerText()).toContain('The date of birth is not kept');
    });

    it('goes on to another page from there, and comes back with the button of the browser', async () => {
      await page.getByRole('link', { name: 'Change the date of birth' }).click();
      await page.locator('[name="born-day"]').waitFor();
      await page.goBack();
      expect(await page.locator('h1').innerText()).toBe('Your dates');
      expect((await datesRead(page)).map(([, on]) => on)).toContain('Friday 27 June 2031');
    });
  },
);
