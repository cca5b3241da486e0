import { expect, test } from '@jest/globals';
import { isOpen } from './is-open.js';
import type { LawEvent } from './law-event.js';

const request: LawEvent = { type: 'request-received', on: '2026-01-05' };
const withdrawn: LawEvent = { type: 'request-withdrawn', on: '2026-02-05' };

test.each<[string, LawEvent[], boolean, boolean]>([
  ['no event', [], false, false],
  ['a request', [request], true, false],
  ['a request that was withdrawn', [request, withdrawn], false, false],
  [
    'a request after one that was withdrawn',
    [withdrawn, request, { ...request, on: '2026-03-05' }],
    true,
    false,
  ],
  ['a request in custody', [{ ...request, type: 'detained-request-received' }], false, true],
  ['responsibility for a child', [{ ...request, type: 'responsibility-arose' }], true, false],
])('With %s the assessments are open as they should be.', (_what, events, plain, detained) => {
  expect([isOpen('needs-assessment', events), isOpen('detained', events)]).toEqual([
    plain,
    detained,
  ]);
});
