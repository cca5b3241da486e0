import {
  eventTypes,
  exceptionGrounds,
  ruleByCode,
  ruleCodes,
  type EventType,
  type RuleSummary,
} from '#libs/statutory-rules';

const kinds = { latest: 'at the latest', earliest: 'at the earliest', date: 'a day that arrives' };
const firstDay = {
  'after-the-day': 'the starting day is not counted',
  'beginning-with-the-day': 'the starting day is day 1',
};
const seen = {
  T: 'T: the words of the law were read',
  P: 'P: as a reliable secondary page states it',
  K: 'K: general knowledge, to be checked against legislation.gov.uk',
};

type Version = RuleSummary['versions'][number];

function eventsSaid(types: readonly EventType[]): string {
  const said = types.map((type) => {
    const name = eventTypes.find(({ code }) => code === type)?.name ?? type;
    return `${name} (\`${type}\`)`;
  });
  return said.length === 0 ? 'nothing' : said.join(', or ');
}

function groundSaid(code: string): string {
  const ground = exceptionGrounds.find((candidate) => candidate.code === code);
  if (ground === undefined) return `\`${code}\``;
  const origin = ground.publicInContract ? '' : '; read from the return, not accepted from outside';
  return `\`${code}\`: ${ground.title} (${ground.source}; ${ground.seen}${origin})`;
}

function versionSaid({ inForce, limit, exceptions, exceptionsIn, source, ...version }: Version) {
  const length = 'weeks' in limit ? `${limit.weeks} weeks` : `${limit.days} days`;
  const until = inForce.until === undefined ? '' : ` to ${inForce.until}`;
  return [
    `### In force from ${inForce.from}${until}: ${inForce.name}`,
    '',
    `- Limit: ${length}; ${firstDay[limit.counted]}`,
    `- Source: ${source}`,
    `- How it was read: ${seen[version.seen]}`,
    `- Exceptions, in ${exceptionsIn}:`,
    ...exceptions.map((code) => `  - ${groundSaid(code)}`),
    '',
  ];
}

function ruleSaid(rule: RuleSummary): string[] {
  const ends = rule.versionChosenBy === 'due-date' ? 'on which the limit falls' : 'of its start';
  return [
    `## ${rule.title}`,
    '',
    `\`${rule.code}\`${rule.note === undefined ? '' : `. ${rule.note}`}`,
    '',
    `- What it is: ${rule.binding}, ${kinds[rule.kind]}, owed by the ${rule.owedBy}`,
    `- Starts: ${eventsSaid(rule.startedBy.map(({ event }) => event))}`,
    ...(rule.shownOnce ? [`- Shown once: ${eventsSaid(rule.shownOnce)}`] : []),
    ...(rule.subject === 'id' ? ['- One for each request, told apart by its `id`'] : []),
    `- Met by: ${eventsSaid(rule.metBy)}`,
    `- Shown never to have arisen, at any date, by: ${eventsSaid(rule.neverAroseBy)}`,
    `- Falls away, unless already missed, with: ${eventsSaid([...rule.fallsAwayBy, 'case-closed'])}`,
    `- Version of the law: by the day ${ends}`,
    '',
    ...rule.versions.flatMap(versionSaid),
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
