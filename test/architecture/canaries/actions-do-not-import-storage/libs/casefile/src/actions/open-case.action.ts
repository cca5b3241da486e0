import { caseRepository } from '../storage/case.repository.js'; // breaks

export const openCase = caseRepository;
