export const row = 'EX-1';
