/** Takes a text that comes in pieces, and gives the parts that it consists of, as soon as each is whole. */
export interface Splitter {
  take(piece: string): readonly string[];
  /** What is left at the end; null where the text ended as it should. */
  end(): string | null;
}

/** Splits a text into its lines. */
export class LineSplitter implements Splitter {
  #rest = '';

  take(piece: string): readonly string[] {
    const lines = (this.#rest + piece).split('\n');
    this.#rest = lines.pop() ?? '';
    return lines.filter((line) => line.trim() !== '');
  }

  end(): string | null {
    return this.#rest.trim() === '' ? null : this.#rest;
  }
}

/** Splits the text of a JSON list into the texts of its elements. */
export class ElementSplitter implements Splitter {
  #rest = '';
  #place = 0;
  #depth = 0;
  #isInString = false;
  #elementFrom = 0;

  take(piece: string): readonly string[] {
    this.#rest += piece;
    const elements: string[] = [];
    for (; this.#place < this.#rest.length; this.#place += 1) {
      const character = this.#rest[this.#place];
      if (this.#isInString) this.#passInString(character);
      else if (character === '"') this.#isInString = true;
      else if (character === '[' || character === '{') this.#open();
      else if (character === ']' || character === '}') this.#close(elements);
      else if (character === ',' && this.#depth === 1) this.#cut(elements);
    }
    this.#rest = this.#rest.slice(this.#elementFrom);
    this.#place -= this.#elementFrom;
    this.#elementFrom = 0;
    return elements;
  }

  end(): string | null {
    const isWhole = this.#depth === 0 && this.#rest.trim() === '';
    return isWhole ? null : this.#rest;
  }

  #passInString(character: string | undefined): void {
    // What follows a backslash is skipped, even where it comes with the next piece.
    if (character === '\\') this.#place += 1;
    else if (character === '"') this.#isInString = false;
  }

  #open(): void {
    this.#depth += 1;
    if (this.#depth === 1) this.#elementFrom = this.#place + 1;
  }

  #close(elements: string[]): void {
    this.#depth -= 1;
    if (this.#depth === 0) this.#cut(elements);
  }

  #cut(elements: string[]): void {
    elements.push(this.#rest.slice(this.#elementFrom, this.#place));
    this.#elementFrom = this.#place + 1;
  }
}
