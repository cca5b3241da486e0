import { describe, expect, test } from '@jest/globals';
import { readEvent, writeEvent } from './event-code.js';

const exception =
  'exception-recorded_2026-10-20_ground.personal-circumstances_releases.needs-assessment.send-final-plan_releases.needs-assessment.notify-no-plan_from.2026-11-01_to.2026-11-30';

describe('An event in an address', () => {
  test.each([
    'request-received_2026-09-07',
    'review-decision-notified_2026-10-12_outcome.amend',
    'advice-requested_2026-10-13_id.1_service.educational-psychology',
    exception,
  ])('is read and written as it was: %s', (text) => {
    const event = readEvent(text);
    expect(event && writeEvent(event)).toBe(text);
  });

  test('carries a list of limits as a list, and everything else as one text', () => {
    expect(Object.fromEntries(readEvent(exception) ?? [])).toEqual({
      type: 'exception-recorded',
      on: '2026-10-20',
      ground: 'personal-circumstances',
      releases: ['needs-assessment.send-final-plan', 'needs-assessment.notify-no-plan'],
      from: '2026-11-01',
      to: '2026-11-30',
    });
  });

  test('says what it says, also where no such day exists: the clock judges it', () => {
    expect(readEvent('plan-made_2026-02-30')?.get('on')).toBe('2026-02-30');
  });

  test.each([
    '',
    'request-received',
    'request-received_',
    'request-received_yesterday',
    'request-received_2026-09-07_',
    'request-received_2026-09-07_id',
    'request-received_2026-09-07_id.',
    'request-received_2026-09-07_id.Tess Exampleby',
    'request-received_2026-09-07___proto__.x',
    'advice-received_2026-09-07_id.1_id.2',
    'advice-received_2026-09-07_on.2026-09-08',
    `advice-received_2026-09-07_id.${'9'.repeat(81)}`,
    '<script>_2026-09-07',
  ])('that is not written as one is none: %j', (text) => {
    expect(readEvent(text)).toBeNull();
  });
});
