import { rescore } from '#libs/breach-risk';

export const consumers = [rescore];
