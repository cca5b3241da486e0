export const recount = 'job';
