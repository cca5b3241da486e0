import type { EventType } from './event-types.js';
import type { ProcessCode } from './process-register.js';

/**
 * Which events a limit looks at; the closing of the case always, from its start on.
 *
 * `process-run`: those of the assessment that its start began, up to the end of that assessment.
 * `answers`: at any date those that carry the same `id` or `meetingOn`, and those that carry none.
 * `until-next`: those before the next event of the type that started it, or of the types named in `of`.
 * `after-the-day`: everything after its starting day.
 *
 * `whileRunning`: the withdrawal of a request counts only if it ends one of these processes that was running
 * when the limit started.
 */
export type LooksAt =
  | { readonly kind: 'process-run'; readonly process: ProcessCode }
  | {
      readonly kind: 'answers';
      readonly by: 'id' | 'meetingOn';
      readonly whileRunning?: readonly ProcessCode[];
    }
  | {
      readonly kind: 'until-next';
      readonly of?: readonly EventType[];
      readonly afterTheDay?: true;
      readonly whileRunning?: readonly ProcessCode[];
    }
  | { readonly kind: 'after-the-day' };
