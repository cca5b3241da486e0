export { decide, notBeforeItsDay, notBeforeNamedDay, stateAfter, type Proposal } from './decide.js';
export { accepted, refused, type Decision, type Refusal } from './decision.js';
export {
  isAbout,
  looksAt,
  type Guard,
  type LegalEvent,
  type Lifecycle,
  type Transition,
} from './lifecycle.js';
export { saySame } from './same-event.js';
export { validateLifecycle, type LawOfEvents } from './validate-lifecycle.js';
