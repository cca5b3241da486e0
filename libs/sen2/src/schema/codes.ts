/**
 * The codes of the return that the reader understands, as in the Department for Education's SEN2 specification 1.2–1.3.
 * Codes are compared in upper case.
 */
export const flagCodes = ['0', '1', 'TRUE', 'FALSE'] as const;
export const sexCodes = ['M', 'F', 'U', '0', '1', '2', '9'] as const;
/** 1 young person or parent, 2 school or setting, 3 health, 4 social care, 5 other. */
export const requestSourceCodes = ['1', '2', '3', '4', '5'] as const;
/** Assess, not assess, awaiting, withdrawn or ceased, decided in an earlier collection. */
export const requestOutcomeCodes = ['Y', 'N', 'A', 'W', 'H'] as const;
/** As for the request, and S: a plan after another authority's assessment. */
export const assessmentOutcomeCodes = [...requestOutcomeCodes, 'S'] as const;
/** Amend, cease, maintain. */
export const reviewOutcomeCodes = ['A', 'C', 'M'] as const;
export const settingCodes = ['OLA', 'OPA', 'EHE', 'EYP', 'OTH', 'NEET', 'NIEC', 'NIEO'] as const;
export const needCodes = [
  'SPLD',
  'MLD',
  'SLD',
  'PMLD',
  'SEMH',
  'SLCN',
  'HI',
  'VI',
  'MSI',
  'PD',
  'ASD',
  'DS',
  'OTH',
] as const;
/** 1 maximum age, 2 needs met, 3 higher education, 4 paid work, 5 another authority, 6 disengaged, 7 left England, 8 died, 9 other. */
export const ceaseReasonCodes = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
