export const caseRepository = 'rows';
