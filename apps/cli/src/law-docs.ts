import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { lawPages } from './law-page.js';
import { processPages } from './process-page.js';

async function textOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return null;
  }
}

/** Writes the pages of `docs/law/`, or with `--check` only says which of them are stale; returns the exit code. */
export async function lawDocs(
  args: readonly string[],
  folder: string,
  print: (line: string) => void,
): Promise<0 | 1> {
  const onlyCheck = args.includes('--check');
  let exitCode: 0 | 1 = 0;
  for (const [name, text] of [...lawPages(), ...processPages()]) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    if ((await textOf(file)) === text) continue;
    if (onlyCheck) {
      print(
        `${file} is stale: the register of the law or the table of the process says something else.`,
      );
      exitCode = 1;
    } else {
      await writeFile(file, text);
      print(`${file} written.`);
    }
  }
  return exitCode;
}

if (import.meta.main) {
  process.exitCode = await lawDocs(process.argv.slice(2), join('docs', 'law'), console.log);
}
