import {
  eventTypes,
  exceptionGrounds,
  ruleByCode,
  ruleCodes,
  sayLimit,
  typeOf,
  type EventMatch,
  type RuleSummary,
} from '#libs/statutory-rules';

const kinds = { latest: 'at the latest', earliest: 'at the earliest', date: 'a day that arrives' };
const seen = {
  T: 'T: the words of the law were read',
  P: 'P: as a reliable secondary page states it',
  K: 'K: general knowledge, to be checked against legislation.gov.uk',
};

const subjects: Readonly<Record<RuleSummary['subject'], readonly string[]>> = {
  none: [],
  id: ['- One for each request, told apart by its `id`'],
  meetingOn: ['- One for each meeting, told apart by its day'],
  'starting-day': ['- One for each start, told apart by its day'],
};

type Version = RuleSummary['versions'][number];

function narrowing(match: EventMatch): string {
  if (typeof match === 'string') return '';
  return ` with \`${match.field}\` ${match.is.map((value) => value ?? 'absent').join(' or ')}`;
}

function eventsSaid(matches: readonly EventMatch[]): string {
  const said = matches.map((match) => {
    const type = typeOf(match);
    const name = eventTypes.find(({ code }) => code === type)?.name ?? type;
    return `${name} (\`${type}\`${narrowing(match)})`;
  });
  return said.length === 0 ? 'nothing' : said.join(', or ');
}

function groundSaid(code: string): string {
  const ground = exceptionGrounds.find((candidate) => candidate.code === code);
  if (ground === undefined) return `\`${code}\``;
  const origin = ground.publicInContract ? '' : '; read from the return, not accepted from outside';
  return `\`${code}\`: ${ground.title} (${ground.source}; ${ground.seen}${origin})`;
}

const days = { 'due-date': 'on which the limit falls', 'start-date': 'of its start' };

function versionSaid({ inForce, limit, exceptions, exceptionsIn, source, ...version }: Version) {
  const until = inForce.until === undefined ? '' : ` to ${inForce.until}`;
  return [
    `### In force from ${inForce.from}${until}: ${inForce.name}`,
    '',
    `- Limit: ${sayLimit(limit)}`,
    ...(version.chosenBy === undefined ? [] : [`- Applies by the day ${days[version.chosenBy]}`]),
    `- Source: ${source}`,
    `- How it was read: ${seen[version.seen]}`,
    exceptions.length === 0
      ? '- Exceptions: none'
      : `- Exceptions${exceptionsIn === undefined ? '' : `, in ${exceptionsIn}`}:`,
    ...exceptions.map((code) => `  - ${groundSaid(code)}`),
    '',
  ];
}

function endsSaid(rule: RuleSummary): string[] {
  if (rule.kind === 'date') return [];
  const ownEnds = rule.startedBy.flatMap(({ match, neverAroseBy = [] }) =>
    neverAroseBy.length === 0
      ? []
      : [`- After ${eventsSaid([match])} the same by: ${eventsSaid(neverAroseBy)}`],
  );
  return [
    `- Shown never to have arisen, at any date, by: ${eventsSaid(rule.neverAroseBy)}`,
    ...ownEnds,
    `- Falls away, unless already missed, with: ${eventsSaid([...rule.fallsAwayBy, 'case-closed'])}`,
  ];
}

function readingSaid({ setting, is, instead }: NonNullable<RuleSummary['readings']>[number]) {
  const { startedBy, metBy, versions } = instead;
  return [
    `### Where the authority chose \`${setting}: "${is}"\``,
    '',
    ...(startedBy ? [`- Starts: ${eventsSaid(startedBy.map(({ match }) => match))}`] : []),
    ...(metBy ? [`- Met by: ${eventsSaid(metBy)}`] : []),
    ...(versions ?? []).map(({ limit }) => `- Limit: ${sayLimit(limit)}`),
    '',
  ];
}

function ruleSaid(rule: RuleSummary): string[] {
  return [
    `## ${rule.title}`,
    '',
    `\`${rule.code}\`${rule.note === undefined ? '' : `. ${rule.note}`}`,
    '',
    `- What it is: ${rule.binding}, ${kinds[rule.kind]}, owed by the ${rule.owedBy}`,
    `- Starts: ${rule.startedByBirth ? 'the birth of the person' : eventsSaid(rule.startedBy.map(({ match }) => match))}`,
    ...(rule.onlyUnderAge === undefined ? [] : [`- Only for a child under ${rule.onlyUnderAge}`]),
    ...(rule.shownOnce ? [`- Shown once: ${eventsSaid(rule.shownOnce)}`] : []),
    ...subjects[rule.subject],
    `- Met by: ${eventsSaid(rule.metBy)}`,
    ...(rule.cutShortBy ? [`- Cut short by: ${eventsSaid(rule.cutShortBy)}`] : []),
    ...endsSaid(rule),
    `- Version of the law: by the day ${days[rule.versionChosenBy]}`,
    '',
    ...rule.versions.flatMap(versionSaid),
    ...(rule.readings ?? []).flatMap(readingSaid),
  ];
}

function pageOf(process: string, codes: readonly string[]): string {
  const title = process.charAt(0).toUpperCase() + process.slice(1).replaceAll('-', ' ');
  const lines = [
    `# ${title}: the time limits`,
    '',
    'Written from the register of the law library by `apps/cli/src/law-docs.ts`. Change the register, not this page.',
    '',
    'No exception moves a date: it makes a limit not bind, and the duty to act as soon as practicable stays.',
    '',
    ...codes.flatMap((code) => ruleSaid(ruleByCode(code))),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** The pages of `docs/law/` as the register has them: file name and text, one page for each process. */
export function lawPages(): ReadonlyMap<string, string> {
  const processes = new Set(ruleCodes.map((code) => code.slice(0, code.indexOf('.'))));
  return new Map(
    [...processes].map((process) => [
      `${process}.md`,
      pageOf(
        process,
        ruleCodes.filter((code) => code.startsWith(`${process}.`)),
      ),
    ]),
  );
}
