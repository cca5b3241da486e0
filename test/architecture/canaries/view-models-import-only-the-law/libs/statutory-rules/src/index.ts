export const sayDate = 'Thursday 15 January 2026';
