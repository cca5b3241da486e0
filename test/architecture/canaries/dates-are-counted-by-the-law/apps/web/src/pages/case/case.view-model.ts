export const tomorrow = (day: Date): number => day.setDate(day.getDate() + 1); // breaks
