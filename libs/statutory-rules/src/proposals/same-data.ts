/** Writes data down so that the order of the fields of an object does not matter. */
function written(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** Whether two things are the same data, in whatever order their fields are. */
export function sameData(a: unknown, b: unknown): boolean {
  return written(a) === written(b);
}
