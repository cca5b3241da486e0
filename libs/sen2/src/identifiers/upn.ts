/** The letters of a unique pupil number in the order of their values: A is 0, Z is 22; I, O and S are never used. */
const LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';
const FORM = /^[A-HJ-NP-RT-Z]\d{11}[A-HJ-NP-RT-Z\d]$/;
const FIRST_WEIGHT = 2;

/**
 * Says whether a unique pupil number is well formed and its first letter fits the rest.
 *
 * A permanent number ends in a digit, a temporary one in a letter. Expects no spaces and upper case.
 *
 * Source: UK Government Data Standards Catalogue, Unique Pupil Number 2.0 (18 November 2004), validations 1–6: each
 * digit times its position (2 to 13), summed, modulo 23, gives the letter; a final letter counts as its own value.
 */
export function isUpn(text: string): boolean {
  return FORM.test(text) && upnCheckLetter(text.slice(1)) === text[0];
}

/** The letter that must come before these 12 characters of a unique pupil number. */
export function upnCheckLetter(rest: string): string {
  const sum = [...rest].reduce(
    (total, character, place) => total + valueOf(character) * (place + FIRST_WEIGHT),
    0,
  );
  return LETTERS.charAt(sum % LETTERS.length);
}

function valueOf(character: string): number {
  return LETTERS.includes(character) ? LETTERS.indexOf(character) : Number(character);
}
