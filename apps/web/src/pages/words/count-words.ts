/** Counts a thing: 1 day, 12 days, 1,234 limits. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${sayNumber(number)} ${number === 1 ? one : many}`;
}

/** A number as people read it: 1,234. */
export function sayNumber(number: number): string {
  return number.toLocaleString('en-GB');
}
