import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerCase } from '#libs/statutory-rules';
import { clockCases } from './clock-cases.js';
import { answerFile, writeCases, type CommandRun, type Form } from './clock-command.js';
import { median, say } from './figures.js';

// How fast the clock answers, beside what reading and writing JSON takes alone, on this machine:
// npm run bench:clock, with other numbers of cases: npm run bench:clock -- 10000 50000

const counts = process.argv.slice(2).map(Number);
const [usual = 100_000, ...longer] = counts.length > 0 ? counts : [100_000, 400_000];
const rounds = 5;
const casesAtOnce = 200;
const aims = { casesASecond: 20_000, timesJson: 4, peakMb: 200 };
const folder = mkdtempSync(join(tmpdir(), 'ehc-clock-'));

function secondsFor(work: () => void): number {
  const since = performance.now();
  work();
  return (performance.now() - since) / 1000;
}

interface Alone {
  /** Reading each line of the input and writing each line of the output, and nothing else. */
  json: number;
  /** Answering what was read. */
  library: number;
}

/** Takes few cases at a time and keeps nothing, so that no kind of work has to tidy up after another. */
function measureAlone(lines: readonly string[]): Alone {
  const total: Alone = { json: 0, library: 0 };
  let count = 0;
  for (let from = 0; from < lines.length; from += casesAtOnce) {
    const texts = lines.slice(from, from + casesAtOnce);
    total.json += secondsFor(() => {
      for (const text of texts) if (JSON.parse(text) !== null) count += 1;
    });
    const cases = texts.map((text) => JSON.parse(text) as unknown);
    total.library += secondsFor(() => {
      for (const each of cases) if ('today' in answerCase(each)) count += 1;
    });
    const answers = cases.map((each) => JSON.parse(JSON.stringify(answerCase(each))) as unknown);
    total.json += secondsFor(() => {
      for (const answer of answers) count += JSON.stringify(answer).length;
    });
  }
  if (count < lines.length) throw new Error('Not all cases were read.');
  return total;
}

function sayRun(what: string, runs: readonly CommandRun[], json: number): void {
  const seconds = median(runs.map((run) => run.seconds));
  const peakMb = Math.max(...runs.map((run) => run.peakMb));
  const times = seconds / json;
  const figure = `${times.toFixed(2)} times  (${seconds.toFixed(1)} s : ${json.toFixed(2)} s)`;
  say(`${what}: JSON alone`, figure, times <= aims.timesJson);
  say(`${what}: peak memory`, `${peakMb.toFixed(0)} MB`, peakMb > 0 && peakMb < aims.peakMb);
  // Some of the cases are wrong, so 2 is what a whole answer ends with.
  if (runs.some((run) => run.exitCode !== 2)) throw new Error('The command did not answer.');
}

async function inFile<T>(count: number, form: Form, use: (path: string) => Promise<T>): Promise<T> {
  const path = join(folder, `${count}-${form}`);
  await writeCases(path, count, form);
  try {
    return await use(path);
  } finally {
    rmSync(path);
  }
}

/** Each round measures all of it side by side, so that whatever else the machine does weighs on all alike. */
async function measureUsual(): Promise<number> {
  const lines = Array.from(clockCases(usual), (each) => JSON.stringify(each));
  measureAlone(lines.slice(0, 100 * casesAtOnce));
  const alone: Alone[] = [];
  const runs: Record<Form, CommandRun[]> = { lines: [], list: [] };
  await inFile(usual, 'lines', (asLines) =>
    inFile(usual, 'list', async (asList) => {
      for (let round = 0; round < rounds; round += 1) {
        alone.push(measureAlone(lines));
        runs.lines.push(await answerFile(asLines));
        runs.list.push(await answerFile(asList));
      }
    }),
  );
  const json = median(alone.map((each) => each.json));
  const library = median(alone.map((each) => each.library));
  const casesASecond = usual / library;
  say(
    `library, ${usual} cases on one core`,
    `${casesASecond.toFixed(0)} cases a second`,
    casesASecond >= aims.casesASecond,
  );
  say(`library, ${usual} cases: JSON alone`, `${(library / json).toFixed(2)} times`);
  for (const form of ['lines', 'list'] as const) {
    sayRun(`command, ${usual} cases as ${form}`, runs[form], json);
  }
  return json / usual;
}

process.stdout.write(
  `Node.js ${process.version}, ${availableParallelism()} cores; aims: at least ${aims.casesASecond} cases a second, at most ${aims.timesJson} times JSON alone, under ${aims.peakMb} MB.\n`,
);
try {
  const jsonOfOneCase = await measureUsual();
  for (const count of longer) {
    for (const form of ['lines', 'list'] as const) {
      const run = await inFile(count, form, answerFile);
      sayRun(`command, ${count} cases as ${form}`, [run], jsonOfOneCase * count);
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
