import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { fillInDay } from '../support/browser.js';

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** Chooses what happened, in the two steps in which it is asked. */
export async function chooseEvent(page: Page, about: string, what: string): Promise<void> {
  await page.getByLabel(about, { exact: true }).check();
  await press(page, 'Continue');
  await page.getByLabel(what, { exact: true }).check();
  await press(page, 'Continue');
}

/** Says when it happened, and goes on. */
export async function sayWhen(page: Page, on: string): Promise<void> {
  await fillInDay(page, 'on', on);
  await press(page, 'Continue');
}

/** Works the dates out for a day, so that nothing in the answer depends on when the test runs. */
export async function countFor(page: Page, day: string): Promise<void> {
  await page.getByRole('link', { name: 'Change the day' }).click();
  await fillInDay(page, 'as-at', day);
  await press(page, 'Save');
}

/** A request and the decision to assess, given as a parent gives them, and shown as at 20 January 2026. */
export async function giveRequestAndDecision(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start now' }).click();
  await chooseEvent(page, 'Asking for an assessment', 'Request for an assessment received');
  await sayWhen(page, '2026-01-05');
  await countFor(page, '2026-01-20');
  await page.getByRole('button', { name: 'Add something else that happened' }).click();
  await chooseEvent(page, 'Asking for an assessment', 'Decision to assess notified');
  await sayWhen(page, '2026-01-19');
}

/** What the answer says, date by date: what has to be done, by when, and how it stands. */
export async function datesRead(page: Page): Promise<string[][]> {
  // A page that has only begun to come shows none of them.
  await page.waitForLoadState('load');
  const items = await page.locator('[data-list="dates"] .moj-timeline__item').all();
  return Promise.all(
    items.map(async (item) => [
      await item.locator('h3').innerText(),
      await item.locator('time').innerText(),
      await item.locator('.govuk-tag').innerText(),
    ]),
  );
}

/** Presses a link that hands out a file, and opens it. */
export async function takeFile(page: Page, link: string): Promise<{ name: string; text: string }> {
  const handedOut = page.waitForEvent('download');
  await page.getByRole('link', { name: link }).click();
  const file = await handedOut;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}
