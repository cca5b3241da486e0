import { exceptionGrounds, ruleByCode, sayDateWithDay, type Deadline } from '#libs/statutory-rules';
import { sayRule } from '../../words/code-words.js';
import { sayExceptions, type Tag } from '../../words/limit-words.js';
import { fieldOf, type GivenEvent } from '../calculation/calculation.js';
import { sayId } from '../words/event-words.js';
import { sayDay } from '../words/say-day.js';
import { capitalised } from '../words/spelled.js';
import {
  leadOf,
  sayBinding,
  sayDuty,
  saySourcing,
  standingWords,
} from '../words/standing-words.js';
import { sayValue } from '../words/value-words.js';

/** A time limit as the answer shows it. */
export interface LimitShown {
  readonly rule: string;
  readonly subject: string | null;
  readonly what: string;
  readonly lead: string;
  readonly dueOn: string;
  readonly isoDay: string;
  readonly tag: Tag;
  readonly standing: string;
  readonly breach: string | null;
  readonly because: string;
  /** The last working day, where it is still of use and not the date itself. */
  readonly actBy: string | null;
  readonly lastWorkingDay: string | null;
  readonly duty: string;
  readonly binding: string;
  readonly excepted: string | null;
  readonly exceptions: readonly string[];
  readonly working: string;
  readonly source: string;
  readonly sourcing: string;
}

/** The version of the law by which a limit was counted. */
function versionOf({ rule, lawVersion, source }: Deadline) {
  const { versions, readings = [] } = ruleByCode(rule);
  const all = [...versions, ...readings.flatMap(({ instead }) => instead.versions ?? [])];
  const isUsed = (version: (typeof all)[number]) =>
    version.inForce.from === lawVersion && version.source === source;
  return all.find(isUsed) ?? versions[0];
}

function saySubject({ rule, subject, startsOn }: Deadline, events: readonly GivenEvent[]): string {
  if (subject === null) return '';
  const form = ruleByCode(rule).subject;
  if (form === 'meetingOn') return `, meeting of ${sayDay(subject)}`;
  if (form === 'starting-day') return '';
  const asked = events.find(
    (event) => fieldOf(event, 'id') === subject && fieldOf(event, 'on') === startsOn,
  );
  const service = asked === undefined ? undefined : fieldOf(asked, 'service');
  return service === undefined
    ? `, ${sayId(subject).toLowerCase()}`
    : `, ${sayId(subject).toLowerCase()}: ${sayValue('service', service)}`;
}

/** What has to be done, told apart from the same in another request or meeting. */
export function sayWhat(limit: Deadline, events: readonly GivenEvent[]): string {
  return `${sayRule(limit.rule)}${saySubject(limit, events)}`;
}

function sayBreach({ breach, status }: Deadline): string | null {
  if (!breach) return null;
  return status === 'missed'
    ? 'Nothing given here shows that it was done, and no exception is given.'
    : 'This is not as the law asks, and no exception is given.';
}

/** The grounds that anyone can state; what a return reports without its ground is none of them. */
function exceptionsSaid(codes: readonly string[]): string[] {
  return exceptionGrounds
    .filter(({ code, publicInContract }) => publicInContract && codes.includes(code))
    .map(({ title }) => capitalised(title));
}

/** Each limit in words, in the order of the clock. */
export function limitsShown(
  limits: readonly Deadline[],
  events: readonly GivenEvent[],
  today: string,
): LimitShown[] {
  return limits.map((limit) => {
    const { exceptions, seen } = versionOf(limit);
    const lastWorkingDay = limit.actBy === null ? null : sayDateWithDay(limit.actBy);
    const isOpen = limit.status === 'running' || limit.status === 'missed';
    const { tag, sentence } = standingWords(limit, today);
    return {
      rule: limit.rule,
      subject: limit.subject,
      what: sayWhat(limit, events),
      lead: leadOf(limit),
      dueOn: sayDateWithDay(limit.dueOn),
      isoDay: limit.dueOn,
      tag,
      standing: sentence,
      breach: sayBreach(limit),
      because: limit.because,
      actBy: isOpen && limit.actBy !== limit.dueOn ? lastWorkingDay : null,
      lastWorkingDay,
      duty: sayDuty(limit),
      binding: sayBinding(limit),
      excepted: limit.excepted.length === 0 ? null : sayExceptions(limit.excepted),
      exceptions: exceptionsSaid(exceptions),
      working: limit.working,
      source: limit.source,
      sourcing: saySourcing(seen),
    };
  });
}
