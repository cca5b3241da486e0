import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { conformanceFiles } from './conformance-files.js';

// npm run conformance: writes conformance/ from the law tables; with --check it only says what is stale.

async function jsonIn(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names.filter((name) => name.endsWith('.json'));
}

/** Writes the cases of the law tables, or with `--check` only says which files say something else; returns the exit code. */
export async function writeConformance(
  args: readonly string[],
  folder: string,
  print: (line: string) => void,
): Promise<0 | 1> {
  const onlyCheck = args.includes('--check');
  await mkdir(folder, { recursive: true });
  const files = conformanceFiles();
  const present = await jsonIn(folder);
  let exitCode: 0 | 1 = 0;
  const settle = async (problem: string, done: string, act: () => Promise<void>): Promise<void> => {
    if (!onlyCheck) await act();
    else exitCode = 1;
    print(onlyCheck ? problem : done);
  };
  for (const name of present.filter((one) => !files.has(one))) {
    const file = join(folder, name);
    await settle(`${file} is in no law table.`, `${file} removed.`, async () => rm(file));
  }
  for (const [name, text] of files) {
    const file = join(folder, name);
    if (present.includes(name) && (await readFile(file, 'utf8')) === text) continue;
    const stale = `${file} is stale: the law tables say something else. Run npm run conformance.`;
    await settle(stale, `${file} written.`, async () => writeFile(file, text));
  }
  return exitCode;
}

if (import.meta.main) {
  const print = (line: string): void => void process.stdout.write(`${line}\n`);
  process.exitCode = await writeConformance(process.argv.slice(2), 'conformance', print);
}
