import { describe, expect, it } from '@jest/globals';
import {
  eventShapes,
  eventTypes,
  exceptionGrounds,
  factsOf,
  ruleCodes,
  type LawEvent,
} from '#libs/statutory-rules';
import { exampleAuthority } from '../../../../test/support/example-authority.js';
import { openExample, recordOwedFacts } from '../../../../test/support/working-rooms.js';
import { readCloudEvent } from '../reading/cloud-event.js';

const fictshire = exampleAuthority();
const { inFictshire } = fictshire;
let number = 0;

/** Something lawful for the fields of the types that have any. */
const fields: Partial<Record<LawEvent['type'], object>> = {
  'advice-requested': { id: 'health', service: 'health' },
  'advice-received': { id: 'health' },
  'advice-not-needed': { id: 'education' },
  'setting-consulted': { id: 'school-a' },
  'setting-replied': { id: 'school-a' },
  'review-meeting-arranged': { meetingOn: '2026-02-20' },
  'review-meeting-cancelled': { meetingOn: '2026-02-20' },
  'meeting-notice-given': { meetingOn: '2026-02-20' },
  'review-advice-circulated': { meetingOn: '2026-02-20' },
  'review-decision-notified': { outcome: 'amend' },
  'phase-transfer-expected': { kind: 'primary-to-secondary', transferOn: '2026-09-01' },
  'move-notified': { movesOn: '2026-02-01' },
  'tribunal-order-made': { order: 'make-plan' },
  'appeal-conceded': { order: 'assess' },
  'mediation-agreement-reached': { order: 'other', agreedBy: '2026-01-20' },
  'exception-recorded': { ground: 'personal-circumstances', from: '2025-12-01', to: '2026-01-10' },
  'case-closed': { reason: 'other' },
};

const days: Readonly<Record<string, string>> = {
  from: '2025-11-01',
  to: '2026-01-10',
  closedFrom: '2025-11-22',
  reopensOn: '2026-01-05',
  adviceAskedOn: '2025-11-20',
  missedOn: '2025-12-03',
  id: 'health',
};
const exceptions = eventShapes
  .filter(({ types }) => types.includes('exception-recorded'))
  .flatMap(({ fields: shape }) => {
    const required = shape.filter(({ name, optional }) => name !== 'ground' && optional !== true);
    const dates = Object.fromEntries(required.map(({ name }) => [name, days[name]]));
    const grounds = shape.find(({ name }) => name === 'ground')?.form;
    return Array.isArray(grounds) ? grounds.map((ground: string) => ({ ground, ...dates })) : [];
  });

/** Tells a case of its own what happened, as another system would, and says what became of each. */
async function tell(...told: readonly { type: string; on: string; data?: object }[]) {
  const opened = await openExample(fictshire.rooms, 999, ++number);
  const facts = told.map(({ type, on, data = {} }, place) => {
    const read = readCloudEvent({
      specversion: '1.0',
      id: `${number}/${place}`,
      source: 'neighbour',
      type: `ehc.${type}`,
      subject: opened.reference,
      data: { on, ...data },
    });
    if (!('fact' in read)) throw new Error(JSON.stringify(read.problems));
    return read.fact;
  });
  await inFictshire((tx) => fictshire.rooms.facts.receive(tx, facts, 'another system'));
  await recordOwedFacts(fictshire.rooms, 999);
  const states = await fictshire.db.asOwner<{
    state: string;
    type: string;
    refusal_code: string | null;
  }>(`select type, state, refusal_code from inbound_fact where case_id = $1 order by fact_id`, [
    opened.caseId,
  ]);
  const view = await inFictshire((tx) =>
    fictshire.rooms.caseReader.byReference(tx, opened.reference),
  );
  const notRecorded = states.filter(({ state }) => state !== 'recorded');
  return { notRecorded, limits: view?.deadlines ?? [], history: view?.history ?? [] };
}

const answers = ['advice-received', 'advice-not-needed'];
const alone = eventTypes.map(({ code }) => code).filter((code) => !answers.includes(code));

describe('what happened to a child', () => {
  it.each(alone)('is recorded alone, whatever else is known: %s', async (type) => {
    const told = { type, on: '2026-01-12', data: fields[type] ?? {} };
    const { notRecorded, limits, history } = await tell(told);
    expect(notRecorded).toEqual([]);
    expect(history.map(({ eventType }) => eventType)).toEqual([type]);
    const event = { ...told.data, type, on: told.on } as LawEvent;
    const person = { dateOfBirth: '2015-10-13' };
    expect(limits).toEqual(
      factsOf([event], { person }).map((facts) => expect.objectContaining(facts) as unknown),
    );
  });

  it('is recorded wholly in one case, and starts the limits of the register', async () => {
    const all = eventTypes.map(({ code }, place) => ({
      type: code,
      on: `2025-12-${String(1 + (place % 28)).padStart(2, '0')}`,
      data: fields[code] ?? {},
    }));
    const asked = { type: 'advice-requested', on: '2025-11-01' };
    const { notRecorded, limits } = await tell(
      { ...asked, data: { id: 'education', service: 'education' } },
      ...all.filter(({ type }) => type !== 'request-received' && type !== 'advice-requested'),
      { ...asked, data: { id: 'health', service: 'health' } },
    );
    expect(notRecorded).toEqual([]);
    const rules = new Set(limits.map(({ rule }) => rule));
    expect(rules.size).toBeGreaterThan(35);
    expect([...rules].filter((rule) => !ruleCodes.includes(rule))).toEqual([]);
  });
});

describe('an exception that meets its own words', () => {
  const plan = [
    { type: 'request-received', on: '2025-02-01' },
    { type: 'final-plan-sent', on: '2025-06-01' },
  ];
  const situations = [
    { where: 'of a case of which nothing else is known', before: [] },
    { where: 'after the final plan', before: plan },
    { where: 'in a re-assessment', before: [...plan, { type: 'reassessment-agreed-notified', on: '2025-11-01' }] },
    { where: 'after an order', before: [...plan, { type: 'tribunal-order-made', on: '2025-11-01', data: { order: 'make-plan' } }] },
    { where: 'after the case was closed', before: [...plan, { type: 'case-closed', on: '2025-09-01', data: { reason: 'other' } }] },
  ]; // prettier-ignore

  it('is told here on every ground that anyone may state', () => {
    const open = exceptionGrounds.filter(({ publicInContract }) => publicInContract);
    expect(exceptions.map(({ ground }) => ground).sort()).toEqual(
      open.map(({ code }) => code).sort(),
    );
  });

  it.each(situations)('is recorded on every ground $where', async ({ before }) => {
    const recorded = exceptions.map((data) => ({
      type: 'exception-recorded',
      on: '2026-01-11',
      data,
    }));
    const { notRecorded, history } = await tell(...before, ...recorded);
    expect(notRecorded).toEqual([]);
    expect(history.filter(({ eventType }) => eventType === 'exception-recorded')).toHaveLength(
      exceptions.length,
    );
  });

  it('releases the limit of whatever asked for the plan', async () => {
    const absence = { ground: 'absent-from-area', from: '2025-11-09', to: '2025-12-20' };
    const { limits } = await tell(
      ...plan,
      { type: 'tribunal-order-made', on: '2025-11-01', data: { order: 'make-plan' } },
      { type: 'exception-recorded', on: '2026-01-11', data: absence },
    );
    const released = limits.filter(({ excepted }) => excepted.length > 0);
    expect(released.map(({ rule }) => rule)).toEqual([
      'tribunal-order.send-draft-plan',
      'tribunal-order.send-final-plan',
    ]);
  });
});
