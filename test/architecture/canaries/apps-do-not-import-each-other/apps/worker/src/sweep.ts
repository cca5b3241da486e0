import { sayUsage } from '../../cli/src/usage.js'; // breaks

export const sweep = sayUsage;
