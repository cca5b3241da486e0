import * as owned from 'bullmq'; // breaks

export const used = owned;
