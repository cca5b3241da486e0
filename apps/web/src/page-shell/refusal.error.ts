import type { Refusal } from '#libs/lifecycle-kernel';

/** What another system asked for and can't be: it is told the code of the refusal and its sentence. */
export class RefusalError extends Error {
  override name = 'RefusalError';

  constructor(readonly refusal: Refusal) {
    super(refusal.sentence);
  }
}
