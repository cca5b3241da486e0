import type { CaseProcess, KeptState } from '#libs/casefile';
import { stateAfter } from '#libs/lifecycle-kernel';
import type { LawEvent } from '#libs/statutory-rules';
import { adviceRequest } from './lifecycle/advice-request.lifecycle.js';
import { adviceById, decideAdviceRequest, isOfAdvice } from './lifecycle/decide-advice-request.js';

/** Requests for advice as the casefile runs them. */
export const adviceRequestProcess: CaseProcess = {
  process: adviceRequest.process,
  limits: [],
  takes: isOfAdvice,
  decide: decideAdviceRequest,
  stageOn: () => null,
  statesAfter: (events) => [...adviceById(events)].flatMap(([id, own]) => keptState(id, own)),
};

/** An exception may be known before the request that it is about: then there is nothing to keep yet. */
function keptState(id: string, events: readonly LawEvent[]): KeptState[] {
  const { name, ...days } = stateAfter(adviceRequest, events);
  const asked = events.find((event) => event.type === 'advice-requested');
  if (asked === undefined) return [];
  const service = asked.service === undefined ? {} : { service: asked.service };
  return [{ subject: id, state: name, details: { ...service, ...days } }];
}
