// breaks
export const forgotten = 'nobody asks for this';
