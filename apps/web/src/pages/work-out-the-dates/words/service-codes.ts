import { statutoryAdviceGivers } from '#libs/advice-requests';

/** Whom an authority can ask for advice: those whom the law names, and someone else. */
export const serviceCodes: readonly string[] = [
  ...statutoryAdviceGivers.map(({ service }) => service),
  'other',
];
