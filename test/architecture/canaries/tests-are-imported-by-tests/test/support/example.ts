export const example = 'EX-2';
