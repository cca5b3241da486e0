import { looksAt } from './looks-at.table.js';
import { surprisingDays } from './surprising-days.table.js';
import { sameRow } from './same-row.table.js';
import { exceptedLimits } from './excepted-limits.table.js';
import { exceptionsOfOthers } from './exceptions-of-others.table.js';
import { exceptions } from './exceptions.table.js';
import { youngPerson } from './young-person.table.js';
import { viewsAndConsultations } from './views-and-consultations.table.js';
import { reviewYear } from './review-year.table.js';
import { reviewMeeting } from './review-meeting.table.js';
import { detained } from './detained.table.js';
import { assessment } from './assessment.table.js';
import { afterADecision } from './after-a-decision.table.js';
import { adviceTables } from './advice.table.js';
import { appeals } from './appeals.table.js';
import { closingAfterADecision } from './closing-after-a-decision.table.js';
import { closing } from './closing.table.js';
import { coronavirusWindowOtherLaw } from './coronavirus-window-other-law.table.js';
import { coronavirusWindow } from './coronavirus-window.table.js';
import { countedBack } from './counted-back.table.js';
import { days } from './days.table.js';
import { groundsAfterADecision } from './grounds-after-a-decision.table.js';
import { grounds } from './grounds.table.js';
import { inForceAfterADecision } from './in-force-after-a-decision.table.js';
import { inForce } from './in-force.table.js';
import { lastDaysAfterADecision } from './last-days-after-a-decision.table.js';
import { lastDays } from './last-days.table.js';
import type { AnyTable } from './law-table.js';
import { months } from './months.table.js';
import { moves } from './moves.table.js';
import { nextStartAfterADecision } from './next-start-after-a-decision.table.js';
import { nextStart } from './next-start.table.js';
import { weeksFromEight } from './weeks-from-eight.table.js';
import { weeksFromFourteen } from './weeks-from-fourteen.table.js';
import { weeksToSix } from './weeks-to-six.table.js';
import { workingDays } from './working-days.table.js';

/** Every law table, by the topic under which its cases are published. */
export const tableRegister: Readonly<Record<string, readonly AnyTable[]>> = {
  'last-days': [...lastDays, ...lastDaysAfterADecision],
  'surprising-days': surprisingDays,
  weeks: [...weeksToSix, ...weeksFromEight, ...weeksFromFourteen],
  days,
  months,
  'working-days': workingDays,
  'counted-back': countedBack,
  appeals,
  moves,
  assessment: [...assessment, ...detained],
  advice: adviceTables,
  'views-and-consultations': viewsAndConsultations,
  'annual-review': [...reviewYear, ...reviewMeeting],
  'after-a-decision': afterADecision,
  'young-person': youngPerson,
  exceptions: [...exceptions, ...exceptionsOfOthers, ...exceptedLimits],
  'same-row': sameRow,
  closing: [...closing, ...closingAfterADecision],
  'next-start': [...looksAt, ...nextStart, ...nextStartAfterADecision],
  grounds: [...grounds, ...groundsAfterADecision],
  versions: [
    ...inForce,
    ...inForceAfterADecision,
    ...coronavirusWindow,
    ...coronavirusWindowOtherLaw,
  ],
};
