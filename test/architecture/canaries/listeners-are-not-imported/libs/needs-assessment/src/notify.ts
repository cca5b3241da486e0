import { rescore } from '#libs/breach-risk'; // breaks

export const notify = rescore;
