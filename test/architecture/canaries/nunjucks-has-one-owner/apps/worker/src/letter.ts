import * as owned from 'nunjucks'; // breaks

export const used = owned;
