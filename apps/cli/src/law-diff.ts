import { AmbiguousEventError, caseComparison, compareLaw } from '#libs/statutory-rules';
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { decoded, isOfTheSystem } from './clock/read-bytes.js';
import { asked } from './law-diff/asked.js';
import { casesFrom } from './law-diff/case-texts.js';
import { howTo } from './law-diff/how-to.js';
import { JsonReport } from './law-diff/json-report.js';
import { lawAsked, type LawAsked } from './law-diff/law-asked.js';
import type { Report } from './law-diff/report.js';
import { counted, nothingYet, type Tally } from './law-diff/tally.js';
import { TextReport } from './law-diff/text-report.js';

/** Where the command reads and writes. */
interface Surroundings {
  readonly input: Readable;
  readonly output: Writable;
  readonly complain: (line: string) => void;
}

type Write = (text: string) => Promise<void>;

async function opened(file: string, input: Readable): Promise<Readable> {
  if (file === '-') return input;
  const handle = await open(file);
  return handle.createReadStream();
}

async function compareCases(
  { bytes, compare }: { bytes: Readable; compare: ReturnType<typeof caseComparison> },
  report: Report,
  write: Write,
): Promise<Tally> {
  let tally = nothingYet;
  for await (const each of casesFrom(decoded(bytes))) {
    const found = 'errors' in each ? each : compare(each.value);
    tally = counted(tally, found);
    await write(report.ofCase(tally.cases, found));
  }
  return tally;
}

async function compareLaws(
  [before, after]: readonly [LawAsked, LawAsked],
  { cases, isJson }: { readonly cases: string | null; readonly isJson: boolean },
  { input, output }: Surroundings,
): Promise<0 | 2> {
  const write: Write = async (text) => {
    if (text !== '' && !output.write(text)) await once(output, 'drain');
  };
  const report = isJson ? new JsonReport() : new TextReport();
  // What can't be done is found before anything is written.
  const asking =
    cases === null
      ? null
      : { compare: caseComparison(before.law, after.law), bytes: await opened(cases, input) };
  await write(report.begin(before, after, compareLaw(before.law, after.law)));
  const tally = asking === null ? null : await compareCases(asking, report, write);
  await write(report.end(tally));
  return (tally?.withErrors ?? 0) > 0 ? 2 : 0;
}

/** Says what differs between two laws, and what that does to cases; returns 0, or 2 where something could not be read. */
export async function lawDiff(args: readonly string[], around: Surroundings): Promise<0 | 2> {
  const wanted = asked(args);
  if ('help' in wanted) {
    around.output.write(howTo);
    return 0;
  }
  if ('problem' in wanted) {
    around.complain(wanted.problem);
    return 2;
  }
  const [before, after] = [await lawAsked(wanted.before), await lawAsked(wanted.after)];
  if ('problems' in before || 'problems' in after) {
    const found = [before, after].flatMap((law) => ('problems' in law ? law.problems : []));
    for (const problem of new Set(found)) around.complain(problem);
    return 2;
  }
  try {
    return await compareLaws([before, after], wanted, around);
  } catch (error) {
    if (!isOfTheSystem(error) && !(error instanceof AmbiguousEventError)) throw error;
    around.complain(
      isOfTheSystem(error) ? `The cases can't be read: ${error.message}` : error.message,
    );
    return 2;
  }
}

if (import.meta.main) {
  // Whoever reads only the first lines has all they wanted.
  process.stdout.on('error', () => process.exit());
  process.exitCode = await lawDiff(process.argv.slice(2), {
    input: process.stdin,
    output: process.stdout,
    complain: console.error,
  });
}
