import * as owned from 'bullmq';

export const used = owned;
