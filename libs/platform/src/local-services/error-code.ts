/** The code that the system or the database gave an error (`EPERM`, `42P04`); empty when it has none. */
export function codeOf(error: unknown): string {
  // Not `instanceof`: an error can come from another realm, as every one of Node's does under Jest.
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  return hasCode && typeof error.code === 'string' ? error.code : '';
}
