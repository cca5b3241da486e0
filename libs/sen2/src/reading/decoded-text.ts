import { inSlices } from './byte-slices.js';
import { type SupportedEncoding, encodingOf } from './encoding.js';
import type { Sen2ReadErrorReason } from './sen2-read-error.js';

/** The bytes can’t be turned into text. Whoever counts the lines makes the error of it that people see. */
export class UndecodableText extends Error {
  override readonly name = 'UndecodableText';
  readonly reason: Sen2ReadErrorReason;

  constructor(reason: Sen2ReadErrorReason) {
    super(`The bytes can’t be read as text: ${reason}.`);
    this.reason = reason;
  }
}

/** The file's text, piece by piece. Everything before the first wrong byte is given before it throws. */
export async function* decodedText(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let label: SupportedEncoding | null = null;
  let carried: Uint8Array = new Uint8Array();
  for await (const slice of inSlices(bytes)) {
    let pending = slice;
    if (label === null) {
      const found = encodingOf(slice);
      pending = slice.subarray(found?.markLength ?? 0);
      mustBeginLikeXml(pending);
      if (found === null) throw new UndecodableText('encoding');
      label = found.label;
    }
    if (carried.length > 0) pending = Buffer.concat([carried, pending]);
    const whole = decode(pending, label);
    const decoded = whole ?? longestDecodable(pending, label);
    yield decoded.text;
    if (whole === null) throw new UndecodableText('encoding');
    // A character cut in two by the slices: its first bytes wait for the rest.
    carried = pending.slice(decoded.length);
  }
  if (carried.length > 0) throw new UndecodableText('truncated');
}

/** Node’s word for bytes that don’t fit the encoding. */
const WRONG_BYTES = 'ERR_ENCODING_INVALID_ENCODED_DATA';

interface Decoded {
  readonly text: string;
  /** How many bytes the text took; those of a character that isn't complete aren't among them. */
  readonly length: number;
}

function decode(bytes: Uint8Array, label: SupportedEncoding): Decoded | null {
  try {
    const text = new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes, {
      stream: true,
    });
    return { text, length: encodedLength(text, label) };
  } catch (error) {
    if (hasCode(error) && error.code === WRONG_BYTES) return null;
    throw error;
  }
}

function hasCode(error: unknown): error is { code: unknown } {
  return typeof error === 'object' && error !== null && 'code' in error;
}

function encodedLength(text: string, label: SupportedEncoding): number {
  if (label === 'utf-8') return Buffer.byteLength(text, 'utf8');
  return label === 'windows-1252' ? text.length : text.length * 2;
}

function longestDecodable(bytes: Uint8Array, label: SupportedEncoding): Decoded {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (decode(bytes.subarray(0, middle), label) === null) bad = middle;
    else good = middle;
  }
  return decode(bytes.subarray(0, good), label) ?? { text: '', length: 0 };
}

function mustBeginLikeXml(bytes: Uint8Array): void {
  const first = bytes.find((byte) => byte > 0x20);
  if (first !== undefined && first !== 0x3c) throw new UndecodableText('not-xml');
}
