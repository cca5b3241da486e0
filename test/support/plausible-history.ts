import fc from 'fast-check';
import { addDays, type LawEvent } from '#libs/statutory-rules';
import { askedAnewFrom, eachStepOnce, furtherEvents } from './further-happenings.js';

// What may really have happened to one child: one or two assessments after one another, each by one
// of the ways in which an assessment goes, with advice and exceptions, several things on one day.

type Step = LawEvent['type'];

const ways: readonly (readonly Step[])[] = [
  [],
  ['decision-to-assess-notified'],
  ['decision-to-assess-notified', 'decision-to-issue-notified', 'draft-plan-served'],
];
const endings: readonly (readonly Step[])[] = [
  ['refusal-to-assess-notified'],
  ['request-withdrawn'],
  ['decision-to-assess-notified', 'refusal-to-issue-notified'],
  ['decision-to-assess-notified', 'request-withdrawn'],
  [
    'decision-to-assess-notified',
    'decision-to-issue-notified',
    'draft-plan-served',
    'final-plan-sent',
  ],
  ['decision-to-assess-notified', 'decision-to-issue-notified', 'final-plan-sent'],
  ['decision-to-assess-notified', 'final-plan-sent', 'case-closed'],
  ['final-plan-sent'],
  ['case-closed'],
];

const starts = fc.constantFrom<Step>('request-received', 'responsibility-arose');
const gap = fc.integer({ min: 0, max: 70 });
const gaps = fc.array(gap, { minLength: 8, maxLength: 8 });
const services = ['health', 'education', 'social-care'] as const;

interface Plan {
  readonly start: Step;
  readonly way: readonly Step[];
  readonly gaps: readonly number[];
  readonly advice: readonly {
    service: string;
    answer: 'received' | 'not-needed' | 'none';
    missed: boolean;
  }[];
  readonly exception: 'none' | 'personal-circumstances' | 'reported-in-return';
}

const advice = fc.record({
  service: fc.constantFrom(...services),
  answer: fc.constantFrom('received' as const, 'not-needed' as const, 'none' as const),
  missed: fc.boolean(),
});

const planOf = (options: readonly (readonly Step[])[]): fc.Arbitrary<Plan> =>
  fc.record({
    start: starts,
    way: fc.constantFrom(...options),
    gaps,
    advice: fc.uniqueArray(advice, { maxLength: 3, selector: ({ service }) => service }),
    exception: fc.constantFrom('none', 'personal-circumstances', 'reported-in-return'),
  });

const assessments: fc.Arbitrary<readonly LawEvent[]> = fc
  .tuple(
    fc.option(planOf(endings)),
    planOf([...ways, ...endings]),
    fc.integer({ min: 1, max: 400 }),
  )
  .map(([first, last, pause]) => {
    const before = first === null ? [] : happening(first, '2022-03-01', 'first');
    return [...before, ...happening(last, addDays(lastDayOf(before), pause), 'last')];
  });

function lastDayOf(events: readonly LawEvent[]): string {
  return (
    events
      .map(({ on }) => on)
      .sort()
      .at(-1) ?? '2022-03-01'
  );
}

/** Everything that is known about one child by the end, in the order in which it happened. */
export const plausibleHistory: fc.Arbitrary<readonly LawEvent[]> = assessments
  .chain((events) => fc.tuple(fc.constant(events), askedAnewFrom(lastDayOf(events)), furtherEvents))
  .map((parts) => eachStepOnce(parts.flat()).filter(({ on }) => on <= '2026-01-15'));

function happening(plan: Plan, startsOn: string, run: string): LawEvent[] {
  let on = startsOn;
  const steps = plan.way.map((type, place): LawEvent => {
    on = addDays(on, plan.gaps[place] ?? 0);
    return { type, on };
  });
  const start: LawEvent = { type: plan.start, on: startsOn };
  return [start, ...steps, ...exceptionOf(plan, startsOn), ...plan.advice.flatMap(adviceOf)];

  function adviceOf(
    { service, answer, missed }: Plan['advice'][number],
    place: number,
  ): LawEvent[] {
    const id = `${service}/${run}`;
    const askedOn = addDays(startsOn, plan.gaps[7 - place] ?? 0);
    const answeredOn = addDays(askedOn, plan.gaps[place] ?? 0);
    const ground = 'advice-missed-appointment';
    return [
      { type: 'advice-requested', on: askedOn, id, service },
      ...(answer === 'none' ? [] : [{ type: `advice-${answer}` as const, on: answeredOn, id }]),
      ...(missed
        ? [{ type: 'exception-recorded' as const, on: answeredOn, id, ground, missedOn: askedOn }]
        : []),
    ];
  }
}

function exceptionOf({ exception, gaps: [, , days = 0] }: Plan, startsOn: string): LawEvent[] {
  if (exception === 'none') return [];
  const on = addDays(startsOn, days);
  const period = { from: startsOn, to: on };
  const about = exception === 'personal-circumstances' ? period : {};
  return [{ type: 'exception-recorded', on, ground: exception, ...about }];
}

/** The same told in some order and in batches of some size, and some of it more than once. */
export function toldInAnyOrder(events: readonly LawEvent[]): fc.Arbitrary<LawEvent[][]> {
  const once = fc.shuffledSubarray([...events], { minLength: events.length });
  const again = fc.array(fc.constantFrom(...events), { maxLength: 4 });
  return fc
    .tuple(once, again, fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 60, maxLength: 60 }))
    .map(([told, repeated, sizes]) => {
      const all = [...told, ...repeated];
      const batches: LawEvent[][] = [];
      for (let size = 0; all.length > 0; size++) batches.push(all.splice(0, sizes[size] ?? 1));
      return batches;
    });
}
