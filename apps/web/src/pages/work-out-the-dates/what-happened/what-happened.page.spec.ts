import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventTypes, exceptionGrounds } from '#libs/statutory-rules';
import { headingsOf, textOf, type PagesUnderTest } from '../../../page-shell/pages.testing.js';
import { startCalculator, summaryOf } from '../calculator.testing.js';

let pages: PagesUnderTest;

beforeAll(async () => {
  pages = await startCalculator();
});
afterAll(() => pages.close());

const path = '/work-out-the-dates/what-happened';
const choicesIn = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`name="${name}" type="radio" value="([^"]*)"`, 'g'))].map(
    ([, value = '']) => value,
  );

describe('What happened', () => {
  test('offers every kind of event of the register once, exceptions by their ground', async () => {
    const groups = choicesIn(await (await pages.get(path)).text(), 'about');
    const offered = await Promise.all(
      groups.map(async (about) =>
        choicesIn(await (await pages.get(`${path}?about=${about}`)).text(), 'what'),
      ),
    );
    const grounds = exceptionGrounds.filter(({ publicInContract }) => publicInContract);
    const expected = eventTypes.flatMap(({ code }) =>
      code === 'exception-recorded'
        ? grounds.map((ground) => `${code}.${ground.code}`)
        : [code as string],
    );
    expect(offered.flat().sort()).toEqual(expected.sort());
  });

  test('keeps each list of choices short', async () => {
    const groups = choicesIn(await (await pages.get(path)).text(), 'about');
    expect(groups.length).toBeLessThanOrEqual(10);
    for (const about of groups) {
      const html = await (await pages.get(`${path}?about=${about}`)).text();
      expect(choicesIn(html, 'what').length).toBeLessThanOrEqual(11);
      expect(headingsOf(html)).toEqual(['What happened?']);
    }
  });

  test.each([
    ['asked=about', 'What was it about?', 'Select what it was about', '#about'],
    ['asked=about&about=tea', 'What was it about?', 'Select what it was about', '#about'],
    ['about=plan&asked=what', 'What happened?', 'Select what happened', '#what'],
    ['about=plan&asked=what&what=tea', 'What happened?', 'Select what happened', '#what'],
    ['about=plan&asked=what&what=plan-made.x', 'What happened?', 'Select what happened', '#what'],
    [
      'about=exception&asked=what&what=exception-recorded',
      'What happened?',
      'Select what happened',
      '#what',
    ],
  ])('asked with %s says what to choose', async (query, heading, text, href) => {
    const answer = await pages.get(`${path}?${query}`);
    const html = await answer.text();
    expect(answer.status).toBe(400);
    expect(headingsOf(html)).toEqual([heading]);
    expect(summaryOf(html)).toEqual([{ text, href }]);
    expect(html).toContain(`id="${href.slice(1)}"`);
    expect(html).toContain('<title>Error: ');
  });

  test('leads on with everything that was given before', async () => {
    const given = 'e=request-received_2026-09-07&today=2026-11-21&noticeCounting=calendar';
    const group = await (await pages.get(`${path}?${given}&asked=about&about=exception`)).text();
    for (const field of given.split('&').map((one) => one.split('='))) {
      expect(group).toContain(`type="hidden" name="${field[0]}" value="${field[1]}"`);
    }
    const chosen = `${given}&asked=what&about=exception&what=exception-recorded.absent-from-area`;
    const answer = await pages.get(`${path}?${chosen}`);
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `/work-out-the-dates/when?type=exception-recorded&ground=absent-from-area&${given}`,
    ]);
  });

  test('says whom an exception is for where its words do not', async () => {
    const html = textOf(await (await pages.get(`${path}?about=exception`)).text());
    expect(html).toContain('missed an appointment for an examination or test in the 6 weeks Only');
  });
});
