import type { Deadline } from '#libs/statutory-rules';
import { sayDutyHolder } from '../../words/code-words.js';
import { tag, tagOf, timeliness, type Tag } from '../../words/limit-words.js';
import { sayDay } from './say-day.js';

/** Where a limit stands, in a tag and in a sentence. */
export interface StandingWords {
  readonly tag: Tag;
  readonly sentence: string;
}

function ofWindow({ status, metOn, endedOn }: Deadline): StandingWords {
  switch (status) {
    case 'running':
      return { tag: tag('Window open', 'blue'), sentence: 'The family still has this time.' };
    case 'cut-short':
      return {
        tag: tag('Cut short', 'red'),
        sentence: 'The plan was sent before this time was over.',
      };
    case 'ended':
      return {
        tag: tag('No longer needed', 'grey'),
        sentence: `Ended on ${sayDay(endedOn ?? '')}.`,
      };
    default:
      return {
        tag: tag('Window over', 'green'),
        sentence:
          metOn === null ? 'This time has passed.' : `The family was heard on ${sayDay(metOn)}.`,
      };
  }
}

function ofDate({ status }: Deadline): StandingWords {
  return status === 'running'
    ? { tag: tag('Still to come', 'blue'), sentence: 'This day has not come yet.' }
    : { tag: tag('Has come', 'green'), sentence: 'This day has come.' };
}

/** Says where a limit stands on a day. */
export function standingWords(limit: Deadline, today: string): StandingWords {
  if (limit.kind === 'earliest') return ofWindow(limit);
  if (limit.kind === 'date') return ofDate(limit);
  return { tag: tagOf(limit, today), sentence: `${timeliness(limit, today)}.` };
}

const leads = { latest: 'By', earliest: 'Not before the end of', date: 'On' } as const;

/** The words before a date: by it, on it, or not before it is over. */
export function leadOf({ kind }: Pick<Deadline, 'kind'>): string {
  return leads[kind];
}

/** Whether something is still to be done: what was done or fell away is not, however late it was. */
export function isUnmet({ kind, status, endedOn }: Deadline): boolean {
  return status === 'running' || (kind === 'latest' && status === 'missed' && endedOn === null);
}

function sayWaiting({ status }: Deadline, holder: string): string {
  if (status === 'running') return `${holder} must wait until then.`;
  return status === 'ended'
    ? `${holder} does not have to wait any longer.`
    : `${holder} had to wait until then.`;
}

/** Whose duty it is, or was. */
export function sayDuty(limit: Deadline): string {
  const { kind, binding, owedBy, status } = limit;
  if (kind === 'date') return 'Nobody has to do anything: it is a day that arrives.';
  if (owedBy === 'family') {
    return status === 'running'
      ? 'This is the family’s own time.'
      : 'This was the family’s own time.';
  }
  const holder = sayDutyHolder(owedBy);
  if (kind === 'earliest') return sayWaiting(limit, holder);
  if (isUnmet(limit)) {
    return binding === 'statutory' ? `${holder} must do this.` : `${holder} should do this.`;
  }
  if (status === 'ended') return `${holder} no longer has to do this.`;
  return `It was for ${holder.charAt(0).toLowerCase()}${holder.slice(1)} to do this.`;
}

/** What an exception means for a limit that it releases. */
export function sayReleased(limit: Deadline): string {
  if (!isUnmet(limit)) return 'The limit did not bind, and no other date took its place.';
  return limit.kind === 'latest'
    ? 'The limit does not bind, and no new date replaces it: it must be done as soon as practicable.'
    : 'The limit does not bind, and no new date replaces it.';
}

/** Whether the law demands it or the Code advises it. */
export function sayBinding({ binding }: Pick<Deadline, 'binding'>): string {
  return binding === 'statutory'
    ? 'Law: it is a duty'
    : 'Guidance: the Code of Practice advises it, and it is no duty';
}

const sourcing = {
  T: 'The words of the law itself were read.',
  P: 'A reliable secondary source states it. Check it against legislation.gov.uk before you rely on it.',
  K: 'This is general knowledge, and still has to be checked against legislation.gov.uk.',
} as const;

/** How well the words of the law were seen. */
export function saySourcing(seen: keyof typeof sourcing): string {
  return sourcing[seen];
}
