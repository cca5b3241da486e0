import { ruleByCode, ruleCodes } from '#libs/statutory-rules';
import { capitalised, spelled } from './spelled.js';

// A map and no object: other systems name services, and one of them may be `constructor`.
const services = new Map([
  ['parent-or-young-person', 'Parent or young person'],
  ['education', 'School or college'],
  ['health', 'Health'],
  ['educational-psychology', 'Educational psychology'],
  ['social-care', 'Social care'],
]);

const dutyHolders: Readonly<Record<string, string>> = {
  authority: 'The authority',
  'advice-giver': 'Whoever was asked for advice',
  setting: 'The school or college',
  arranger: 'Whoever arranges the review',
  'mediation-adviser': 'The mediation adviser',
  family: 'The family',
};

/** The processes of the law by the first part of their rules' codes, in the order in which a case meets them. */
const processes: Readonly<Record<string, string>> = {
  'needs-assessment': 'Needs assessment',
  detained: 'Assessment of a detained person',
  plan: 'Draft plan and choice of school',
  'annual-review': 'Annual review',
  amendment: 'Amendment without a review',
  'phase-transfer': 'Move to the next phase of education',
  reassessment: 'Re-assessment',
  'plan-transfer': 'Move to another authority',
  mediation: 'Mediation',
  appeal: 'Appeal',
  'tribunal-order': 'After an order of the Tribunal',
  concession: 'After a conceded appeal',
  'mediation-agreement': 'After an agreement in mediation',
  'tribunal-recommendation': 'Recommendation of the Tribunal',
  'young-person': 'Rights of the young person',
  improvement: 'Improvement of the area',
};

export const processCodes: readonly string[] = Object.keys(processes);

/** The process that a limit belongs to. */
export function sayProcess(process: string): string {
  return processes[process] ?? capitalised(spelled(process));
}

/** Who was asked for advice. */
export function sayService(service: string | null): string {
  return service === null ? 'Not named' : (services.get(service) ?? capitalised(spelled(service)));
}

/** What has to be done. */
export function sayRule(rule: string): string {
  return ruleCodes.includes(rule) ? ruleByCode(rule).title : capitalised(spelled(rule));
}

/** That a limit is the Code's advice and no law; nothing where it is the law. */
export function sayBinding(binding: string): string {
  return binding === 'guidance' ? 'Guidance of the Code, not law' : '';
}

/** Who has to do it. */
export function sayDutyHolder(owedBy: string): string {
  return dutyHolders[owedBy] ?? capitalised(spelled(owedBy));
}
