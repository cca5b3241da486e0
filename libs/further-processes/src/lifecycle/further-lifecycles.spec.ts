import { describe, expect, it } from '@jest/globals';
import { stateAfter, validateLifecycle } from '#libs/lifecycle-kernel';
import { rulesMetBy, rulesStartedBy, type LawEvent } from '#libs/statutory-rules';
import { happened } from '../../../../test/support/given.js';
import { decideFurtherProcess } from './decide-further-process.js';
import { furtherLifecycles } from './further-lifecycles.js';

const today = '2026-01-15';
const tables = furtherLifecycles.map((one) => ({ ...one, process: one.lifecycle.process }));
const steps = tables.flatMap((table) =>
  table.lifecycle.transitions
    .filter(({ event }) => table.puts.includes(event))
    .map((row) => ({ ...row, table, process: table.process })),
);

function stateOf(process: string, ...events: readonly LawEvent[]) {
  const table = tables.find((one) => one.process === process);
  if (table === undefined) throw new Error(`No process is called ${process}.`);
  return stateAfter(table.lifecycle, events).name;
}

describe('the tables of the further processes', () => {
  it.each(tables)('$process is sound, and names exactly the limits of the law', ({ lifecycle }) => {
    expect(() => {
      validateLifecycle(lifecycle, { rulesStartedBy, rulesMetBy });
    }).not.toThrow();
  });

  it('put each kind of event to one process only, and owe each set of limits once', () => {
    const put = tables.flatMap(({ puts }) => [...new Set(puts)]);
    expect(put).toHaveLength(new Set(put).size);
    const limits = tables.flatMap((table) => table.limits);
    expect(limits).toHaveLength(new Set(limits).size);
  });
});

describe('an act of a further process', () => {
  const answer = (step: (typeof steps)[number], mode: 'act' | 'record', on = '2025-06-02') =>
    decideFurtherProcess(step.table, [], { mode, event: happened(step.event, on) }, today);

  it.each(steps)('$process: $command is recorded as what it is, wherever it stood', (step) => {
    expect(answer(step, 'record')).toEqual({
      outcome: 'accepted',
      events: [happened(step.event, '2025-06-02')],
    });
    expect(answer(step, 'record', '2026-01-16')).toMatchObject({
      refusal: { code: 'in-the-future' },
    });
  });

  it.each(steps)('$process: $command is done only where the table has it', (step) => {
    const isFirst = step.from.includes(step.table.lifecycle.initial.name);
    expect(answer(step, 'act').outcome).toBe(isFirst ? 'accepted' : 'refused');
  });

  it.each(steps)('$process: $command told twice does nothing', (step) => {
    const event = happened(step.event, '2025-06-02');
    const again = decideFurtherProcess(step.table, [event], { mode: 'record', event }, today);
    expect(again).toEqual({ outcome: 'accepted', events: [] });
  });
});

describe('where a further process stands', () => {
  const order = happened('tribunal-order-made', '2025-05-01', { order: 'make-plan' });
  const plan = happened('final-plan-sent', '2025-07-01');
  const notice = happened('decision-notice-sent', '2025-03-01');
  const closing = happened('case-closed', '2025-09-01', { reason: 'other' });

  it.each([
    ['reassessment', 'no-reassessment', [plan]],
    ['reassessment', 'reassessment-done', [happened('reassessment-agreed-notified', '2025-04-01'), plan]],
    ['after-a-decision', 'nothing-ordered', [plan]],
    ['after-a-decision', 'order-to-carry-out', [order, happened('draft-plan-served', '2025-05-20')]],
    ['after-a-decision', 'order-carried-out', [order, plan]],
    ['appeal', 'appeal-decided', [happened('appeal-lodged', '2025-03-01'), order]],
    ['appeal', 'no-appeal', [order]],
    ['detained-assessment', 'not-detained', [plan]],
    ['detained-assessment', 'detained-assessment-over', [happened('detained-request-received', '2025-02-03'), plan]],
    ['plan-transfer', 'plan-transferred', [happened('plan-transferred', '2025-02-03')]],
    ['mediation', 'closed', [notice, closing]],
    ['mediation', 'nothing-to-challenge', [closing]],
    ['mediation', 'closed', [notice, closing, happened('mediation-concluded', '2025-10-01')]],
    ['mediation', 'decision-open-to-challenge', [notice, closing, { ...notice, on: '2025-10-01' }]],
    ['appeal', 'closed', [happened('appeal-lodged', '2025-03-01'), closing]],
    ['appeal', 'appeal-decided', [happened('appeal-lodged', '2025-03-01'), order, closing]],
    ['consultation', 'closed', [happened('setting-consulted', '2025-03-01', { id: 'school-a' }), closing]],
    ['phase-transfer', 'closed', [happened('phase-transfer-expected', '2025-03-01', { kind: 'primary-to-secondary', transferOn: '2025-09-01' }), closing]],
    ['plan-transfer', 'closed', [happened('move-notified', '2025-03-01', { movesOn: '2025-03-10' }), closing]],
    ['improvement', 'statement-to-revise', [happened('statement-of-action-returned', '2025-02-03')]],
  ] as const)('%s: %s', (process, name, events) => {
    expect(stateOf(process, ...events)).toBe(name);
    expect(stateOf(process, ...events.toReversed())).toBe(name);
  }); // prettier-ignore
});
