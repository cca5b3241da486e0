import { guard } from './injected.guard.js';
import { Test } from '@nestjs/testing';

export const tried = [guard, Test];
