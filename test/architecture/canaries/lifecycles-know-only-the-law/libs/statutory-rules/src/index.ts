export const dueOn = '2026-01-15';
