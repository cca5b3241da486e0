import type { DeadlineRule } from './deadline-rule.js';
import type { Settings } from './deadline.js';
import { lawRegister } from './law-register.js';

/** The rules by which a case is answered: the law's own, or the law as somebody proposes to change it. */
export type LawRegister = readonly DeadlineRule[];

function read(rule: DeadlineRule, settings: Settings): DeadlineRule {
  const chosen = rule.readings?.find(({ setting, is }) => settings[setting] === is);
  return chosen === undefined ? rule : { ...rule, ...chosen.instead };
}

const known = new WeakMap<LawRegister, Map<string, LawRegister>>();

/** The register as an authority with these settings reads it. */
export function rulesUnder(settings?: Settings, register = lawRegister): LawRegister {
  if (settings === undefined) return register;
  const { noticeCounting, phaseTransferReading, reviewCountsFrom } = settings;
  const key = [noticeCounting, phaseTransferReading, reviewCountsFrom].join();
  const readings = known.get(register) ?? new Map<string, LawRegister>();
  known.set(register, readings);
  const rules = readings.get(key) ?? register.map((rule) => read(rule, settings));
  readings.set(key, rules);
  return rules;
}
