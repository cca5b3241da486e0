import { daysBetween, sayDate } from '#libs/statutory-rules';
import type { LimitTold } from './alerts-due.js';

/** What an e-mail about late advice says, beside its limit. */
export interface AboutLateAdvice {
  readonly authority: string;
  readonly today: string;
  /** Of the child or young person; null: not known. */
  readonly initials: string | null;
  /** Where people reach the pages of this service; null: nowhere that could be named. */
  readonly publicUrl: string | null;
}

export interface MessageText {
  readonly subject: string;
  readonly text: string;
}

// A map and no object: other systems name services, and one of them may be `constructor`.
const services = new Map([
  ['parent-or-young-person', 'the parent or young person'],
  ['education', 'the school or college'],
  ['health', 'health'],
  ['educational-psychology', 'educational psychology'],
  ['social-care', 'social care'],
]);

/**
 * The e-mail that tells a service that its advice is late: the case reference and initials, and
 * nothing else about the child.
 */
export function adviceLateMessage(limit: LimitTold, about: AboutLateAdvice): MessageText {
  const { caseReference: reference, startsOn, dueOn } = limit;
  const paragraphs = [
    [`Your advice for an education, health and care (EHC) needs assessment is late.`],
    [
      `Case: ${reference}`,
      `Child or young person: ${about.initials ?? 'initials not known'}`,
      `Asked by: ${about.authority}`,
      `Asked for: advice from ${sayService(limit.service)}`,
      `Asked on: ${sayDate(startsOn)}`,
      `Due on: ${sayDate(dueOn)}`,
      `Late by: ${sayDays(daysBetween(dueOn, about.today))}`,
    ],
    [
      `The law gives 6 weeks for this advice (${limit.source}).`,
      `The family is waiting: the assessment can’t be finished without your advice.`,
    ],
    [
      `What to do:`,
      `- send your advice to the authority now, or`,
      `- tell the authority today when you will send it, and what stands in the way.`,
    ],
    ...(about.publicUrl === null ? [] : [[`See the case: ${about.publicUrl}/cases/${reference}`]]),
    [`If you have sent your advice already, tell the authority on which day.`],
  ];
  return {
    subject: `Advice is late: case ${reference}, due on ${sayDate(dueOn)}`,
    text: `${paragraphs.map((lines) => lines.join('\n')).join('\n\n')}\n`,
  };
}

function sayService(service: string | null): string {
  return service === null
    ? 'your service'
    : (services.get(service) ?? service.replaceAll('-', ' '));
}

function sayDays(days: number): string {
  return days === 1 ? '1 day' : `${days.toLocaleString('en-GB')} days`;
}
