const missed: string[] = [];

/** The middle one, or the upper of the two in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}

/** Writes a figure down; one that misses its aim is marked, and the command that measured ends with 1. */
export function say(what: string, figure: string, isMet = true): void {
  if (!isMet) missed.push(what);
  process.stdout.write(`${what.padEnd(52)} ${figure.padEnd(28)} ${isMet ? '' : 'MISSED'}\n`);
  if (missed.length > 0) process.exitCode = 1;
}
