import type { Verified } from '#libs/casefile';
import { sayDate } from '#libs/statutory-rules';

/** What was looked at and what came of it, in sentences for the operator. */
export function sayVerified(verified: Verified, hasSeals: boolean): string[] {
  const { entries, cases, authorities, faults } = verified;
  const held = `${some(cases, 'case')} in ${some(authorities, 'authority', 'authorities')}`;
  const seen = `Checked: ${some(entries, 'entry', 'entries')} of ${held}.`;
  const found = `Faults: ${String(faults)}. Keep the database as it is, and look for its last good backup.`;
  return [
    seen,
    ...(hasSeals ? [saySeals(verified)] : [unsealed]),
    faults === 0 ? 'The history is whole.' : found,
  ];
}

const some = (count: number, one: string, many = `${one}s`): string =>
  `${String(count)} ${count === 1 ? one : many}`;

const cannotBeExcluded =
  'that the end of a history was cut off, or a history written anew as a whole, can’t be excluded';

const unsealed = `No seals: SEALS_DIR is not set. So ${cannotBeExcluded}.`;

function saySeals({ seals, lastSealOn }: Verified): string {
  if (lastSealOn === null)
    return `No seals: the folder of the seals is empty. So ${cannotBeExcluded}.`;
  const held = `Held against ${some(seals, 'seal')}, the last of ${sayDate(lastSealOn)}.`;
  return `${held} What was recorded since then is not sealed yet.`;
}
