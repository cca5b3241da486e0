export { AskForAdvice } from './actions/ask-for-advice.action.js';
export { adviceRequestProcess } from './advice-request.process.js';
export { adviceRequest } from './lifecycle/advice-request.lifecycle.js';
export { statutoryAdviceGivers, type AdviceGiver } from './lifecycle/statutory-advice-givers.js';
export { AdviceRequestsModule } from './advice-requests.module.js';
