export const recordedAt = (): Date => new Date(); // breaks
export const startedAt = (): number => Date.now(); // breaks
export const read = (text: string): Date => new Date(text);
