export { type AuthorityDay, type AuthorityDays } from './actions/authority-day.js';
export { CaseActions, type CaseProposal } from './actions/case-actions.js';
export {
  StaleCaseError,
  type CaseStore,
  type CaseToCount,
  type OpenedCase,
  type PersonDetails,
} from './actions/ports.js';
export { Recount } from './actions/recount.js';
export { SetDay } from './actions/set-day.action.js';
export { Sweep } from './actions/sweep.js';
export type { Answer } from './record/apply-proposals.js';
export type { CaseProcess, CaseVersion } from './record/case-process.js';
export { PostgresAuthorityDays } from './storage/authority-days.store.js';
export { CaseLimits, type CaseLimit } from './storage/case-limits.js';
export { CaseReader, type CaseView, type HistoryView } from './storage/case-reader.js';
export { PostgresCaseStore } from './storage/case-store.js';
export { CasefileModule } from './casefile.module.js';
