import { adviceRequest } from '#libs/advice-requests';
import { annualReview } from '#libs/annual-review';
import { furtherLifecycles } from '#libs/further-processes';
import {
  diagramOf,
  type LegalEvent,
  type Lifecycle,
  type Transition,
} from '#libs/lifecycle-kernel';
import { needsAssessment } from '#libs/needs-assessment';

function coded(codes: readonly string[]): string {
  return codes.map((code) => `\`${code}\``).join(', ') || '–';
}

function rowSaid<State extends { readonly name: string }, Event extends LegalEvent>(
  row: Transition<State, Event>,
): string {
  const where = Object.values(row.where ?? {}).map((value) => ` with \`${value}\``);
  const to = row.to === 'stays' ? 'stays where it is' : row.to;
  const cells = [
    row.command,
    `\`${row.event}\`${where.join('')}`,
    row.from.join(', '),
    to,
    coded(row.meets),
    coded(row.starts),
    row.source,
  ];
  return `| ${cells.join(' | ')} |`;
}

function pageOf<State extends { readonly name: string }, Event extends LegalEvent>(
  lifecycle: Lifecycle<State, Event>,
): readonly [name: string, text: string] {
  const { process, says, transitions } = lifecycle;
  const title = process.charAt(0).toUpperCase() + process.slice(1).replaceAll('-', ' ');
  const lines = [
    `# ${title}: the process`,
    '',
    'Written from the table of the process by `apps/cli/src/law-docs.ts`. Change the table, not this page.',
    '',
    'An arrow is an act that can be done here. What was done elsewhere is recorded wherever the case stood.',
    '',
    '```mermaid',
    diagramOf(lifecycle).trimEnd(),
    '```',
    '',
    '## States',
    '',
    ...Object.entries<string>(says).map(([name, words]) => `- \`${name}\`: it ${words}`),
    '',
    '## Steps',
    '',
    '| Command | Event | From | To | Meets | Starts | Source |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...transitions.map(rowSaid),
  ];
  return [`processes/${process}.md`, `${lines.join('\n')}\n`];
}

/** The pages of `docs/law/processes/`: file name and text, one page for each process of a case. */
export function processPages(): ReadonlyMap<string, string> {
  return new Map([
    pageOf(needsAssessment),
    pageOf(adviceRequest),
    pageOf(annualReview),
    ...furtherLifecycles.map(({ lifecycle }) => pageOf(lifecycle)),
  ]);
}
