import {
  ruleByCode,
  type EventMatch,
  type RuleSummary,
  type sayLimit,
} from '#libs/statutory-rules';

type Limit = Parameters<typeof sayLimit>[0];
type Period = Extract<Limit, { counted: unknown }>;
type Limb = Extract<Limit, { laterOf: unknown }>['laterOf'][number];
type Version = RuleSummary['versions'][number];
type Reading = NonNullable<RuleSummary['readings']>[number];

function match(meant: EventMatch): string {
  if (typeof meant === 'string') return meant;
  const { event, field, is } = meant;
  return `${event} (${field}: ${is.map((value) => value ?? 'not said').join(' or ')})`;
}

function list(heading: string, meant: readonly EventMatch[] = []): string[] {
  return meant.length === 0 ? [] : [`${heading}: ${meant.map(match).join(', ')}`];
}

function period({ counted, leavingOut, ...length }: Period): string {
  const [[unit, number] = []] = Object.entries(length);
  return [`${number} ${unit} ${counted}`, leavingOut].filter(Boolean).join(' without ');
}

function limb({ period: long, from }: Limb): string {
  return from === undefined
    ? period(long)
    : `${period(long)} from ${from.which} of ${from.of.map(match).join(', ')}, ${from.day}`;
}

function limit(meant: Limit): string {
  if ('counted' in meant) return period(meant);
  if ('laterOf' in meant) {
    return [meant.laterOf.map(limb).join(' or the later '), meant.thenMoved]
      .filter(Boolean)
      .join(', then moved: ');
  }
  if ('byOrder' in meant) {
    const orders = Object.entries(meant.byOrder).map(([order, long]) => `${order} ${period(long)}`);
    return [...orders, ...(meant.unlessAgreed ? [`or ${meant.unlessAgreed}`] : [])].join(', ');
  }
  if ('onTheDay' in meant) {
    const { onTheDay, called, ifKnownWorkingDaysBefore, otherwise } = meant;
    return `${onTheDay}, ${called}, if known ${ifKnownWorkingDaysBefore} working days before, else ${period(otherwise)}`;
  }
  if ('words' in meant) {
    const { words, called, ...back } = meant;
    return `${words} ${called} = ${JSON.stringify(back)}`;
  }
  return `last Friday in June of the school year of age ${meant.lastFridayInJuneOfSchoolYearOfAge}`;
}

function looksAt({ kind, ...details }: RuleSummary['looksAt']): string {
  const said = Object.entries(details).map(
    ([name, value]) => `${name} ${[value].flat().join(', ')}`,
  );
  return ['looks at: ' + kind, ...said].join('; ');
}

function version({ inForce, exceptions, exceptionsIn, source, seen, ...law }: Version): string[] {
  const until = inForce.until === undefined ? '' : ` to ${inForce.until}`;
  return [
    `limit: ${limit(law.limit)}`,
    `law: from ${inForce.from}${until}, ${inForce.name}`,
    `source: ${source} [${seen}]`,
    ...(law.chosenBy === undefined ? [] : [`this version by: ${law.chosenBy}`]),
    ...(exceptionsIn === undefined ? [] : [`exceptions in: ${exceptionsIn}`]),
    ...(exceptions.length === 0 ? [] : [`exceptions: ${exceptions.join(', ')}`]),
  ];
}

/** A later version says what is new in it. */
function versions([first, ...later]: RuleSummary['versions']): string[] {
  const known = version(first);
  return [
    ...known,
    ...later.flatMap((each) => version(each).filter((line) => !known.includes(line))),
  ];
}

function starts(startedBy: RuleSummary['startedBy']): string[] {
  return startedBy.flatMap((start) => [
    `starts: ${match(start.match)}, ${start.day}`,
    ...list('which never was by', start.neverAroseBy),
  ]);
}

/** Another reading says what is new in its law. */
function reading({ setting, is, instead }: Reading, known: readonly string[]): string[] {
  return [
    `where ${setting} is ${is}:`,
    ...starts(instead.startedBy ?? []),
    ...list('met by', instead.metBy),
    ...(instead.versions ?? []).flatMap(version).filter((line) => !known.includes(line)),
  ];
}

/** Everything that the register says of a rule, one thing a line; what a rule has not takes no line. */
function sheetOf(rule: RuleSummary): string[] {
  const own = rule.subject === 'none' ? '' : `, one for each ${rule.subject}`;
  const age = rule.onlyUnderAge === undefined ? '' : `, only under ${rule.onlyUnderAge}`;
  return [
    `${rule.code}: ${rule.title}`,
    `${rule.kind}, ${rule.binding}, owed by ${rule.owedBy}${own}${age}`,
    ...(rule.startedByBirth ? ['starts: the birth of the person'] : []),
    ...starts(rule.startedBy),
    looksAt(rule.looksAt),
    ...list('shown once', rule.shownOnce),
    ...list('met by', rule.metBy),
    ...list('cut short by', rule.cutShortBy),
    ...list('never arose by', rule.neverAroseBy),
    ...list('falls away by', rule.fallsAwayBy),
    ...(rule.note === undefined ? [] : [`note: ${rule.note}`]),
    ...(rule.brings ?? []).map(({ code }) => `brings: ${code}`),
    `version by: ${rule.versionChosenBy}`,
    ...versions(rule.versions),
    ...(rule.readings ?? []).flatMap((each) => reading(each, version(rule.versions[0]))),
  ];
}

/** Everything that the register says of the rule with a code. */
export function sheetOfRule(code: string): string[] {
  return sheetOf(ruleByCode(code));
}

/** The sheets of a text, parted by empty lines: the code of each rule and its lines. */
export function namedSheets(text: string): [string, string[]][] {
  return text
    .trim()
    .split('\n\n')
    .map((sheet) => [sheet.slice(0, sheet.indexOf(':')), sheet.split('\n')]);
}
