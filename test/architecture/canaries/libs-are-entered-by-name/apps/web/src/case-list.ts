import { reference } from '#libs/casefile';

export const list = reference;
