import type { CaseView, HistoryView } from '#libs/casefile';
import {
  CalendarError,
  exceptionRefusal,
  factsOf,
  londonDay,
  sayDate,
  sayInstant,
  type CaseDetails,
  type LawEvent,
} from '#libs/statutory-rules';
import { sayRule } from '../../words/code-words.js';
import type { Tag } from '../../words/limit-words.js';
import { sayEventDetails, sayGround } from '../case-words.js';
import { sayWhat } from './case-limits.view-model.js';

/** One exception of a case: what was found, when, and what it releases. */
export interface ExceptionLine {
  readonly ground: string;
  readonly happenedOn: string;
  readonly details: readonly string[];
  readonly recorded: string;
  readonly tag: Tag;
  /** Why it does not stand, with the source; empty where it does. */
  readonly why: string;
  readonly releases: readonly string[];
}

const stands: Tag = { text: 'Stands', classes: 'govuk-tag--green' };
const standsNot: Tag = { text: 'Does not stand', classes: 'govuk-tag--red' };

/** What stands of a history: what was corrected as it was put right, and nothing that never happened. */
function standingIn(history: CaseView['history']): CaseView['history'] {
  return history.filter((entry) => entry.correctedBySeq === null && entry.mode !== 'retraction');
}

function eventOf({ eventType, happenedOn, data }: HistoryView): LawEvent {
  return { ...data, type: eventType, on: happenedOn };
}

function detailsOf({ person }: Pick<CaseView, 'person'>): CaseDetails {
  const birthDate = person?.birthDate ?? null;
  return birthDate === null ? {} : { person: { dateOfBirth: birthDate } };
}

/** Whether the calendar reaches as far as the limits of the case do. */
export function canBeCounted(found: Pick<CaseView, 'history' | 'person'>): boolean {
  try {
    factsOf(standingIn(found.history).map(eventOf), detailsOf(found));
    return true;
  } catch (error) {
    if (error instanceof CalendarError) return false;
    throw error;
  }
}

/** Every exception that was recorded, whether it stands or not, the latest first; what it releases, where that can be counted. */
export function exceptionLines(
  found: Pick<CaseView, 'history' | 'person'>,
  isCounted = true,
): ExceptionLine[] {
  const history = standingIn(found.history);
  const events = history.map(eventOf);
  const details = detailsOf(found);
  return history
    .filter(({ eventType }) => eventType === 'exception-recorded')
    .reverse()
    .map((entry) => {
      const event = eventOf(entry);
      const refusal = exceptionRefusal(event, events);
      const { ground: _, ...rest } = entry.data;
      return {
        ground: sayGround(event.ground ?? ''),
        happenedOn: sayDate(entry.happenedOn),
        details: [...sayEventDetails(rest), ...sayNamed(event)],
        recorded: `Recorded on ${sayInstant(entry.recordedAt)} by ${entry.recordedBy}, from: ${entry.source}`,
        tag: refusal === null ? stands : standsNot,
        why: refusal === null ? '' : `${refusal.message} Source: ${refusal.source}`,
        releases: refusal === null && isCounted ? releasedBy(entry, events, details) : [],
      };
    });
}

function sayNamed({ releases }: LawEvent): string[] {
  return releases === undefined ? [] : [`Only for: ${releases.map(sayRule).join('; ')}`];
}

/** The limits that this exception alone would release. It makes no difference when it was recorded: both days are said. */
function releasedBy(
  entry: HistoryView,
  events: readonly LawEvent[],
  details: CaseDetails,
): string[] {
  const others = events.filter(({ type }) => type !== 'exception-recorded');
  const recordedOn = londonDay(entry.recordedAt);
  return factsOf([...others, eventOf(entry)], details)
    .filter(({ excepted }) => excepted.length > 0)
    .map((limit) => {
      const late = recordedOn > limit.dueOn ? ', recorded after that day' : '';
      return `${sayWhat({ ...limit, service: null })}, due on ${sayDate(limit.dueOn)}${late}`;
    });
}
