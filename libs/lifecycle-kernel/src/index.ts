export { decide, notBeforeItsDay, notBeforeNamedDay, stateAfter, type Proposal } from './decide.js';
export { accepted, refused, type Decision, type Refusal, type Refused } from './decision.js';
export { diagramOf } from './diagram.js';
export {
  isAbout,
  looksAt,
  type Guard,
  type LegalEvent,
  type Lifecycle,
  type Transition,
} from './lifecycle.js';
export { contradictingDate } from './started-anew.js';
export { withAnotherDate } from './with-another-date.js';
export { saySame } from './same-event.js';
export { validateLifecycle, type LawOfEvents } from './validate-lifecycle.js';
export {
  UnreadableEventError,
  upcast,
  validateUpcasters,
  type EventVersions,
  type Upcaster,
} from './upcast.js';
