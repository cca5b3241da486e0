export const zone = process.env['TZ']; // breaks
export const luck = (): number => Math.random(); // breaks
export const global = globalThis; // breaks
export const later = (work: () => void): unknown => setTimeout(work, 10); // breaks
export const ask = async (): Promise<unknown> => fetch('/bank-holidays'); // breaks
export const key = (): string => crypto.randomUUID(); // breaks
export const rounded = Math.round(1.5);
export const named = (process: string): { process: string } => ({ process });
