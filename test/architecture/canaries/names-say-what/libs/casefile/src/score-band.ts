export const band = 'core is a part of score, not a name';
