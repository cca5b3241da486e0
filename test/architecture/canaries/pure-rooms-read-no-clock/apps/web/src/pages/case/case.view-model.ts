export const words = (): string => new Date().toISOString(); // breaks
