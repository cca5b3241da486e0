import { expect, test } from '@jest/globals';
import { readDay } from '../calendar/day-number.js';
import type { EventType } from '../event-types.js';
import type { LawEvent } from '../law-event.js';
import type { ProcessCode } from '../process-register.js';
import { inLawOrder } from './dated-event.js';
import { EventIndex } from './event-index.js';
import { endOfRunOn, isWithdrawalOf, lastDayOfRun } from './process-runs.js';

const request: LawEvent = { type: 'request-received', on: '2026-01-05' };
const inCustody: LawEvent = { type: 'detained-request-received', on: '2026-01-05' };
const event = (type: EventType, on: string): LawEvent => ({ type, on });

function endOn(code: ProcessCode, on: string, ...events: LawEvent[]): number | null {
  return endOfRunOn(code, readDay(on), new EventIndex(inLawOrder(events)));
}

test.each<[EventType]>([
  ['final-plan-sent'],
  ['refusal-to-assess-notified'],
  ['refusal-to-issue-notified'],
  ['request-withdrawn'],
  ['case-closed'],
])('An assessment, in custody as well, runs until %s, that day included.', (type) => {
  for (const [code, start] of [
    ['needs-assessment', request],
    ['detained', inCustody],
  ] as const) {
    const index = new EventIndex(inLawOrder([start, event(type, '2026-03-05')]));
    expect(lastDayOfRun(code, readDay('2026-01-05'), index)).toBe(readDay('2026-03-05'));
    expect(endOfRunOn(code, readDay('2026-03-05'), index)).toBe(readDay('2026-03-05'));
    expect(endOfRunOn(code, readDay('2026-03-06'), index)).toBeNull();
  }
});

test('No assessment runs before its request, and without an end it still runs.', () => {
  expect(endOn('needs-assessment', '2026-01-04', request)).toBeNull();
  expect(endOn('needs-assessment', '2026-01-05', request)).toBe(Infinity);
  expect(endOn('needs-assessment', '2026-01-05', event('responsibility-arose', '2026-01-05'))).toBe(
    Infinity,
  );
  expect(endOn('needs-assessment', '2026-01-05', inCustody)).toBeNull();
  expect(endOn('detained', '2026-01-05', request)).toBeNull();
});

test('Of several ends the first counts, and of several starts the last.', () => {
  const ends = [event('final-plan-sent', '2026-05-05'), event('request-withdrawn', '2026-03-05')];
  expect(endOn('needs-assessment', '2026-02-01', request, ...ends)).toBe(readDay('2026-03-05'));
  expect(endOn('needs-assessment', '2026-04-01', request, ...ends)).toBeNull();
  const again = event('responsibility-arose', '2026-04-01');
  expect(endOn('needs-assessment', '2026-04-01', request, again, ...ends)).toBe(
    readDay('2026-05-05'),
  );
});

test('Only the withdrawal of the request takes it back.', () => {
  expect(isWithdrawalOf(['needs-assessment'], 'request-withdrawn')).toBe(true);
  expect(isWithdrawalOf(['needs-assessment', 'detained'], 'request-withdrawn')).toBe(true);
  expect(isWithdrawalOf(['detained'], 'case-closed')).toBe(false);
  expect(isWithdrawalOf([], 'request-withdrawn')).toBe(false);
});
