import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Browser, screens } from '../support/browser.js';
import { sampleDay, sampleFacts, sampleReturn } from '../support/example-files.js';
import { untilSettled } from '../support/recorded-caseload.js';
import { RunningSystem } from '../support/running-system.js';
import { asSource } from '../support/as-source.js';
import { tellOfEveryProcess } from './every-process.js';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
type Visit = (page: Page) => Promise<unknown>;

jest.setTimeout(60_000);

describe('Every page', () => {
  let system: RunningSystem;
  let browser: Browser;
  let page: Page;
  const places = { undecided: '', decided: '', excepted: '', read: '', unreadable: '', email: '' };

  const at =
    (path: string | (() => string)): Visit =>
    async (tab) =>
      tab.goto(system.url + (typeof path === 'string' ? path : path()));
  const press =
    (path: string | (() => string), button: string): Visit =>
    async (tab) => {
      await at(path)(tab);
      await tab.getByRole('button', { name: button }).click();
      await tab.locator('.govuk-error-summary').waitFor();
    };
  const visits: [name: string, visit: Visit, heading: RegExp][] = [
    ['the first page', at('/'), /Time limits of education/],
    ['breach risk', at('/breach-risk'), /Breach risk/],
    ['breach risk: due in 28 days', at('/breach-risk?show=due-in-28-days'), /Breach risk/],
    [
      'breach risk: a list without lines',
      at('/breach-risk?show=missed&stage=closed'),
      /Breach risk/,
    ],
    [
      'breach risk: the limits of one process',
      at('/breach-risk?show=open&process=annual-review'),
      /Breach risk/,
    ],
    [
      'a case with exceptions and limits of every kind',
      at(() => `/cases/${places.excepted}`),
      /Case EHC-\d{6}/,
    ],
    ['advice still waiting', at('/advice-waiting'), /Advice still waiting/],
    [
      'advice still waiting: one service',
      at('/advice-waiting?service=health'),
      /Advice still waiting/,
    ],
    ['find a case: none found', at('/cases?reference=EHC-999999'), /Find a case/],
    ['a case that awaits a decision', at(() => `/cases/${places.undecided}`), /Case EHC-\d{6}/],
    ['a case with advice and history', at(() => `/cases/${places.decided}`), /Case EHC-\d{6}/],
    [
      'a case: a decision without its day',
      press(() => `/cases/${places.undecided}`, 'Notify the decision'),
      /Case EHC-\d{6}/,
    ],
    ['imports', at('/imports'), /Imports/],
    ['imports: nothing chosen', press('/imports', 'Bring in the file'), /Imports/],
    ['an import with problems', at(() => `/imports/${places.read}`), /SEN2 return received/],
    [
      'an import that could not be read',
      at(() => `/imports/${places.unreadable}`),
      /SEN2 return received/,
    ],
    ['problems', at('/problems'), /Problems/],
    ['e-mails that are held', at('/emails'), /E-mails/],
    ['e-mails: none in a state', at('/emails?state=failed'), /E-mails/],
    ['an e-mail', at(() => `/emails/${places.email}`), /E-mail about case EHC-\d{6}/],
    ['the clock', at('/clock'), /Clock/],
    ['a page that is not there', at('/nowhere'), /not found/],
  ];

  beforeAll(async () => {
    system = await RunningSystem.start({ queues: 'postgresql', timeZone: 'Europe/London' });
    browser = await Browser.open();
    const client = await asSource(system, 'neighbour');
    await system.run('import', ['sen2', sampleReturn, '--as-at', sampleDay]);
    await system.run('import', ['facts', sampleFacts]);
    places.unreadable = await client.handIn(new Blob(['no return']), {
      kind: 'sen2',
      asAt: sampleDay,
    });
    const subject = 'upn:A999000000000';
    const nobody = { specversion: '1.0', id: 'nobody', source: 'neighbour', subject };
    await client.tell({ ...nobody, type: 'ehc.request-received', data: { on: '2026-01-05' } });
    await untilSettled(system);
    places.excepted = 'EHC-001006';
    await tellOfEveryProcess(client, places.excepted);
    await untilSettled(system);
    const [run] = await system.asOwner<{ id: string }>(
      `select id from import_run where kind = 'sen2' and problems_found > 0`,
    );
    places.read = run?.id ?? '';
    const [held] = await system.asOwner<{ id: string }>(
      `select id from alert where state = 'held'`,
    );
    places.email = held?.id ?? '';
    const stage = 'awaiting-decision';
    places.undecided = (await client.deadlines({ stage, status: 'open' }))[0]?.caseReference ?? '';
    places.decided = (await client.adviceWaiting())[0]?.caseReference ?? '';
    page = await browser.tab(system.url);
  });
  afterAll(async () => {
    await browser.close();
    await system.stop();
  });

  it.each(visits)(
    'has no barrier (WCAG 2.2 AA), at a desk and on a telephone: %s',
    async (_, visit, heading) => {
      for (const screen of Object.values(screens)) {
        await page.setViewportSize(screen);
        await visit(page);
        expect(await page.locator('h1').allInnerTexts()).toEqual([expect.stringMatching(heading)]);
        const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
        expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual(
          [],
        );
      }
    },
  );

  it.each(visits)(
    'never has to be moved sideways on a telephone: %s',
    async (_, visit, heading) => {
      await page.setViewportSize(screens.phone);
      await visit(page);
      expect(await page.locator('h1').innerText()).toMatch(heading);
      const width = await page.evaluate<number>('document.scrollingElement.scrollWidth');
      expect(width).toBe(screens.phone.width);
    },
  );

  it('does its work without scripts: figures are in the page as it is sent', async () => {
    const sent = await (await fetch(`${system.url}/breach-risk`)).text();
    expect(sent).toMatch(/data-line="needs-assessment.send-final-plan"/);
  });
});
