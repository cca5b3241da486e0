import { caseRepository } from './storage/case.repository.js';

export const wiring = caseRepository;
