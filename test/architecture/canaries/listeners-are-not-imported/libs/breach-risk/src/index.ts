export const rescore = 'scores';
