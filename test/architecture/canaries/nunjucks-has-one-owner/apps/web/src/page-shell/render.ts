import * as owned from 'nunjucks';

export const used = owned;
