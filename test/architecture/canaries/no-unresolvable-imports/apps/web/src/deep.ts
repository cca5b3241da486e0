import { inside } from '#libs/casefile/src/case-reference'; // breaks

export const deep = inside;
