import type { DeadlineRule } from './deadline-rule.js';
import type { Settings } from './deadline.js';
import { lawRegister } from './law-register.js';

function read(rule: DeadlineRule, settings: Settings): DeadlineRule {
  const chosen = rule.readings?.find(({ setting, is }) => settings[setting] === is);
  return chosen === undefined ? rule : { ...rule, ...chosen.instead };
}

const known = new Map<string, readonly DeadlineRule[]>();

/** The register as an authority with these settings reads it. */
export function rulesUnder(settings: Settings = {}): readonly DeadlineRule[] {
  const { noticeCounting, phaseTransferReading, reviewCountsFrom } = settings;
  const key = [noticeCounting, phaseTransferReading, reviewCountsFrom].join();
  const rules = known.get(key) ?? lawRegister.map((rule) => read(rule, settings));
  known.set(key, rules);
  return rules;
}
