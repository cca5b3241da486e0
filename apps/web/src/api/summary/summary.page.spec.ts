import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startPages, type PagesUnderTest } from '../../page-shell/pages.testing.js';
import { exampleOverview } from '../../pages/breach-risk/queue/queue.testing.js';

const waiting = { service: 'health', oldestStartedOn: '2025-02-03', oldestAgeInDays: 346 };
let pages: PagesUnderTest;

beforeAll(async () => {
  pages = await startPages({
    breachRisk: {
      overview: (_tx, today) => Promise.resolve({ ...exampleOverview, today }),
      adviceWaiting: () =>
        Promise.resolve([
          { ...waiting, waiting: 12, pastSixWeeks: 5 },
          { ...waiting, service: null, waiting: 27, pastSixWeeks: 16 },
        ]),
    },
  });
});
afterAll(() => pages.close());

describe('The figures over JSON', () => {
  test('are those of the first page', async () => {
    const answer = await pages.get('/api/v1/summary');
    expect([answer.status, await answer.json()]).toEqual([
      200,
      {
        today: '2026-01-15',
        decisionMissed: 4,
        decisionLate: 22,
        planMissed: 10,
        planLate: 21,
        planExcepted: 2,
        reviewOverdue: 9,
        awaiting: 8,
        adviceMissed: 21,
        adviceWaiting: 39,
      },
    ]);
  });
});
