import type { Writable } from 'node:stream';

/** Takes texts, and writes them out when it is told to. */
export interface Sink {
  add(text: string): void;
  /** Writes what was added, and waits until it is gone. */
  flush(): Promise<void>;
}

const bytesAtOnce = 65_536;
const mostBytesOfACharacter = 3;

interface Filled {
  readonly bytes: Buffer<ArrayBuffer>;
  readonly length: number;
}

/**
 * Collects texts as UTF-8 and writes many of them at once.
 *
 * They go into bytes one by one: a long text put together of many would be copied once more, and each write takes
 * long. The bytes are used again and again, as memory outside the heap is given back late.
 */
export class TextSink implements Sink {
  #bytes = Buffer.allocUnsafe(bytesAtOnce);
  #length = 0;
  #filled: Filled[] = [];
  readonly #free: Buffer<ArrayBuffer>[] = [];

  constructor(readonly output: Writable) {}

  add(text: string): void {
    const needed = text.length * mostBytesOfACharacter;
    if (needed > this.#bytes.length - this.#length) this.#turnOver(needed);
    this.#length += this.#bytes.write(text, this.#length);
  }

  async flush(): Promise<void> {
    this.#turnOver(0);
    const filled = this.#filled;
    this.#filled = [];
    for (const { bytes, length } of filled) {
      // An output that is broken says so itself.
      await new Promise<void>((gone) => {
        this.output.write(bytes.subarray(0, length), () => {
          gone();
        });
      });
      if (bytes.length === bytesAtOnce) this.#free.push(bytes);
    }
  }

  #turnOver(needed: number): void {
    if (this.#length > 0) {
      this.#filled.push({ bytes: this.#bytes, length: this.#length });
      this.#bytes = this.#free.pop() ?? Buffer.allocUnsafe(bytesAtOnce);
      this.#length = 0;
    }
    if (needed > this.#bytes.length) this.#bytes = Buffer.allocUnsafe(needed);
  }
}
