import type { CaseView } from '#libs/casefile';
import { sayDate } from '#libs/statutory-rules';
import { pathTo, paths } from '../../../page-shell/paths.js';
import { sayStage } from '../../words/stage-words.js';
import { adviceLines, type AdviceLine } from './case-advice.view-model.js';
import { canBeCounted, exceptionLines, type ExceptionLine } from './case-exceptions.view-model.js';
import { historyItems, type HistoryItem } from './case-history.view-model.js';
import { caseLimitGroups, type CaseLimitGroup } from './case-limits.view-model.js';

export interface ShowCaseView {
  readonly title: string;
  readonly reference: string;
  readonly name: string;
  readonly birthDate: string;
  readonly stage: string;
  readonly assessments: readonly string[];
  /** False where a day of the case lies beyond the calendar: its rows are those that were counted before. */
  readonly isCounted: boolean;
  readonly limits: readonly CaseLimitGroup[];
  readonly exceptions: readonly ExceptionLine[];
  readonly advice: readonly AdviceLine[];
  readonly history: readonly HistoryItem[];
  /** Goes with every form of the page: what somebody does is done to the case as they saw it. */
  readonly version: number;
  /** Where the decision to assess is sent; null where no decision is due. */
  readonly notifyTo: string | null;
}

function initialsOf(person: CaseView['person']): string {
  const names = [person?.forename, person?.surname];
  return names.flatMap((name) => (name ? [`${name.charAt(0)}.`] : [])).join(' ');
}

/** A case in words: where it stands, what is due and why, and how it came there. */
export function showCaseView(found: CaseView, today: string): ShowCaseView {
  const { reference, person, assessments } = found;
  const newest = assessments[0];
  const isCounted = canBeCounted(found);
  const initials = initialsOf(person);
  const name = [person?.forename, person?.surname].filter(Boolean).join(' ');
  return {
    title: `Case ${reference}${initials === '' ? '' : `, ${initials}`}`,
    reference,
    name: name === '' ? 'Not given' : name,
    birthDate: person?.birthDate == null ? 'Not given' : sayDate(person.birthDate),
    stage: sayStage(newest?.state ?? 'not-begun'),
    assessments: assessments.map(
      ({ startedOn, state }) => `${sayStage(state)} (request of ${sayDate(startedOn)})`,
    ),
    isCounted,
    limits: caseLimitGroups(found.deadlines, today, isCounted),
    exceptions: exceptionLines(found, isCounted),
    advice: adviceLines(found, today, isCounted),
    history: historyItems(found),
    version: found.version,
    notifyTo:
      newest?.state === 'awaiting-decision' ? pathTo(paths.notifyDecision, { reference }) : null,
  };
}
