import {
  exceptionGrounds,
  ruleByCode,
  sayDateWithDay,
  typeOf,
  type Deadline,
} from '#libs/statutory-rules';
import { sayRule } from '../../words/code-words.js';
import { sayExceptions, type Tag } from '../../words/limit-words.js';
import { fieldOf, isException, type GivenEvent } from '../calculation/calculation.js';
import { sayId } from '../words/event-words.js';
import { sayDay } from '../words/say-day.js';
import { capitalised } from '../../words/spelled.js';
import {
  isUnmet,
  leadOf,
  sayBinding,
  sayDuty,
  sayReleased,
  saySourcing,
  standingWords,
} from '../words/standing-words.js';
import { sayValue } from '../words/value-words.js';
import { sayVersion, sayWhereExceptionsAre, sayWorking } from '../words/working-words.js';

/** A time limit as the answer shows it. */
export interface LimitShown {
  /** By which links of the page lead to it. */
  readonly anchor: string;
  readonly isOverdue: boolean;
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
  readonly released: string;
  readonly exceptions: readonly string[];
  readonly exceptionsIn: string | null;
  readonly working: string;
  readonly version: string;
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
  const { subject: form, startedBy } = ruleByCode(rule);
  if (form === 'meetingOn') return `, meeting of ${sayDay(subject)}`;
  if (form === 'starting-day') return '';
  const beginnings: readonly string[] = startedBy.map(({ match }) => typeOf(match));
  // A request and a consultation may have the same number, and even the same day.
  const asked = events.find(
    (event) =>
      beginnings.includes(fieldOf(event, 'type') ?? '') &&
      fieldOf(event, 'id') === subject &&
      fieldOf(event, 'on') === startsOn,
  );
  const service = asked === undefined ? undefined : fieldOf(asked, 'service');
  const said = `, ${sayId(subject, beginnings).toLowerCase()}`;
  return service === undefined ? said : `${said}: ${sayValue('service', service)}`;
}

/** What has to be done, told apart from the same in another request or meeting. */
export function sayWhat(limit: Deadline, events: readonly GivenEvent[]): string {
  return `${sayRule(limit.rule)}${saySubject(limit, events)}`;
}

function sayBreach({ breach, status }: Deadline, events: readonly GivenEvent[]): string | null {
  if (!breach) return null;
  const lacks = events.some(isException)
    ? 'no exception that you gave covers it'
    : 'no exception is given';
  return status === 'missed'
    ? `Nothing given here shows that it was done, and ${lacks}.`
    : `This is not as the law asks, and ${lacks}.`;
}

/** The grounds that anyone can state; what a return reports without its ground is none of them. */
function exceptionsSaid(codes: readonly string[]): string[] {
  return exceptionGrounds
    .filter(({ code, publicInContract }) => publicInContract && codes.includes(code))
    .map(({ title }) => capitalised(title));
}

/** What is late and still to be done; the family's own time is never late. */
function isOverdue(limit: Deadline): boolean {
  return limit.status === 'missed' && limit.owedBy !== 'family' && isUnmet(limit);
}

/** Each limit in words, in the order of the clock. */
export function limitsShown(
  limits: readonly Deadline[],
  events: readonly GivenEvent[],
  today: string,
): LimitShown[] {
  return limits.map((limit, place) => {
    const version = versionOf(limit);
    const lastWorkingDay = limit.actBy === null ? null : sayDateWithDay(limit.actBy);
    const { tag, sentence } = standingWords(limit, today);
    return {
      anchor: `limit-${place + 1}`,
      isOverdue: isOverdue(limit),
      rule: limit.rule,
      subject: limit.subject,
      what: sayWhat(limit, events),
      lead: leadOf(limit),
      dueOn: sayDateWithDay(limit.dueOn),
      isoDay: limit.dueOn,
      tag,
      standing: sentence,
      breach: sayBreach(limit, events),
      because: limit.because,
      actBy: limit.status === 'running' && limit.actBy !== limit.dueOn ? lastWorkingDay : null,
      lastWorkingDay,
      duty: sayDuty(limit),
      binding: sayBinding(limit),
      excepted: limit.excepted.length === 0 ? null : sayExceptions(limit.excepted),
      released: sayReleased(limit),
      exceptions: exceptionsSaid(version.exceptions),
      exceptionsIn: sayWhereExceptionsAre(version),
      working: sayWorking(limit),
      version: sayVersion(version, limit),
      source: limit.source,
      sourcing: saySourcing(version.seen),
    };
  });
}
