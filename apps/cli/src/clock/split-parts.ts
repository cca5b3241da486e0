/** Longer than any case: such a part is passed over, so that no file needs more memory than this. */
const longestPart = 32_000_000;

/** Stands for a part that was too long to be a case. */
export const tooLong = Symbol('too long');

/** The text of a part. */
export type Part = string | typeof tooLong;

/** Takes a text that comes in pieces, and gives the parts that it consists of, as soon as each is whole. */
export interface Splitter {
  take(piece: string): readonly Part[];
  /** What is left at the end; null where the text ended as it should. */
  end(): Part | null;
}

/** A part of which pieces came, and more may come. */
class Unfinished {
  #pieces: string[] = [];
  #length = 0;

  constructor(readonly longest: number) {}

  add(piece: string): void {
    this.#length += piece.length;
    if (this.#length > this.longest) this.#pieces = [];
    else if (piece !== '') this.#pieces.push(piece);
  }

  finish(lastPiece: string): Part {
    this.add(lastPiece);
    const part = this.#length > this.longest ? tooLong : this.#pieces.join('');
    this.#pieces = [];
    this.#length = 0;
    return part;
  }
}

function isBlank(part: Part): boolean {
  return part !== tooLong && part.trim() === '';
}

/** Splits a text into its lines, leaving out the blank ones. */
export class LineSplitter implements Splitter {
  readonly #line: Unfinished;

  constructor(longest = longestPart) {
    this.#line = new Unfinished(longest);
  }

  take(piece: string): readonly Part[] {
    const lines: Part[] = [];
    let from = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
      const line = this.#line.finish(piece.slice(from, end));
      if (!isBlank(line)) lines.push(line);
      from = end + 1;
    }
    this.#line.add(piece.slice(from));
    return lines;
  }

  end(): Part | null {
    const rest = this.#line.finish('');
    return isBlank(rest) ? null : rest;
  }
}

const [quotationMark, backslash, comma] = [0x22, 0x5c, 0x2c];
const [openingBracket, closingBracket, openingBrace, closingBrace] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Splits the text of a JSON list into the texts of its elements. */
export class ElementSplitter implements Splitter {
  readonly #element: Unfinished;
  /** How many brackets and braces are open; 1 between the elements. */
  #depth = 0;
  #isInString = false;
  #isEscaped = false;
  #isOver = false;
  #count = 0;

  constructor(longest = longestPart) {
    this.#element = new Unfinished(longest);
  }

  take(piece: string): readonly Part[] {
    const elements: Part[] = [];
    let from = 0;
    for (let place = 0; place < piece.length && !this.#isOver; place += 1) {
      const code = piece.charCodeAt(place);
      if (this.#isInString) this.#passInString(code);
      else if (code === quotationMark) this.#isInString = true;
      else if (code === openingBracket || code === openingBrace) {
        this.#depth += 1;
        if (this.#depth === 1) from = place + 1;
      } else if (this.#endsElement(code)) {
        const element = this.#element.finish(piece.slice(from, place));
        const isEmptyList = this.#depth === 0 && this.#count === 0 && isBlank(element);
        if (!isEmptyList) elements.push(element);
        this.#count += 1;
        from = place + 1;
      }
    }
    this.#element.add(piece.slice(from));
    return elements;
  }

  end(): Part | null {
    const rest = this.#element.finish('');
    return this.#isOver && isBlank(rest) ? null : rest;
  }

  #passInString(code: number): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (code === backslash) this.#isEscaped = true;
    else if (code === quotationMark) this.#isInString = false;
  }

  #endsElement(code: number): boolean {
    if (code === comma) return this.#depth === 1;
    if (code !== closingBracket && code !== closingBrace) return false;
    // A list that a brace would close goes on, and is found to be none at its end.
    if (this.#depth === 1 && code === closingBrace) return false;
    this.#depth -= 1;
    this.#isOver = this.#depth === 0;
    return this.#isOver;
  }
}
