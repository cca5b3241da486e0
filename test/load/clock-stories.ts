import { addDays, type IsoDate, type LawEvent } from '#libs/statutory-rules';
import type { Random } from '../support/seeded-random.js';

/** What a fictitious case is made up with. */
export interface Making {
  readonly random: Random;
  readonly startsOn: IsoDate;
}

const services = ['educational-psychology', 'health', 'social-care', 'school', 'therapy'];

/** Whether something comes about that does so in so many cases of a hundred. */
export function happens({ whole }: Random, inAHundred: number): boolean {
  return whole(1, 100) <= inAHundred;
}

function after({ random }: Making, day: IsoDate, first: number, last: number): IsoDate {
  return addDays(day, random.whole(first, last));
}

function exceptions(making: Making): LawEvent[] {
  const { random, startsOn } = making;
  const from = after(making, startsOn, 0, 90);
  const to = after(making, from, 28, 60);
  const recorded = { type: 'exception-recorded', on: after(making, from, 0, 30) } as const;
  const ground = random.pick(['absent-from-area', 'personal-circumstances', 'setting-closed']);
  if (ground !== 'setting-closed') return [{ ...recorded, ground, from, to }];
  const closed = { closedFrom: from, reopensOn: to, adviceAskedOn: from };
  return [{ ...recorded, ground, ...closed }];
}

function advice(making: Making, askedOn: IsoDate): LawEvent[] {
  const { random } = making;
  return services.slice(0, random.whole(2, services.length)).flatMap((service, place) => {
    const id = `advice-${place + 1}`;
    const asked: LawEvent = { type: 'advice-requested', on: askedOn, id, service };
    if (happens(random, 15)) return [asked];
    const type = happens(random, 5) ? 'advice-not-needed' : 'advice-received';
    return [asked, { type, on: after(making, askedOn, 14, 60), id }];
  });
}

/** A needs assessment with its advice: refused, withdrawn, still running, or ended with a plan. */
export function assessment(making: Making): LawEvent[] {
  const { random, startsOn } = making;
  const decidedOn = after(making, startsOn, 14, 50);
  const events: LawEvent[] = [{ type: 'request-received', on: startsOn }];
  if (happens(random, 12)) events.push(...exceptions(making));
  if (happens(random, 4)) return [...events, { type: 'request-withdrawn', on: decidedOn }];
  if (happens(random, 22)) {
    return [...events, { type: 'refusal-to-assess-notified', on: decidedOn }];
  }
  events.push({ type: 'decision-to-assess-notified', on: decidedOn });
  events.push(...advice(making, after(making, decidedOn, 0, 7)));
  if (happens(random, 15)) return events;
  const draftOn = after(making, startsOn, 85, 130);
  const finalOn = after(making, draftOn, 14, 60);
  events.push({ type: 'draft-plan-served', on: draftOn });
  if (happens(random, 50)) {
    events.push({ type: 'representations-received', on: after(making, draftOn, 3, 15) });
  }
  if (happens(random, 60)) {
    const repliedOn = after(making, draftOn, 5, 25);
    events.push({ type: 'setting-consulted', on: draftOn, id: 'setting-1' });
    events.push({ type: 'setting-replied', on: repliedOn, id: 'setting-1' });
  }
  return happens(random, 85) ? [...events, { type: 'final-plan-sent', on: finalOn }] : events;
}

function reviewOf(making: Making, lastOn: IsoDate): LawEvent[] {
  const { random } = making;
  const meetingOn = after(making, lastOn, 300, 380);
  const ahead = (first: number, last: number) => addDays(meetingOn, -random.whole(first, last));
  const decidedOn = after(making, meetingOn, 10, 45);
  const outcome = random.pick(['maintain', 'maintain', 'amend', 'cease']);
  const events: LawEvent[] = [
    { type: 'review-meeting-arranged', on: ahead(35, 60), meetingOn },
    { type: 'meeting-notice-given', on: ahead(12, 30), meetingOn },
    { type: 'review-advice-circulated', on: ahead(10, 20), meetingOn },
    { type: 'review-meeting-held', on: meetingOn },
    { type: 'review-report-sent', on: after(making, meetingOn, 5, 20) },
    { type: 'review-decision-notified', on: decidedOn, outcome },
  ];
  if (outcome !== 'amend') return events;
  const noticeOn = after(making, decidedOn, 0, 10);
  events.push({ type: 'amendment-notice-sent', on: noticeOn });
  events.push({ type: 'representations-received', on: after(making, noticeOn, 3, 15) });
  return [...events, { type: 'amended-plan-sent', on: after(making, noticeOn, 15, 70) }];
}

/** A plan that is reviewed, and often amended. */
export function reviews(making: Making): LawEvent[] {
  const { startsOn } = making;
  const first = reviewOf(making, startsOn);
  const planMade: LawEvent = { type: 'plan-made', on: startsOn };
  if (!happens(making.random, 40)) return [planMade, ...first];
  return [planMade, ...first, ...reviewOf(making, addDays(startsOn, 360))];
}

/** A decision that the family takes to mediation and to the Tribunal, and what follows its order. */
export function appeal(making: Making): LawEvent[] {
  const { random, startsOn } = making;
  const concludedOn = after(making, startsOn, 20, 50);
  const lodgedOn = after(making, concludedOn, 5, 30);
  const orderedOn = after(making, lodgedOn, 90, 200);
  const order = random.pick(['assess', 'make-plan', 'amend-contents', 'amend-placement']);
  return [
    { type: 'decision-notice-sent', on: startsOn },
    { type: 'mediation-adviser-contacted', on: after(making, startsOn, 3, 19) },
    { type: 'mediation-requested', on: after(making, startsOn, 5, 19) },
    { type: 'mediation-arranged', on: after(making, startsOn, 20, 50) },
    { type: 'mediation-concluded', on: concludedOn },
    { type: 'mediation-certificate-issued', on: after(making, concludedOn, 1, 5) },
    { type: 'appeal-lodged', on: lodgedOn },
    { type: 'appeal-notified', on: after(making, lodgedOn, 5, 15) },
    { type: 'appeal-response-sent', on: after(making, lodgedOn, 30, 60) },
    { type: 'tribunal-order-made', on: orderedOn, order },
    { type: 'decision-to-assess-notified', on: after(making, orderedOn, 7, 21) },
    { type: 'draft-plan-served', on: after(making, orderedOn, 25, 45) },
    { type: 'final-plan-sent', on: after(making, orderedOn, 60, 100) },
    { type: 'amended-plan-sent', on: after(making, orderedOn, 20, 40) },
  ];
}

/** A plan that moves with the child: to the next phase, to another authority, or into a re-assessment. */
export function moves(making: Making): LawEvent[] {
  const { random, startsOn } = making;
  const kind = random.pick(['primary-to-secondary', 'secondary-to-post-16', 'between-post-16']);
  const movesOn = after(making, startsOn, 200, 330);
  const agreedOn = after(making, movesOn, 60, 150);
  return [
    { type: 'final-plan-sent', on: startsOn },
    {
      type: 'phase-transfer-expected',
      on: after(making, startsOn, 10, 60),
      kind,
      transferOn: after(making, startsOn, 250, 500),
    },
    { type: 'phase-transfer-plan-sent', on: after(making, startsOn, 90, 330) },
    { type: 'move-notified', on: after(making, startsOn, 150, 199), movesOn },
    { type: 'plan-transferred', on: movesOn },
    { type: 'transfer-explained-to-family', on: after(making, movesOn, 10, 50) },
    { type: 'reassessment-requested', on: after(making, agreedOn, -20, -5) },
    { type: 'reassessment-agreed-notified', on: agreedOn },
    { type: 'final-plan-sent', on: after(making, agreedOn, 70, 120) },
  ];
}
