import { afterADecision, recommendation } from './after-a-decision.transitions.js';
import { appeal } from './appeal.transitions.js';
import { consultation } from './consultation.transitions.js';
import { detainedAssessment } from './detained.transitions.js';
import { closedWithTheCase, lifecycleOf } from './further-process.js';
import { improvement } from './improvement.transitions.js';
import { mediation } from './mediation.transitions.js';
import { reassessment } from './reassessment.transitions.js';
import { phaseTransfer, planTransfer } from './transfers.transitions.js';

const definitions = [
  closedWithTheCase(consultation),
  closedWithTheCase(phaseTransfer),
  reassessment,
  closedWithTheCase(planTransfer),
  closedWithTheCase(mediation),
  closedWithTheCase(appeal),
  afterADecision,
  recommendation,
  detainedAssessment,
  improvement,
];

/** Every process without a room of its own: its table, its limits, and the events that are put to it. */
export const furtherLifecycles = definitions.map((definition) => ({
  lifecycle: lifecycleOf(definition),
  limits: definition.limits,
  puts: definition.steps.filter(({ isHeard }) => isHeard !== true).map(({ event }) => event),
}));

export type FurtherLifecycle = (typeof furtherLifecycles)[number];
