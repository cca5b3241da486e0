import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  headingsOf,
  startPages,
  textOf,
  type PagesUnderTest,
} from '../../../page-shell/pages.testing.js';
import { exampleOverview } from '../../breach-risk/queue/queue.testing.js';
import { homeView } from './overview.view-model.js';

const service = (name: string, waiting: number, pastSixWeeks: number) => ({
  service: name,
  waiting,
  pastSixWeeks,
  oldestStartedOn: '2025-02-03',
  oldestAgeInDays: 346,
});
const services = [service('health', 12, 5), service('social-care', 27, 16)];
let pages: PagesUnderTest;

beforeAll(async () => {
  pages = await startPages({
    breachRisk: {
      overview: () => Promise.resolve(exampleOverview),
      adviceWaiting: () => Promise.resolve(services),
    },
  });
});
afterAll(() => pages.close());

describe('The first page', () => {
  test('says what needs looking at, each figure leading to its rows', () => {
    const { figures } = homeView(exampleOverview, services);
    expect(figures.map(({ figure, label, more }) => [figure, label, more])).toEqual([
      ['4', 'decisions whether to assess are past six weeks', '8 requests in all await a decision'],
      ['10', 'final plans are past twenty weeks', '1 more missed with an exception'],
      ['21', 'requests for advice are past six weeks', '39 requests in all are not yet answered'],
      ['9', 'annual reviews are past twelve months', '0 more to be decided in the next 28 days'],
      ['3', 'limits are due in the next 7 days', '11 in the next 28 days'],
    ]);
    expect(figures[0]?.href).toBe(
      '/breach-risk?show=missed&rule=needs-assessment.notify-decision-to-assess',
    );
  });

  test('speaks of one as of one', () => {
    const one = { ...exampleOverview, awaitingDecision: 1, byRule: [] };
    const { figures } = homeView(one, [service('health', 1, 1)]);
    expect(figures[0]).toMatchObject({ figure: '0', more: '1 request in all awaits a decision' });
    expect(figures[2]).toMatchObject({
      label: 'request for advice is past six weeks',
      more: '1 request in all is not yet answered',
    });
  });

  test('shows the authority and its day, the figures and a link to every page', async () => {
    const html = await (await pages.get('/')).text();
    expect(headingsOf(html)).toHaveLength(1);
    expect(textOf(html)).toContain('Fictshire (fictitious) , shown as at 15 January 2026');
    expect(html).toMatch(/data-figure="plan-missed">[\s\S]*?>10</);
    for (const path of [
      '/breach-risk',
      '/advice-waiting',
      '/imports',
      '/problems',
      '/clock',
      '/work-out-the-dates',
    ]) {
      expect(html).toContain(`href="${path}"`);
    }
  });
});
