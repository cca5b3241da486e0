import fc from 'fast-check';
import { addDays, eventTypes, type EventType, type LawEvent } from '#libs/statutory-rules';

// What may happen to a child beside the assessments and their advice: any of the other kinds of event on
// any day, and an order, an agreement or a re-assessment that asks for the steps of an assessment anew.

type Fields = Omit<LawEvent, 'type' | 'on'>;

const day = fc.integer({ min: 0, max: 1350 }).map((days) => addDays('2022-03-01', days));
const outcome = fc.constantFrom('maintain', 'amend', 'cease');
const order = fc.constantFrom('assess', 'make-plan', 'amend-contents', 'amend-placement');
const kind = fc.constantFrom('primary-to-secondary', 'secondary-to-post-16', 'between-post-16');
const aMeeting = day.map((meetingOn): Fields => ({ meetingOn }));
const aSetting = fc.constantFrom('school-a', 'college-b').map((id): Fields => ({ id }));

const fieldsOf: Partial<Record<EventType, fc.Arbitrary<Fields>>> = {
  'setting-consulted': aSetting,
  'setting-replied': aSetting,
  'review-meeting-arranged': aMeeting,
  'review-meeting-cancelled': aMeeting,
  'meeting-notice-given': aMeeting,
  'review-advice-circulated': aMeeting,
  'review-decision-notified': fc.record({ outcome }),
  'amendment-notice-sent': fc.constantFrom<Fields>({}, { without: 'review' }),
  'phase-transfer-expected': fc.record({ kind, transferOn: day }),
  'move-notified': day.map((movesOn): Fields => ({ movesOn })),
  'tribunal-order-made': fc.record({ order }),
  'appeal-conceded': fc.record({ order }),
  'mediation-agreement-reached': fc.record({ order }),
};

/** Kinds of event that an assessment and its advice have in their own right. */
const ofAssessments: readonly EventType[] = [
  'request-received',
  'responsibility-arose',
  'decision-to-assess-notified',
  'refusal-to-assess-notified',
  'decision-to-issue-notified',
  'refusal-to-issue-notified',
  'advice-requested',
  'advice-received',
  'advice-not-needed',
  'draft-plan-served',
  'final-plan-sent',
  'request-withdrawn',
  'case-closed',
  'exception-recorded',
];

const furtherTypes = eventTypes
  .map(({ code }) => code)
  .filter((code) => !ofAssessments.includes(code));

const oneMore: fc.Arbitrary<LawEvent> = fc
  .constantFrom(...furtherTypes)
  .chain((type) =>
    fc
      .tuple(day, fieldsOf[type] ?? fc.constant({}))
      .map(([on, fields]): LawEvent => ({ ...fields, type, on })),
  );

const key = (event: LawEvent): string => JSON.stringify(event, Object.keys(event).sort());

/** Some events of the other kinds, each once. */
export const furtherEvents = fc.uniqueArray(oneMore, { maxLength: 8, selector: key });

const asks = fc.constantFrom<readonly LawEvent[]>(
  [{ type: 'tribunal-order-made', on: '', order: 'make-plan' }],
  [{ type: 'mediation-agreement-reached', on: '', order: 'assess' }],
  [
    { type: 'reassessment-requested', on: '' },
    { type: 'reassessment-agreed-notified', on: '' },
  ],
  [{ type: 'detained-request-received', on: '' }],
);
const follows = fc.constantFrom<readonly LawEvent[]>(
  [],
  [
    { type: 'draft-plan-served', on: '' },
    { type: 'final-plan-sent', on: '' },
  ],
  [
    { type: 'decision-to-assess-notified', on: '' },
    { type: 'refusal-to-issue-notified', on: '' },
  ],
);

/** Who asks anew for what an assessment does, and what follows, from a day on. */
export function askedAnewFrom(day: string): fc.Arbitrary<readonly LawEvent[]> {
  const gaps = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 4, maxLength: 4 });
  return fc.option(fc.tuple(asks, follows, gaps)).map((told) => {
    if (told === null) return [];
    const [asked, followed, waits] = told;
    let on = addDays(day, 1);
    return [...asked, ...followed].map((event, place) => {
      on = addDays(on, waits[place] ?? 0);
      return { ...event, on };
    });
  });
}

/** What may be done on two days with nothing in between. */
const repeatable: readonly EventType[] = [
  'decision-notice-sent',
  'setting-consulted',
  'tribunal-order-made',
  'appeal-conceded',
  'mediation-agreement-reached',
  'health-recommendation-made',
  'mediation-health-issues-raised',
  'health-issues-passed-on',
  'early-years-review-considered',
  'representations-received',
];

/** One act is not done on two days: of any other kind beside the assessments, only the first is kept. */
export function eachStepOnce(events: readonly LawEvent[]): LawEvent[] {
  const seen = new Set<string>();
  return events.filter((event) => {
    if (!furtherTypes.includes(event.type) || repeatable.includes(event.type)) return true;
    const step = key({ ...event, on: '' });
    if (seen.has(step)) return false;
    seen.add(step);
    return true;
  });
}
