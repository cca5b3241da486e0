import * as owned from '@mikro-orm/core';

export const used = owned;
