import { describe, expect, it } from '@jest/globals';
import { stateAfter, validateLifecycle } from '#libs/lifecycle-kernel';
import { addDays, rulesMetBy, rulesStartedBy, type LawEvent } from '#libs/statutory-rules';
import { happened } from '../../../../test/support/given.js';
import { specify } from '../../../lifecycle-kernel/src/given.testing.js';
import { decideFurtherProcess } from './decide-further-process.js';
import { furtherLifecycles } from './further-lifecycles.js';

const today = '2026-01-15';
const later = 'This is dated after today: record it when it has happened.';
const tables = furtherLifecycles.map((one) => ({ ...one, process: one.lifecycle.process }));
const steps = tables.flatMap((table) =>
  table.lifecycle.transitions
    .filter(({ event }) => table.puts.includes(event))
    .map((row) => ({ ...row, table, process: table.process })),
);

type Table = (typeof tables)[number];

/** One way into each state of a process, a step a day. */
function waysInto({ lifecycle }: Table): Map<string, readonly LawEvent[]> {
  const ways = new Map<string, readonly LawEvent[]>([[lifecycle.initial.name, []]]);
  for (const [name, past] of ways) {
    for (const row of lifecycle.transitions.filter(({ from }) => from.includes(name))) {
      const on = addDays('2025-01-06', past.length);
      const way = [...past, happened(row.event, on, row.where ?? {})];
      const { name: reached } = stateAfter(lifecycle, way);
      if (!ways.has(reached)) ways.set(reached, way);
    }
  }
  return ways;
}

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
  type Decide = Parameters<typeof specify<LawEvent>>[0];
  const decideAs =
    ({ table }: (typeof steps)[number]): Decide =>
    (...asked) =>
      decideFurtherProcess(table, ...asked);
  const eventOf = (step: (typeof steps)[number]) =>
    happened(step.event, '2025-06-02', step.where ?? {});

  it.each(steps)('$process: $command is recorded as what it is, wherever it stood', (step) => {
    const event = eventOf(step);
    for (const past of waysInto(step.table).values()) {
      if (past.some(({ type }) => type === event.type)) continue;
      specify(decideAs(step), today).given(...past).whenRecorded(event).thenItHappens();
    }
    specify(decideAs(step), '2025-06-01')
      .given()
      .whenRecorded(event)
      .thenItIsRefused('in-the-future', later);
  }); // prettier-ignore

  it.each(steps)('$process: $command is done wherever the table has it', (step) => {
    const ways = waysInto(step.table);
    for (const name of step.from) {
      const past = ways.get(name) ?? [];
      if (past.some(({ type }) => type === step.event)) continue;
      specify(decideAs(step), today).given(...past).whenDone(eventOf(step)).thenItHappens();
    }
  }); // prettier-ignore

  it.each(steps)('$process: $command is refused with a sentence elsewhere', (step) => {
    const { process, says } = step.table.lifecycle;
    for (const [name, past] of waysInto(step.table)) {
      if (step.from.includes(name) || past.some(({ type }) => type === step.event)) continue;
      const stands = `on that day the ${process.replaceAll('-', ' ')} ${says[name] ?? ''}`;
      specify(decideAs(step), today).given(...past).whenDone(eventOf(step)).thenItIsRefused(
        'not-possible-in-this-state',
        `This can't be in that place of the history: ${stands}. If a date is wrong, correct the date.`,
      );
    }
    specify(decideAs(step), '2025-06-01')
      .given()
      .whenDone(eventOf(step))
      .thenItIsRefused('in-the-future', later);
  }); // prettier-ignore

  it.each(steps)('$process: $command done again does nothing', (step) => {
    const event = eventOf(step);
    const { given } = specify(decideAs(step), today);
    given(event).whenDone(event).thenNothingHappens();
    given(event).whenRecorded(event).thenNothingHappens();
  }); // prettier-ignore

  it.each(tables)('of $process can be reached in every state that it starts from', (table) => {
    const from = new Set(table.lifecycle.transitions.flatMap((row) => row.from));
    expect([...waysInto(table).keys()].sort()).toEqual(expect.arrayContaining([...from].sort()));
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

describe('the same step on another day', () => {
  const on = (type: LawEvent['type'], day: string, fields = {}) => happened(type, day, fields);
  const asked = on('reassessment-requested', '2025-11-03');
  const agreed = on('reassessment-agreed-notified', '2025-11-10');
  const refusal = on('reassessment-refused-notified', '2025-11-05');
  const code = 'recorded-with-another-date';
  const recording = (event: LawEvent, ...past: readonly LawEvent[]) => {
    const table = tables.find(({ puts }) => puts.includes(event.type));
    if (table === undefined) throw new Error(`Nobody takes ${event.type}.`);
    return decideFurtherProcess(table, past, { mode: 'record', event }, today);
  };

  it.each([
    [asked, { ...asked, on: '2025-11-04' }, []],
    [agreed, { ...agreed, on: '2025-11-11' }, [asked]],
    [on('move-notified', '2025-03-01', { movesOn: '2025-04-01' }), on('move-notified', '2025-03-02', { movesOn: '2025-04-01' }), []],
    [on('appeal-lodged', '2025-03-01'), on('appeal-lodged', '2025-03-02'), []],
    [on('phase-transfer-plan-sent', '2025-03-01'), on('phase-transfer-plan-sent', '2025-03-02'), []],
  ])('is refused, whichever is told first: %j', (one, other, past) => {
    expect(recording(other, ...past, one)).toMatchObject({ refusal: { code } });
    expect(recording(one, ...past, other)).toMatchObject({ refusal: { code } });
  }); // prettier-ignore

  it.each([
    [asked, { ...asked, on: '2025-12-01' }, [refusal]],
    [agreed, { ...agreed, on: '2025-12-20' }, [asked, refusal, { ...asked, on: '2025-12-01' }]],
    [on('appeal-lodged', '2025-03-01'), on('appeal-lodged', '2025-06-02'), [on('appeal-conceded', '2025-05-01', { order: 'assess' })]],
    [on('setting-replied', '2025-03-01', { id: 'school-a' }), on('setting-replied', '2025-03-02', { id: 'college-b' }), []],
    [on('tribunal-order-made', '2025-03-01', { order: 'assess' }), on('tribunal-order-made', '2025-06-01', { order: 'assess' }), []],
  ])('is recorded where something started it anew: %j', (one, other, past) => {
    expect(recording(other, ...past, one).outcome).toBe('accepted');
    expect(recording(one, ...past, other).outcome).toBe('accepted');
  }); // prettier-ignore
});
