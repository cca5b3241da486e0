// breaks
export const anything = 'goes';
