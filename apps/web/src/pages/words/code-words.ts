import { ruleByCode, ruleCodes } from '#libs/statutory-rules';

const stages: Readonly<Record<string, string>> = {
  'not-begun': 'Not begun',
  'awaiting-decision': 'Awaiting the decision whether to assess',
  'gathering-advice': 'Gathering advice',
  'drafting-plan': 'Drafting the plan',
  'hearing-representations': 'Hearing what the family says to the draft',
  'plan-sent': 'Final plan sent',
  'refused-to-assess': 'Assessment refused',
  'refused-to-issue': 'Plan refused',
  withdrawn: 'Request withdrawn',
  closed: 'Case closed',
};

const services: Readonly<Record<string, string>> = {
  'parent-or-young-person': 'Parent or young person',
  education: 'School or college',
  health: 'Health',
  'educational-psychology': 'Educational psychology',
  'social-care': 'Social care',
};

const dutyHolders: Readonly<Record<string, string>> = {
  authority: 'The authority',
  'advice-giver': 'Whoever was asked for advice',
  setting: 'The school or college',
  arranger: 'Whoever arranges the review',
  'mediation-adviser': 'The mediation adviser',
  family: 'The family',
};

/** A code that has no words of its own yet, as words. */
function spelled(code: string): string {
  const words = code.replace(/[-_/]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Where a case stands. */
export function sayStage(stage: string): string {
  return stages[stage] ?? spelled(stage);
}

/** Who was asked for advice. */
export function sayService(service: string | null): string {
  return service === null ? 'Not named' : (services[service] ?? spelled(service));
}

/** What has to be done. */
export function sayRule(rule: string): string {
  return ruleCodes.includes(rule) ? ruleByCode(rule).title : spelled(rule);
}

/** Who has to do it. */
export function sayDutyHolder(owedBy: string): string {
  return dutyHolders[owedBy] ?? spelled(owedBy);
}

/** Whether a text is a stage that this service has words for. */
export function isStage(stage: string): boolean {
  return stage in stages;
}
