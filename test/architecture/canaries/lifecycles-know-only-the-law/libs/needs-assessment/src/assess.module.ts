export const assessModule = 'wiring';
