import { createHash } from 'node:crypto';
import { lawAsText } from '#libs/statutory-rules';

/** Tells the law with which limits were counted from any other: kept with each case. */
export const lawDigest: string = createHash('sha256').update(lawAsText()).digest('hex');
