import * as owned from '@mikro-orm/core'; // breaks

export const used = owned;
