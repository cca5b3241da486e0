import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { textOf, type PagesUnderTest } from '../../../page-shell/pages.testing.js';
import { dayFields, formOf, linkOf, number, startCalculator } from '../calculator.testing.js';

let pages: PagesUnderTest;

beforeAll(async () => {
  pages = await startCalculator();
});
afterAll(() => pages.close());

const path = '/work-out-the-dates/when';

describe('Something given before', () => {
  const given =
    'e=plan-made_2025-11-01&e=advice-requested_2026-10-01_id.4_service.health&e=advice-received_2026-10-20_id.4';

  test('is shown again when it is to be changed, and takes its own place again', async () => {
    const html = await (await pages.get(`${path}?${given}&place=1`)).text();
    expect(html).toMatch(/id="on-day"[^>]*value="1"/);
    expect(html).toMatch(/value="health" checked/);
    const events = new URLSearchParams(given).getAll('e').map((event) => ['e', event] as const);
    const changed = [...dayFields('on', '2026-10-02'), ['service', 'education']] as const;
    const answer = await pages.post(
      path,
      formOf([...events, ['n', number], ['place', '1'], ...changed]),
    );
    expect(answer.headers.get('location')).toBe(
      `/work-out-the-dates?e=plan-made_2025-11-01&e=advice-requested_2026-10-02_id.4_service.education&e=advice-received_2026-10-20_id.4&n=${number}`,
    );
  });

  test('is offered where something is about it, with who was asked and when', async () => {
    const html = await (await pages.get(`${path}?${given}&type=advice-received`)).text();
    expect(html).toMatch(/name="id" type="radio" value="4"/);
    expect(textOf(html)).toContain('Request 4 to Health, 1 October 2026');
  });

  test('is asked for first where it is missing', async () => {
    const html = await (await pages.get(`${path}?type=setting-replied`)).text();
    const first = linkOf(html, 'School or college consulted');
    expect(first).toBe('/work-out-the-dates/when?type=setting-consulted&then=setting-replied');
    expect(html).not.toContain('<form');
    const asked = await (await pages.get(first)).text();
    expect(textOf(asked)).toContain('After this you are asked about: School or college replied.');
    const carried = [...asked.matchAll(/type="hidden" name="([^"]*)" value="([^"]*)"/g)];
    const sent = carried.map(([, name = '', value = '']) => [name, value] as const);
    const answer = await pages.post(
      path,
      formOf([...sent, ['n', number], ...dayFields('on', '2026-10-02')]),
    );
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `/work-out-the-dates/when?type=setting-replied&e=setting-consulted_2026-10-02_id.1&n=${number}`,
    ]);
  });

  test('offers the limits of the case that an exception can release, and no others', async () => {
    const open = 'e=request-received_2026-09-07&e=decision-notice-sent_2026-09-08';
    const query = `${open}&type=exception-recorded&ground=absent-from-area`;
    const html = await (await pages.get(`${path}?${query}`)).text();
    const offered = [...html.matchAll(/name="releases" type="checkbox" value="([^"]*)"/g)];
    expect(offered.map(([, rule]) => rule)).toEqual([
      'needs-assessment.notify-decision-to-assess',
      'needs-assessment.send-final-plan',
    ]);
  });

  const away =
    'exception-recorded_2026-11-20_ground.absent-from-area_releases.needs-assessment.send-final-plan_from.2026-10-01_to.2026-10-31';
  const limitsOffered = (html: string) =>
    [...html.matchAll(/name="releases" type="checkbox" value="([^"]*)"( checked)?/g)].map(
      ([, rule, checked]) => [rule, checked !== undefined],
    );

  test('keeps the limits that an exception names, though something else is not right', async () => {
    const faulty = `e=${away}&e=plan-made_2026-02-30`;
    const html = await (await pages.get(`${path}?${faulty}&place=0`)).text();
    const offered = limitsOffered(html);
    expect(offered[0]).toEqual(['needs-assessment.send-final-plan', true]);
    expect(offered).toContainEqual(['needs-assessment.notify-decision-to-assess', false]);
    expect(offered).not.toContainEqual(['appeal.lodge', false]);
  });

  test('keeps a limit that an exception names, though the case has none of them', async () => {
    const html = await (await pages.get(`${path}?e=${away}&place=0`)).text();
    expect(limitsOffered(html)).toEqual([['needs-assessment.send-final-plan', true]]);
    const sent = [
      ['e', away],
      ['e', 'request-received_2026-09-07'],
      ['n', number],
      ['place', '0'],
      ['releases', 'needs-assessment.send-final-plan'],
      ...dayFields('on', '2026-11-19'),
      ...dayFields('from', '2026-10-01'),
      ...dayFields('to', '2026-10-30'),
    ] as const;
    const answer = await pages.post(path, formOf(sent));
    expect(answer.headers.get('location')).toContain(
      '_from.2026-10-01_to.2026-10-30_releases.needs-assessment.send-final-plan&',
    );
  });

  test.each(['place=3&type=nothing', 'place=-1', 'place=1.5', 'place=x', 'place=3&type=__proto__'])(
    'that is not there (%s) is answered with a sentence',
    async (query) => {
      const answer = await pages.get(`${path}?${given}&${query}`);
      expect(answer.status).toBe(400);
      expect(textOf(await answer.text())).toMatch(/Go back and choose/);
    },
  );
});
