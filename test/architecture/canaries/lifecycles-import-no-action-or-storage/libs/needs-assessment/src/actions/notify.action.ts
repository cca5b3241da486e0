export const notify = 'act';
