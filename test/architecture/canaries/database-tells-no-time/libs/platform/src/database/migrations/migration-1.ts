export const column = 'recorded_at timestamptz not null default now()'; // breaks
export const today = `select 1 from deadline where due_on < current_date`; // breaks
export const stamp = "values (CURRENT_TIMESTAMP)"; // breaks
export const local = 'select localtimestamp'; // breaks
export const late = (table: string): string => `delete from ${table} where at < clock_timestamp()`; // breaks
export const given = 'select 1 from deadline where due_on < $1';
