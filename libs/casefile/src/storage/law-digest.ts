import { createHash } from 'node:crypto';
import { lawAsText } from '#libs/statutory-rules';

/** Raised by hand when processes or stages are worked out otherwise from the same events: then every case is written anew. */
const wayOfKeeping = 1;

/** Tells the law with which limits were counted from any other: kept with each case. */
export const lawDigest: string = createHash('sha256')
  .update(`${lawAsText()} ${wayOfKeeping}`)
  .digest('hex');
