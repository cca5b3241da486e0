/** Why a return can't be read on. Codes never change. */
export type Sen2ReadErrorReason =
  | 'empty'
  | 'not-xml'
  | 'not-sen2'
  | 'encoding'
  | 'document-type'
  | 'unknown-entity'
  | 'too-deep'
  | 'text-too-long'
  | 'person-too-large'
  | 'truncated';

/**
 * The file can't be read from here on. The message is a sentence for the person who sent the file.
 *
 * It carries no cause: a parser's own words may quote the file, and the file is about children.
 */
export class Sen2ReadError extends Error {
  override readonly name = 'Sen2ReadError';
  readonly reason: Sen2ReadErrorReason;
  /** Where reading stopped, or where the element that can't be read begins. */
  readonly line: number;
  /** How many people were read wholly before. */
  readonly personsRead: number;

  constructor(reason: Sen2ReadErrorReason, message: string, line: number, personsRead: number) {
    super(message);
    this.reason = reason;
    this.line = line;
    this.personsRead = personsRead;
  }
}
