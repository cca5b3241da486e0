const FORM = /^[1-9]\d{9}$/;
const REMAINDER = 10;

/**
 * Says whether a unique learner number is well formed and its last digit fits the rest.
 *
 * Source: HESA coding manual, field ULN: ten digits, the first not zero, weighted 10 down to 1; the sum divided by 11
 * leaves 10 (so that no number is also an NHS number).
 */
export function isUln(text: string): boolean {
  if (!FORM.test(text)) return false;
  const sum = [...text].reduce(
    (total, digit, place) => total + Number(digit) * (text.length - place),
    0,
  );
  return sum % 11 === REMAINDER;
}
