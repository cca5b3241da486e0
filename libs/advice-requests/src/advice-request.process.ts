import type { CaseProcess } from '#libs/casefile';
import { adviceRequest } from './lifecycle/advice-request.lifecycle.js';
import { decideAdviceRequest, isOfAdvice } from './lifecycle/decide-advice-request.js';
import { keepAdviceRequests } from './storage/advice-request.store.js';

/** Requests for advice as the casefile runs them. */
export const adviceRequestProcess: CaseProcess = {
  process: adviceRequest.process,
  limits: [],
  takes: isOfAdvice,
  decide: decideAdviceRequest,
  stageOn: () => null,
  keep: keepAdviceRequests,
};
