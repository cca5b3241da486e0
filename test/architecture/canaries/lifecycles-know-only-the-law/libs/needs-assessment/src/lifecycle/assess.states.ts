import { assessModule } from '../assess.module.js'; // breaks

export const states = assessModule;
