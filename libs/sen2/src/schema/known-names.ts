import type { ElementRule } from './element-rule.js';
import { headerRule } from './header-rule.js';
import { personRule } from './person-rule.js';

/** Other spellings met in real returns. `GenderCurrent` was the name before specification 1.2. */
const ALIASES: Readonly<Record<string, string>> = {
  gendercurrent: 'Sex',
  planwpb: 'PlanWBP',
  uln: 'UniqueLearnerNumber',
  la: 'LEA',
};

const known = new Map<string, string>(Object.entries(ALIASES));
for (const name of ['SEN2', 'Header', 'LALevel', 'Persons', 'Person'])
  known.set(name.toLowerCase(), name);
learn(headerRule);
learn(personRule);

/** The specification's name of an element, whatever case, prefix or older spelling the file uses; unknown names stay. */
export function specifiedName(written: string): string {
  const local = written.slice(written.indexOf(':') + 1);
  return known.get(local.toLowerCase()) ?? local;
}

function learn(rule: ElementRule): void {
  for (const [name, child] of Object.entries(rule.children ?? {})) {
    known.set(name.toLowerCase(), name);
    learn(child);
  }
}
