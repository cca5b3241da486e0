import { sayDate } from '../calendar/say-date.js';
import type { LawVersion } from '../deadline-rule.js';
import type { InForce } from '../in-force.js';

function said({ name, from, until }: InForce): string {
  return `"${name}", in force from ${sayDate(from)}${until === undefined ? '' : ` to ${sayDate(until)}`},`;
}

/** Two periods may lie apart, or one inside the other: if they overlapped, who could say which of them governs? */
function overlap(one: InForce, other: InForce): boolean {
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  return (
    first.until !== undefined &&
    first.until >= second.from &&
    (second.until === undefined || second.until > first.until)
  );
}

/** Why a period can't stand beside those of other versions, in half a sentence; nothing where it can. */
export function wrongPeriod(inForce: InForce, others: readonly LawVersion[]): string | null {
  const { from, until } = inForce;
  if (until !== undefined && until < from) {
    return `${said(inForce)} would end before it begins`;
  }
  for (const { inForce: other } of others) {
    if (other.from === from) return `${said(other)} begins on the same day`;
    if (overlap(other, inForce)) return `${said(other)} overlaps it`;
  }
  return null;
}

/** Why the versions of a limit can't stand side by side; nothing where they can. */
export function wrongPeriodIn(versions: readonly LawVersion[]): string | null {
  for (const [place, { inForce }] of versions.entries()) {
    const wrong = wrongPeriod(inForce, versions.slice(0, place));
    if (wrong !== null) return wrong;
  }
  return null;
}
