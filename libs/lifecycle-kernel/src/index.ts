export { decide, stateAfter, type Proposal } from './decide.js';
export { accepted, refused, type Decision, type Refusal } from './decision.js';
export type { Guard, LegalEvent, Lifecycle, Transition } from './lifecycle.js';
export { saySame } from './same-event.js';
export { validateLifecycle, type LawOfEvents } from './validate-lifecycle.js';
