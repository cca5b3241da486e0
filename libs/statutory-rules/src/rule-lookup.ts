import type { DeadlineRule } from './deadline-rule.js';
import { typeOf } from './event-match.js';
import type { EventType } from './event-types.js';
import type { ExceptionGround } from './exceptions/exception-ground.js';
import { exceptionRegister } from './exceptions/exception-register.js';
import { lawRegister } from './law-register.js';

/** A code that names no rule or ground of the register. */
export class UnknownCodeError extends Error {
  override readonly name = 'UnknownCodeError';
}

/** A time limit of the law with the source of its first version. */
export type RuleSummary = DeadlineRule & { readonly source: string };

const ruleByItsCode = new Map<string, RuleSummary>(
  lawRegister.map((rule) => [rule.code, { ...rule, source: rule.versions[0].source }]),
);

/** The codes of all rules, in the order of the register. */
export const ruleCodes: readonly string[] = lawRegister.map(({ code }) => code);

/** Every ground on which a limit may be released. */
export const exceptionGrounds: readonly ExceptionGround[] = exceptionRegister;

/** The rule with a code; refuses a code that is not in the register. */
export function ruleByCode(code: string): RuleSummary {
  const rule = ruleByItsCode.get(code);
  if (rule === undefined) throw new UnknownCodeError(`No rule has the code "${code}".`);
  return rule;
}

/** The plain words of a ground; refuses a code that is not in the register. */
export function ground(code: string): string {
  const found = exceptionGrounds.find((candidate) => candidate.code === code);
  if (found === undefined) throw new UnknownCodeError(`No ground has the code "${code}".`);
  return found.title;
}

/** The codes of the rules whose limit an event starts. */
export function rulesStartedBy(eventType: EventType): string[] {
  return lawRegister
    .filter((rule) => rule.startedBy.some(({ match }) => typeOf(match) === eventType))
    .map(({ code }) => code);
}

/** The codes of the rules whose limit an event meets. */
export function rulesMetBy(eventType: EventType): string[] {
  return lawRegister
    .filter((rule) => rule.metBy.some((match) => typeOf(match) === eventType))
    .map(({ code }) => code);
}

/** Whether one event starts a limit that another meets: then the other may be done once more after it. */
export function startsWhatIsMetBy(
  { type }: { readonly type: EventType },
  step: { readonly type: EventType },
): boolean {
  const started = rulesMetBy(step.type).flatMap((rule) => ruleByCode(rule).startedBy);
  return started.some(({ match }) => typeOf(match) === type);
}
