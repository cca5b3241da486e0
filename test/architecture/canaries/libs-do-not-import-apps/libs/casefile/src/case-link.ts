import { casePath } from '../../../apps/web/src/case-path.js'; // breaks

export const link = casePath;
