/** How a file's bytes stand for characters, as a `TextDecoder` label, and how many bytes of mark come first. */
interface FoundEncoding {
  readonly label: SupportedEncoding;
  readonly markLength: number;
}

export type SupportedEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const MARKS: readonly (readonly [SupportedEncoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const UNMARKED_UTF_16: readonly (readonly [SupportedEncoding, readonly number[]])[] = [
  ['utf-16le', [0x3c, 0x00]],
  ['utf-16be', [0x00, 0x3c]],
];
/** A declared UTF-16 whose declaration can be read byte by byte is none: programs copy the line from elsewhere. */
const DECLARED = new Map<string, SupportedEncoding>(
  Object.entries({
    'utf-8': 'utf-8',
    utf8: 'utf-8',
    'utf-16': 'utf-8',
    'us-ascii': 'utf-8',
    ascii: 'utf-8',
    'iso-8859-1': 'windows-1252',
    latin1: 'windows-1252',
    'windows-1252': 'windows-1252',
    cp1252: 'windows-1252',
  }),
);

/**
 * Finds how a file is encoded: by its byte-order mark, else by its XML declaration, else UTF-8.
 *
 * ISO-8859-1 is read as windows-1252, which holds it. Null when the declaration names another encoding.
 */
export function encodingOf(start: Uint8Array): FoundEncoding | null {
  const marked = MARKS.find(([, mark]) => startsWith(start, mark));
  if (marked) return { label: marked[0], markLength: marked[1].length };
  const unmarked = UNMARKED_UTF_16.find(([, mark]) => startsWith(start, mark));
  if (unmarked) return { label: unmarked[0], markLength: 0 };
  const declared = declaredEncoding(start);
  if (declared === null) return { label: 'utf-8', markLength: 0 };
  const label = DECLARED.get(declared);
  return label ? { label, markLength: 0 } : null;
}

function declaredEncoding(start: Uint8Array): string | null {
  const declaration = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(
    Buffer.from(start).toString('latin1'),
  );
  return declaration?.[1]?.toLowerCase() ?? null;
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, place) => bytes[place] === byte);
}
