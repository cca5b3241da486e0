export const due = 'update deadline set due_on = current_date'; // breaks
