const longest = 100_000;

/** One line of a file; its text is null where it is too long or not UTF-8. */
export interface Line {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string | null;
}

/** The lines of a UTF-8 file, in constant memory: a line beyond all reason is passed over. */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let line = 1;
  let parts: Uint8Array[] = [];
  let size = 0;
  for await (const piece of bytes) {
    let from = 0;
    for (let end = piece.indexOf(10); end !== -1; end = piece.indexOf(10, from)) {
      yield {
        line: line++,
        text: textOf([...parts, piece.subarray(from, end)], size + end - from),
      };
      parts = [];
      size = 0;
      from = end + 1;
    }
    size += piece.length - from;
    if (size <= longest) parts.push(piece.subarray(from));
    else parts = [];
  }
  if (size > 0) yield { line, text: textOf(parts, size) };
}

function textOf(parts: readonly Uint8Array[], size: number): string | null {
  if (size > longest) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
  } catch {
    return null;
  }
}
