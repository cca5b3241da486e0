import type { LawEvent } from '#libs/statutory-rules';
import { describe, expect, test } from '@jest/globals';
import { oneLimit, rulesOf } from './one-limit.js';

describe('A window for the views of the family', () => {
  const draft: LawEvent = { type: 'draft-plan-served', on: '2026-03-02' }; // until 16 March
  const request: LawEvent = { type: 'request-received', on: '2026-01-05' };
  const sent = (on: string): LawEvent => ({ type: 'final-plan-sent', on });
  const heard = (on: string): LawEvent => ({ type: 'representations-received', on });
  const closed = (on: string): LawEvent => ({ type: 'case-closed', on, reason: 'other' });
  const withdrawn = (on: string): LawEvent => ({ type: 'request-withdrawn', on });

  test.each<[string, string, LawEvent[], string, string | null, string | null, boolean]>([
    // what                                 today         events                                         status       met           ended         breach
    ['its last day', '2026-03-16', [], 'running', null, null, false],
    ['the day after', '2026-03-17', [], 'met', null, null, false],
    [
      'views on its last day',
      '2026-04-01',
      [heard('2026-03-16')],
      'met',
      '2026-03-16',
      null,
      false,
    ],
    ['views after it', '2026-04-01', [heard('2026-03-17')], 'met', null, null, false],
    ['sent on its last day', '2026-04-01', [sent('2026-03-16')], 'cut-short', null, null, true],
    ['sent the day after', '2026-04-01', [sent('2026-03-17')], 'met', null, null, false],
    [
      'sent, then views',
      '2026-04-01',
      [sent('2026-03-10'), heard('2026-03-11')],
      'cut-short',
      null,
      null,
      true,
    ],
    [
      'views, then sent',
      '2026-04-01',
      [heard('2026-03-09'), sent('2026-03-10')],
      'met',
      '2026-03-09',
      null,
      false,
    ],
    [
      'views and sent on one day',
      '2026-04-01',
      [sent('2026-03-10'), heard('2026-03-10')],
      'met',
      '2026-03-10',
      null,
      false,
    ],
    [
      'withdrawn inside it',
      '2026-04-01',
      [withdrawn('2026-03-16')],
      'ended',
      null,
      '2026-03-16',
      false,
    ],
    ['withdrawn after it', '2026-04-01', [withdrawn('2026-03-17')], 'met', null, null, false],
    [
      'withdrawn, then sent',
      '2026-04-01',
      [withdrawn('2026-03-05'), sent('2026-03-06')],
      'ended',
      null,
      '2026-03-05',
      false,
    ],
    ['closed inside it', '2026-04-01', [closed('2026-03-10')], 'ended', null, '2026-03-10', false],
    [
      'sent, then closed',
      '2026-04-01',
      [sent('2026-03-10'), closed('2026-03-12')],
      'cut-short',
      null,
      '2026-03-12',
      true,
    ],
  ])('%s, today %s.', (_what, today, events, status, metOn, endedOn, breach) => {
    const limit = oneLimit('plan.hear-representations', today, [request, draft, ...events]);
    expect(limit).toMatchObject({
      dueOn: '2026-03-16',
      actBy: null,
      status,
      metOn,
      endedOn,
      breach,
    });
  });

  test('looks at nothing from the next draft on.', () => {
    const events = [draft, { ...draft, on: '2026-03-10' }, sent('2026-03-10')];
    const due = events.map(({ on }) => on);
    expect(due).toHaveLength(3);
    expect(rulesOf(events).filter((rule) => rule === 'plan.hear-representations')).toHaveLength(2);
  });

  test('of an amendment notice is cut short by the amended plan.', () => {
    const notice: LawEvent = { type: 'amendment-notice-sent', on: '2026-03-02' };
    const amended: LawEvent = { type: 'amended-plan-sent', on: '2026-03-16' };
    const rule = 'annual-review.hear-representations';
    expect(oneLimit(rule, '2026-04-01', [notice, amended])).toMatchObject({
      status: 'cut-short',
      breach: true,
    });
    const without: LawEvent = { ...notice, without: 'review' };
    const ofItsOwn = oneLimit('amendment.hear-representations', '2026-04-01', [
      without,
      { ...amended, on: '2026-03-17' },
    ]);
    expect(ofItsOwn).toMatchObject({ status: 'met', metOn: null });
  });
});

describe('A consultation about the plan', () => {
  const asked: LawEvent = { type: 'setting-consulted', on: '2026-03-02', id: 's1' }; // until 17 March
  test.each<[LawEvent, string]>([
    [{ type: 'setting-replied', on: '2026-03-17', id: 's1' }, 'met'],
    [{ type: 'setting-replied', on: '2026-03-18', id: 's1' }, 'met-late'],
    [{ type: 'setting-replied', on: '2026-03-10', id: 's2' }, 'missed'],
    [{ type: 'final-plan-sent', on: '2026-03-17' }, 'ended'],
    [{ type: 'final-plan-sent', on: '2026-03-18' }, 'missed'],
    [{ type: 'request-withdrawn', on: '2026-03-10' }, 'missed'], // no assessment was running
  ])('%j: %s.', (event, status) => {
    expect(oneLimit('plan.reply-to-consultation', '2026-04-01', [asked, event])).toMatchObject({
      status,
      breach: false,
    });
  });
});
