/**
 * Post that nobody can ever take up: something is missing in it or is not what it should be. It is
 * not tried again, but shown to people at once.
 */
export class UnusablePostError extends Error {
  override name = 'UnusablePostError';
}
