import { run } from '#libs/imports';

export const record = (): string => run();
