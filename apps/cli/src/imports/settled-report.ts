import type { Settled } from './import-progress.js';

/** What came of an import, in lines for the person who gave the command. */
export function settledReport({ run, facts, problems }: Settled): string[] {
  const lines = [
    `${run.personsRead} people and ${run.factsRead} facts were read.`,
    `Facts of this file that are new: ${facts.recorded} recorded, ${facts.refused} refused, ${facts.conflicting} told otherwise before.`,
  ];
  if (run.failure !== null) lines.unshift(`The file could not be read to its end. ${run.failure}`);
  if (run.problemsFound === 0) return lines;
  lines.push(`${run.problemsFound} problems were found:`);
  for (const problem of problems) {
    const place = [
      problem.personNumber === null ? [] : [`person ${problem.personNumber}`],
      problem.line === null ? [] : [`line ${problem.line}`],
      problem.caseReference === null ? [] : [problem.caseReference],
    ];
    lines.push(`  ${place.flat().join(', ')}: ${problem.message}`);
  }
  const more = run.problemsFound - problems.length;
  if (more > 0) lines.push(`  and ${more} more, on the page of the import`);
  return lines;
}
