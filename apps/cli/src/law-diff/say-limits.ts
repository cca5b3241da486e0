import {
  addDays,
  ground,
  sayDate,
  sayLimit,
  type DifferentPeriod,
  type LawVersion,
  type LimitDifference,
  type Respect,
} from '#libs/statutory-rules';

const seen = {
  T: 'the words of the law were read',
  P: 'as a reliable secondary page states it',
  K: 'general knowledge, to be checked',
};
const decidedBy = {
  'due-date': 'the day on which the limit falls',
  'start-date': 'the day on which it begins',
};
const happens = {
  added: 'is new',
  removed: 'is not in the second law',
  ended: 'ends',
  changed: 'changes',
};

function exceptionSaid(code: string): string {
  return `the exception ${code}: ${ground(code)}`;
}

function groundsOnlyIn(one: LawVersion, other: LawVersion): string[] {
  return one.exceptions.filter((code) => !other.exceptions.includes(code)).map(exceptionSaid);
}

function exceptionsSaid({ exceptions }: LawVersion): string {
  return exceptions.length === 0 ? 'none' : exceptions.join(', ');
}

function sourceSaid({ source, exceptionsIn }: LawVersion): string {
  return exceptionsIn === undefined ? source : `${source}; exceptions in ${exceptionsIn}`;
}

const aspects = {
  length: ['Length', ({ limit }: LawVersion) => sayLimit(limit)],
  exceptions: ['Exceptions', exceptionsSaid],
  source: ['Source', sourceSaid],
  'how-read': ['How it was read', (version: LawVersion) => seen[version.seen]],
  'chosen-by': [
    'Applies by',
    ({ chosenBy }: LawVersion) => (chosenBy ? decidedBy[chosenBy] : 'as the limit itself says'),
  ],
} as const;

const ofWhole = ['length', 'exceptions', 'source', 'how-read'] as const;

/** Which limits a stretch of days is about. */
function forWhich(
  { from, until, before, after }: DifferentPeriod,
  { versionChosenBy }: LimitDifference,
): string {
  const chosenBy = (after ?? before)?.chosenBy ?? versionChosenBy;
  const verb = chosenBy === 'start-date' ? 'begin' : 'fall';
  const days =
    until === null
      ? `on or after ${sayDate(from)}`
      : `from ${sayDate(from)} to ${sayDate(until)}, both included`;
  return `For limits that ${verb} ${days}:`;
}

function respectSaid(respect: Respect, before: LawVersion, after: LawVersion): string[] {
  if (respect === 'exceptions') {
    const [lost, gained] = [groundsOnlyIn(before, after), groundsOnlyIn(after, before)];
    return [...lost.map((said) => `Loses ${said}`), ...gained.map((said) => `Gains ${said}`)];
  }
  const [name, say] = aspects[respect];
  return [`${name}: ${say(before)}`, `${' '.repeat(name.length - 1)}-> ${say(after)}`];
}

function periodSaid(period: DifferentPeriod, limit: LimitDifference): string[] {
  const { before, after, respects } = period;
  const whole = after ?? before;
  const said =
    before !== null && after !== null
      ? respects.flatMap((respect) => respectSaid(respect, before, after))
      : [
          after === null ? 'No limit any more; it was:' : 'There was no limit; it is:',
          ...ofWhole.map(
            (name) => `  ${aspects[name][0]}: ${whole ? aspects[name][1](whole) : ''}`,
          ),
        ];
  // Where an older law comes back, it is not what brings the difference.
  const isBrought = after?.inForce.from === period.from;
  const brought = isBrought ? [`By: ${after.inForce.name}`] : [];
  return [forWhich(period, limit), ...[...said, ...brought].map((line) => `  ${line}`)];
}

function endedSaid({ inReadings }: LimitDifference): string {
  const last = inReadings[0]?.periods.at(-1);
  return last === undefined ? '' : ` after ${sayDate(addDays(last.from, -1))}`;
}

/** Says how one limit differs. */
export function limitSaid(limit: LimitDifference): string[] {
  const { rule, title, what, inReadings, otherwise } = limit;
  return [
    `${title} (${rule}) ${happens[what]}${what === 'ended' ? endedSaid(limit) : ''}.`,
    ...inReadings.flatMap(({ reading, periods }) => [
      ...(reading === null
        ? []
        : [`  Where the authority chose ${reading.setting}: "${reading.is}":`]),
      ...periods.flatMap((period) => periodSaid(period, limit).map((line) => `  ${line}`)),
    ]),
    ...(otherwise.length === 0 ? [] : [`  Also different: ${otherwise.join(', ')}.`]),
    '',
  ];
}
