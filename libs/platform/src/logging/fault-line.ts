/** What the log keeps of a fault. */
export interface FaultLine {
  readonly name: string;
  readonly code: string | undefined;
  readonly at: readonly string[];
  readonly cause: FaultLine | undefined;
}

const deepest = 4;

/**
 * What may be logged of an error: its kind, its code and the places in the program. Not its message:
 * a database quotes the values of a row in it, and those may be a child's.
 */
export function faultLine(error: unknown, depth = 0): FaultLine {
  if (!(error instanceof Error)) {
    return { name: typeof error, code: undefined, at: [], cause: undefined };
  }
  const code: unknown = 'code' in error ? error.code : undefined;
  const at = placesIn(error).filter((line) => /^\s+at /.test(line));
  const hasCause = error.cause !== undefined && depth < deepest;
  return {
    name: error.name,
    code: typeof code === 'string' ? code : undefined,
    at: at.slice(0, 12).map((line) => line.trim()),
    cause: hasCause ? faultLine(error.cause, depth + 1) : undefined,
  };
}

/** The lines below the message: one that is quoted in it may look like a place. */
function placesIn({ message, stack = '' }: Error): string[] {
  const said = stack.indexOf(message);
  return said < 0 ? [] : stack.slice(said + message.length).split('\n');
}
