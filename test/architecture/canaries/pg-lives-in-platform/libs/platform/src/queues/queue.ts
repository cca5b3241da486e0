import * as owned from 'pg';

export const used = owned;
