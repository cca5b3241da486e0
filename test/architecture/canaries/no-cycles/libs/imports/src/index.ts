import { record } from '#libs/inbound-facts'; // breaks

export const run = (): string => record();
