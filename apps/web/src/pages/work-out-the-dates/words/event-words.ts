import { eventTypes, exceptionGrounds, type EventType } from '#libs/statutory-rules';
import type { Kind } from '../calculation/asked-fields.js';
import { capitalised, spelled, wordsIn } from '../../words/spelled.js';
import { sayValue } from './value-words.js';

const hints: Readonly<Record<string, string>> = {
  'request-received': 'The day on which the authority received it',
  'decision-to-assess-notified': 'The family was told that there will be an assessment',
  'refusal-to-assess-notified': 'The family was told that there will be no assessment',
  'responsibility-arose':
    'The child was brought to its attention in another way, as someone who may need a plan',
  'decision-to-issue-notified': 'The family was told that there will be a plan',
  'refusal-to-issue-notified': 'The family was told that there will be no plan',
  'draft-plan-served': 'The day on which it was sent',
  'representations-received': 'What the family says to a draft plan or to an amendment notice',
  'plan-made': 'For a plan that was made before, when its reviews are to be worked out',
  'meeting-notice-given': 'Everyone who is invited was told of the day',
  'review-advice-circulated': 'The written advice went to everyone who is invited',
  'review-decision-notified': 'Whether the plan stays, changes or ends',
  'decision-notice-sent': 'Such as a refusal to assess, or a final plan',
  'advice-requested': 'The day on which the request reached whoever was asked',
  'move-notified': 'The day on which the old authority learned of it',
  'tribunal-order-made': 'The day of the order itself',
  'appeal-conceded': 'The authority told the Tribunal that it gives way',
  'mediation-adviser-contacted': 'The family spoke to the adviser, as it must before most appeals',
  'mediation-declined': 'The family told the adviser that it does not want mediation',
  'mediation-requested': 'The authority learned that the family wants mediation',
  'mediation-health-issues-raised': 'The authority learned that mediation is wanted about health',
  'health-issues-passed-on': 'The authority told those who commission health care',
  'mediation-arranged': 'The authority arranged the mediation',
  'mediation-concluded': 'The mediation ended, with or without an agreement',
  'mediation-certificate-issued': 'The adviser gave the family the certificate',
  'mediation-agreement-reached': 'The family and the authority agreed on what is to be done',
  'agreement-carried-out': 'The authority did what was agreed',
  'appeal-lodged': 'The family sent its appeal to the Tribunal',
  'appeal-notified': 'The Tribunal sent the appeal to the authority',
  'appeal-response-sent': 'The authority answered the appeal',
  'health-recommendation-made': 'The Tribunal recommended something about health or social care',
  'recommendation-answered': 'Whoever got the recommendation said what will be done',
};

/** What happened, in words. */
export function sayEventType(type: string): string {
  const known = eventTypes.find(({ code }) => code === type);
  return known?.name ?? `Not known: ${spelled(type)}`;
}

/** A kind of event in words: an exception by its ground. */
export function sayKind({ type, ground }: Kind): string {
  return ground === null ? sayEventType(type) : sayValue('ground', ground);
}

const hintsOfGrounds: Readonly<Record<string, string>> = {
  'absent-from-area-2-weeks':
    'Only for what follows an order of the Tribunal, a concession or a mediation agreement',
  coronavirus: 'Only for limits that fell from 1 May to 25 September 2020',
};

/** A line that helps to choose; nothing where the name says enough. */
export function hintOf({ type, ground }: Kind): string | undefined {
  if (ground === null) return wordsIn(hints, type);
  const isAboutAdvice = exceptionGrounds.some((one) => one.code === ground && one.aboutOneRequest);
  return isAboutAdvice ? 'Only for advice that was late' : wordsIn(hintsOfGrounds, ground);
}

const consultation: EventType = 'setting-consulted';

/** A number of a request or consultation as people read it; which it is, the event says with which it begins. */
export function sayId(id: string, beginnings: readonly string[]): string {
  if (!/^\d+$/.test(id)) return capitalised(spelled(id));
  return beginnings.includes(consultation) ? `School ${id}` : `Request ${id}`;
}
