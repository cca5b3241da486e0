export const soon = "select 1 from deadline where due_on < $1::date + interval '28 days'"; // breaks
export const week = 'select 1 from deadline where due_on < $1::date + 7'; // breaks
export const month = `select date_trunc('month', due_on) from deadline`; // breaks
export const until = 'select 1 from deadline where due_on <= $1::date';
