// breaks
export const reference = 'EX-1';
