import { describe, expect, test } from '@jest/globals';
import { waitingView } from './waiting.view-model.js';

const services = [
  {
    service: 'health',
    waiting: 12,
    pastSixWeeks: 5,
    oldestStartedOn: '2025-06-22',
    oldestAgeInDays: 207,
  },
  {
    service: 'social-care',
    waiting: 1,
    pastSixWeeks: 1,
    oldestStartedOn: '2025-02-05',
    oldestAgeInDays: 344,
  },
  {
    service: null,
    waiting: 2,
    pastSixWeeks: 0,
    oldestStartedOn: '2026-01-14',
    oldestAgeInDays: 1,
  },
];
const none = { items: [], next: null };
const view = (service?: string) =>
  waitingView(services, none, '2026-01-15', { service, after: undefined });

describe('Advice still waiting, in words', () => {
  test('the total is the sum of the services, and its longest wait the longest of all', () => {
    expect(view().total).toEqual({
      waiting: '15',
      pastSixWeeks: '6',
      oldest: '344 days, since 5 February 2025',
    });
  });

  test('each service leads to its own requests, those of no service too', () => {
    expect(view().services.map(({ service, href, oldest }) => [service, href, oldest])).toEqual([
      ['Health', '/advice-waiting?service=health', '207 days, since 22 June 2025'],
      ['Social care', '/advice-waiting?service=social-care', '344 days, since 5 February 2025'],
      ['Not named', '/advice-waiting?service=-', '1 day, since 14 January 2026'],
    ]);
  });

  test('says which service alone is shown', () => {
    expect(view().only).toBeNull();
    expect(view('health').only).toBe('Health');
    expect(view('-').only).toBe('Not named');
  });

  test('with nothing waiting the total is nothing', () => {
    const empty = waitingView([], none, '2026-01-15', { service: undefined, after: undefined });
    expect(empty.total).toEqual({ waiting: '0', pastSixWeeks: '0', oldest: '' });
  });
});
