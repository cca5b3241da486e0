/** The longest reference that XML's own entities and character numbers need, and a little more. */
const BARE_AMPERSAND = /&(?!#?\w{1,31};)[^]{32}/;
/** Comments and marked sections may hold any ampersand. */
const FREE_MARKUP = /<[!?]/;

/**
 * What has been written since the last whole tag: the XML parser keeps it to itself until the tag, text or reference
 * ends, however far away that is.
 */
export class UnfinishedText {
  /** The line on which it begins. */
  line = 1;
  private text = '';
  private from = 0;
  private markedAt = 0;

  /** A tag, comment or the like has ended at this position, counted in characters from the start of the file. */
  mark(position: number, line: number): void {
    this.markedAt = position;
    this.line = line;
  }

  /** Takes on what the parser has just been given, after it has said what ended in it. */
  add(written: string): void {
    this.text = (this.text + written).slice(this.markedAt - this.from);
    this.from = this.markedAt;
  }

  get length(): number {
    return this.text.length;
  }

  /** How many characters have been written to the file so far. */
  get position(): number {
    return this.from + this.text.length;
  }

  /** Whether it is unfinished because an ampersand stands for itself, so that the parser looks for the end of its name. */
  get hasBareAmpersand(): boolean {
    if (!this.text.includes('&')) return false;
    const ampersand = this.text.search(BARE_AMPERSAND);
    const markup = this.text.search(FREE_MARKUP);
    return ampersand >= 0 && (markup < 0 || ampersand < markup);
  }
}
