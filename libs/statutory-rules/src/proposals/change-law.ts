import type { EventDefinition } from '../event-types.js';
import { eventTypesUnder, fieldsUnder } from '../event-types-under.js';
import { lawRegister } from '../law-register.js';
import type { LawRegister } from '../rules-under.js';
import { amend, endRule, type Changed } from './amend.js';
import { faultOf } from './check-rule.js';
import type { Amendment, ChangeProblem, Ending, LawChange, PlacedChange } from './law-change.js';
import { sameData } from './same-data.js';

/** A law with a proposal made, or why it can't be made. */
export type ChangedLaw =
  { readonly law: LawRegister } | { readonly problems: readonly ChangeProblem[] };

type Placed<Change> = PlacedChange & { readonly change: Change };

/** Makes changes one after the other, and collects why some of them can't be made. */
class LawInTheMaking {
  readonly problems: ChangeProblem[] = [];
  #law: LawRegister;

  constructor(law: LawRegister) {
    this.#law = law;
  }

  get law(): LawRegister {
    return this.#law;
  }

  refuse(where: string, message: string): void {
    this.problems.push({ where, message });
  }

  addRule(where: string, { newRule }: Extract<LawChange, { newRule: unknown }>): void {
    const clash = clashIn(eventTypesUnder(this.#law), newRule.brings ?? []);
    if (this.#law.some(({ code }) => code === newRule.code)) {
      this.refuse(
        where,
        `The law has a limit ${newRule.code} already: give the new one a code of its own.`,
      );
    } else if (clash !== null) {
      this.refuse(
        where,
        `The law has a type of event ${clash} already: give the new one a code of its own.`,
      );
    } else this.#law = [...this.#law, newRule];
  }

  changeRule(where: string, code: string, change: (rule: LawRegister[number]) => Changed): void {
    const rule = this.#law.find((candidate) => candidate.code === code);
    if (rule === undefined) {
      this.refuse(where, `The law has no limit ${code}: check its spelling.`);
      return;
    }
    const changed = change(rule);
    if ('refused' in changed) this.refuse(where, changed.refused);
    else this.#law = this.#law.map((each) => (each === rule ? changed.rule : each));
  }
}

function clashIn(
  known: readonly EventDefinition[],
  brought: readonly EventDefinition[],
): string | null {
  const clash = brought.find((type) =>
    known.some((other) => other.code === type.code && !sameData(other, type)),
  );
  return clash?.code ?? null;
}

/** What a change is about: the code of its limit. */
function codeOf(change: LawChange): string {
  return 'newRule' in change ? change.newRule.code : change.rule;
}

function faultsIn(law: LawRegister, changes: readonly PlacedChange[]): ChangeProblem[] {
  const fieldsOf = fieldsUnder(law);
  const seen = new Set<string>();
  return changes.flatMap(({ where, change }) => {
    const code = codeOf(change);
    const rule = law.find((candidate) => candidate.code === code);
    if (rule === undefined || seen.has(code)) return [];
    seen.add(code);
    const fault = faultOf(rule, fieldsOf);
    return fault === null ? [] : [{ where, message: `The limit ${code} can't be so: ${fault}.` }];
  });
}

/**
 * A law with changes made to it, or every reason why they can't be made. The law that was given stays as it is.
 *
 * New limits come first, then what changes by its day, then what ends: the order in which changes are written
 * down never matters.
 */
export function changeLaw(
  changes: readonly PlacedChange[],
  law: LawRegister = lawRegister,
): ChangedLaw {
  const making = new LawInTheMaking(law);
  const amendments: Placed<Amendment>[] = [];
  const endings: Placed<Ending>[] = [];
  for (const { where, change } of changes) {
    if ('newRule' in change) making.addRule(where, change);
    else if ('add' in change) amendments.push({ where, change });
    else endings.push({ where, change });
  }
  const fromOf = ({ change }: Placed<Amendment>): string => change.add.inForce.from;
  amendments.sort((a, b) => (fromOf(a) < fromOf(b) ? -1 : fromOf(a) > fromOf(b) ? 1 : 0));
  for (const { where, change } of amendments) {
    making.changeRule(where, change.rule, (rule) => amend(rule, change.add));
  }
  for (const { where, change } of endings) {
    making.changeRule(where, change.rule, (rule) => endRule(rule, change.end.until));
  }
  const problems = making.problems.length > 0 ? making.problems : faultsIn(making.law, changes);
  return problems.length > 0 ? { problems } : { law: making.law };
}
