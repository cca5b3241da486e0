/**
 * Says whether a local authority's number has the form of one: three digits, the first not zero.
 *
 * Source: Department for Education, local authority codes of Get Information about Schools. Whether such an authority
 * exists isn't checked.
 */
export function isLaNumber(text: string): boolean {
  return /^[1-9]\d{2}$/.test(text);
}
