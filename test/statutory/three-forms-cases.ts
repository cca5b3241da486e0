import fc from 'fast-check';
import { addDays, eventShapes, type EventField, type EventShape } from '#libs/statutory-rules';

type Fields = Readonly<Record<string, unknown>>;
type FiledEvent = Fields & { readonly type: string; readonly on: string };

/** A case as it is put before the clock. */
export interface CaseFile {
  readonly today: string;
  readonly settings?: Fields;
  readonly person?: Fields;
  readonly events: readonly FiledEvent[];
}

const today = '2026-11-21';
/** Days that lie close enough together for limits and exceptions to meet; some before, for older law. */
function daysUpTo(last: number): fc.Arbitrary<string> {
  const offset = fc.oneof(
    { arbitrary: fc.integer({ min: 2300, max: last }), weight: 6 },
    fc.nat(last),
  );
  return offset.map((days) => addDays('2018-02-01', days));
}
const pastDays = daysUpTo(3200);
const nearDays = daysUpTo(3500);
const ids = fc.constantFrom('ep', 'health', 'café', 'a"b\\c', '__proto__', '子');

/** A period long enough for every ground, and days that fit to it. */
const periods = fc.tuple(pastDays, fc.integer({ min: 28, max: 90 })).map(([from, days]) => ({
  from,
  to: addDays(from, days),
  closedFrom: from,
  reopensOn: addDays(from, days),
  adviceAskedOn: from,
  missedOn: from,
}));

function fieldValue({ form }: EventField): fc.Arbitrary<unknown> {
  if (form === 'text') return ids;
  if (form === 'rule-codes') return fc.constant(['needs-assessment.send-final-plan']);
  return typeof form === 'string' ? nearDays : fc.constantFrom(...form);
}

function eventOf({ types, fields }: EventShape) {
  const own = Object.fromEntries(fields.map((field) => [field.name, fieldValue(field)]));
  const required = fields.filter(({ optional }) => optional !== true).map(({ name }) => name);
  return fc
    .record({
      head: fc.record({ type: fc.constantFrom(...types), on: pastDays }),
      own: fc.record(own, { requiredKeys: required }),
      period: periods,
    })
    .map(({ head, own: given, period }) => {
      const named = Object.entries(period).filter(([name]) => name in given);
      return { ...head, ...given, ...Object.fromEntries(named) };
    });
}

const shapes = eventShapes.flatMap(({ types, fields }) =>
  types.map((type) => ({ types: [type], fields })),
);
export const anEvent = fc.oneof(...shapes.map(eventOf));
export const anException = fc.oneof(
  ...shapes.filter(({ types }) => types.includes('exception-recorded')).map(eventOf),
);

const details = {
  today: fc.constant(today),
  settings: fc.record(
    {
      noticeCounting: fc.constantFrom('clear', 'calendar'),
      phaseTransferReading: fc.constantFrom('before', 'by'),
      reviewCountsFrom: fc.constantFrom('decision', 'meeting'),
    },
    { requiredKeys: [] },
  ),
  person: fc.record({ dateOfBirth: fc.constantFrom('2010-02-28', '2016-02-29', '2024-08-31') }),
};

/** A case that is mostly right, as no two of its events contradict one another. */
export const rightCase: fc.Arbitrary<CaseFile> = fc
  .record(
    { ...details, events: fc.array(anEvent, { maxLength: 10 }) },
    { requiredKeys: ['today', 'events'] },
  )
  .map(({ events, ...rest }) => ({ ...rest, events: fittingTogether(events) }));

/** An exception that may release whatever its ground can, and so is right in any case. */
export function withoutReleases({ releases: _, ...event }: FiledEvent): FiledEvent {
  return event;
}

/** Leaves out second requests, and what names advice that was not asked for by then. */
function fittingTogether(events: readonly FiledEvent[]): readonly FiledEvent[] {
  const askedOn = new Map<unknown, string>();
  let hasStarted = false;
  const kept = events.filter(({ type, on, id }) => {
    const isStart = type === 'request-received' || type === 'responsibility-arose';
    const isSecond = isStart ? hasStarted : type === 'advice-requested' && askedOn.has(id);
    hasStarted ||= isStart;
    if (type === 'advice-requested' && !isSecond) askedOn.set(id, on);
    return !isSecond;
  });
  return kept
    .filter(({ type, on, id }) => !type.startsWith('advice-') || (askedOn.get(id) ?? '9999') <= on)
    .map(withoutReleases);
}

const brokenEvent = fc.oneof(
  anEvent.map((event) => ({ ...event, type: `${event.type}s` })),
  anEvent.map((event) => ({ ...event, on: '2026-02-30' })),
  anEvent.map((event) => ({ ...event, note: 'to be checked' })),
  anEvent.map(({ on: _, ...event }) => event),
  fc.jsonValue(),
);
const brokenCase = fc.oneof(
  fc.record({
    today: fc.constant(today),
    events: fc.array(fc.oneof(anEvent, brokenEvent), { maxLength: 5 }),
  }),
  fc.jsonValue(),
);

/** Whatever may be put before the clock as one case; about half of it can be answered. */
export const anyCase: fc.Arbitrary<unknown> = fc.oneof(rightCase, brokenCase);
