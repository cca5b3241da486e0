/**
 * Says whether a setting's unique reference number has the form of one: six digits, the first not zero.
 *
 * Source: Department for Education, Get Information about Schools. Whether such a setting exists isn't checked.
 */
export function isUrn(text: string): boolean {
  return /^[1-9]\d{5}$/.test(text);
}
