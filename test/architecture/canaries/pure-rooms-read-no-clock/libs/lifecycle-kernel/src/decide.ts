export const decidedAt = (): Date => new Date(); // breaks
