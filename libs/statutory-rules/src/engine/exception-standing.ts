import type { ExceptionRefusal } from '../deadline.js';
import type { ExceptionGround } from '../exceptions/exception-ground.js';
import type { LawEvent } from '../law-event.js';
import { lawRegister } from '../law-register.js';
import type { LawRegister } from '../rules-under.js';
import { groundOf } from './exception-reach.js';
import { shortcomingOf, type Shortcoming } from './exception-words.js';

/** Whether an exception reaches a limit of a rule in a case. */
export type Reaches = (ground: ExceptionGround, event: LawEvent, rule: string) => boolean;

/** Whether the law ever lets a ground release limits of a rule. */
export function canEverRelease(
  ground: ExceptionGround,
  ruleCode: string,
  law: LawRegister = lawRegister,
): boolean {
  const rule = law.find(({ code }) => code === ruleCode);
  const grounds: readonly string[] = rule?.versions.flatMap((version) => version.exceptions) ?? [];
  return grounds.includes(ground.code);
}

function namesBeyondReach(
  ground: ExceptionGround,
  event: LawEvent,
  reaches: Reaches,
  law?: LawRegister,
): Shortcoming | null {
  for (const ruleCode of event.releases ?? []) {
    if (!canEverRelease(ground, ruleCode, law)) {
      return {
        code: 'ground-cannot-release',
        field: 'releases',
        message: `The law does not let this ground release the limit ${ruleCode}.`,
      };
    }
    if (!reaches(ground, event, ruleCode)) {
      return {
        code: 'exception-reaches-nothing',
        field: 'releases',
        message: `The exception does not fall into the time of any limit ${ruleCode} of this case.`,
      };
    }
  }
  return null;
}

/** Why an exception does not stand in a case; nothing when it does. */
export function refusalOf(
  event: LawEvent,
  reaches: Reaches,
  law?: LawRegister,
): ExceptionRefusal | null {
  const ground = groundOf(event);
  if (ground === undefined) {
    return {
      code: 'ground-unknown',
      message: `"${event.ground ?? ''}" is not a ground on which a limit is released.`,
      source: 'the closed lists of the SEND Regulations 2014 (SI 2014/1530)',
    };
  }
  const shortcoming = shortcomingOf(ground, event) ?? namesBeyondReach(ground, event, reaches, law);
  if (shortcoming === null) return null;
  const { code, message } = shortcoming;
  return { code, message, source: ground.source };
}
