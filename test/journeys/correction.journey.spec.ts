import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { datesOf, sayDate, type LawEvent } from '#libs/statutory-rules';
import { asSource } from '../support/as-source.js';
import { Browser, fillInDay, screens } from '../support/browser.js';
import { sampleDay, sampleReturn } from '../support/example-files.js';
import { untilSettled } from '../support/recorded-caseload.js';
import { RunningSystem } from '../support/running-system.js';
import type { LimitAnswer, ServiceClient } from '../support/service-client.js';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const decide = 'needs-assessment.notify-decision-to-assess';
const wrongDay = '2026-01-14';

interface CaseAnswer {
  readonly deadlines: readonly { rule: string; kind: string; dueOn: string; status: string }[];
  readonly history: readonly {
    readonly seq: number;
    readonly type: LawEvent['type'];
    readonly on: string;
    readonly mode: string;
    readonly correctedBySeq: number | null;
    readonly data: Partial<LawEvent>;
  }[];
}

jest.setTimeout(60_000);

describe('A wrong date', () => {
  let system: RunningSystem;
  let browser: Browser;
  let client: ServiceClient;
  let page: Page;
  let limit: LimitAnswer;

  const caseNow = async () => {
    const { body } = await client.get(`/api/v1/cases/${limit.caseReference}`);
    return body as CaseAnswer;
  };
  /** What the law library says of the history as it stands, and what the service shows. */
  const asTheClockSays = async () => {
    const { history, deadlines } = await caseNow();
    const events = history
      .filter((entry) => entry.correctedBySeq === null && entry.mode !== 'retraction')
      .map(({ type, on, data }) => ({ ...data, type, on }));
    const short = (row: { rule: string; dueOn: string; status: string }) =>
      `${row.rule} ${row.dueOn} ${row.status}`;
    return {
      lawful: datesOf({ today: sampleDay, events }).map(short).sort(),
      shown: deadlines
        .filter(({ kind }) => kind !== 'date')
        .map(short)
        .sort(),
    };
  };
  const hasNoBarrier = async (): Promise<void> => {
    for (const screen of Object.values(screens)) {
      await page.setViewportSize(screen);
      const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
      expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
      const width = await page.evaluate<number>('document.scrollingElement.scrollWidth');
      expect(width).toBe(screen.width);
    }
    await page.setViewportSize(screens.desktop);
  };
  const openEntry = async (what: string): Promise<void> => {
    await page.goto(`${system.url}/cases/${limit.caseReference}`);
    await page.getByRole('link', { name: new RegExp(`^Correct this ?: ${what}`) }).click();
    await page.getByRole('heading', { level: 1, name: 'Correct an entry' }).waitFor();
  };
  const say = async (right: string, reason: string, day?: string): Promise<void> => {
    await page.getByRole('radio', { name: right }).check();
    if (day !== undefined) await fillInDay(page, 'on', day);
    await page.getByLabel('Why is it corrected?').fill(reason);
    await page.getByRole('button', { name: 'See what would change' }).click();
  };
  const confirm = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Correct the history' }).click();
    await page.waitForURL(/said=history-corrected/);
    await page.getByText('The history is corrected.').waitFor();
    await untilSettled(system);
  };

  beforeAll(async () => {
    system = await RunningSystem.start({ queues: 'postgresql', timeZone: 'Europe/London' });
    browser = await Browser.open();
    client = await asSource(system, 'neighbour');
    await system.run('import', ['sen2', sampleReturn, '--as-at', sampleDay]);
    await untilSettled(system);
    const open = await client.deadlines({ stage: 'awaiting-decision', rule: decide });
    const missed = open.find(({ status }) => status === 'missed');
    if (missed === undefined) throw new Error('No decision is late in the example.');
    limit = missed;
    page = await browser.tab(`${system.url}/cases/${limit.caseReference}`);
    page.setDefaultTimeout(10_000);
    await fillInDay(page, 'on', wrongDay);
    await page.getByRole('button', { name: 'Notify the decision' }).click();
    await page.waitForURL(/said=decision-notified/);
    await untilSettled(system);
  });
  afterAll(async () => {
    await browser.close();
    await system.stop();
  });

  it('is asked for on a page without a barrier, which says what it lacks', async () => {
    await openEntry('Decision to assess notified');
    await hasNoBarrier();
    await page.getByRole('button', { name: 'See what would change' }).click();
    await page.getByRole('link', { name: 'Select what is right' }).click();
    expect(await page.getByRole('link', { name: 'Enter why this is corrected' }).count()).toBe(1);
    await hasNoBarrier();
  });

  it('is corrected after the decision, and the limits are as the clock says', async () => {
    await openEntry('Decision to assess notified');
    await say('It happened on another day', 'The letter is dated otherwise.', limit.startsOn);
    await page.getByRole('heading', { level: 1, name: 'What would change' }).waitFor();
    await hasNoBarrier();
    const line = await page.locator(`[data-rule="${decide}"]`).innerText();
    expect(line).toMatch(/Met late becomes met/);
    expect(line).toContain(`on ${sayDate(wrongDay)}`);
    expect(line).toContain(`Done on ${sayDate(limit.startsOn)}`);
    expect((await asTheClockSays()).shown.join()).toContain(`${limit.dueOn} met-late`);
    await confirm();
    const { shown, lawful } = await asTheClockSays();
    expect(shown).toEqual(lawful);
    expect(shown).toContain(`${decide} ${limit.dueOn} met`);
  });

  it('stays in the history beside what is right, with the reason', async () => {
    const texts = await page.locator('[data-entry]').allInnerTexts();
    const decisions = texts.filter((text) => text.startsWith('Decision to assess notified'));
    expect(decisions).toHaveLength(2);
    const [wrong, right] = [wrongDay, limit.startsOn].map((day) =>
      decisions.find((text) => text.includes(`\n${sayDate(day)}\n`)),
    );
    expect(wrong).toMatch(/Corrected since/i);
    expect(wrong).not.toContain('Correct this');
    expect(right).toContain(`It had been recorded as of ${sayDate(wrongDay)}.`);
    expect(right).toContain('Why: The letter is dated otherwise.');
    await hasNoBarrier();
  });

  it('of the request moves every limit that it started, in the queues of risk as well', async () => {
    await openEntry('Request for an assessment received');
    await say('It happened on another day', 'Received by another team.', wrongDay);
    await page.getByRole('heading', { level: 1, name: 'What would change' }).waitFor();
    const moved = page.locator('[data-rule="needs-assessment.send-final-plan"]');
    const announced = /Due on (\d+ \w+ \d{4}) in place of/.exec(await moved.innerText())?.[1];
    await confirm();
    const { shown, lawful } = await asTheClockSays();
    expect(shown).toEqual(lawful);
    const rows = await client.deadlines({ rule: 'needs-assessment.send-final-plan' });
    const row = rows.find(({ caseReference }) => caseReference === limit.caseReference);
    expect(sayDate(row?.dueOn ?? '')).toBe(announced);
  });

  it('of what never happened takes it out of the limits', async () => {
    await openEntry('Decision to assess notified');
    await say('This did not happen', 'The letter was never sent.');
    await page.getByRole('heading', { level: 1, name: 'What would change' }).waitFor();
    await confirm();
    const { shown, lawful } = await asTheClockSays();
    expect(shown).toEqual(lawful);
    expect(shown.find((row) => row.startsWith(decide))).toMatch(/running|missed/);
  });
});
