import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf } from '../local-services/error-code.js';

/** File systems that know no second name for a file: a bucket that is mounted as a folder. */
const noLinks = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'];

/**
 * A folder in which a file is written whole, once, and never again. It must be there: one that is missing
 * is a place that wasn't mounted.
 */
export class WriteOnceFolder {
  constructor(
    private readonly folder: string,
    private readonly giveName: typeof link = link,
  ) {}

  /** The names of what lies in it or in one of its folders, in order. A folder inside it may be missing. */
  async names(inside = ''): Promise<string[]> {
    try {
      const names = await readdir(join(this.folder, inside));
      return names.filter((name) => !name.startsWith('.')).sort();
    } catch (error) {
      if (codeOf(error) === 'ENOENT' && inside !== '') return [];
      throw error;
    }
  }

  async read(name: string): Promise<Buffer> {
    return readFile(join(this.folder, name));
  }

  /** Returns false, and changes nothing, when there is a file of this name already. */
  async write(name: string, text: string): Promise<boolean> {
    const file = join(this.folder, name);
    await makeFolder(dirname(file));
    const half = join(dirname(file), `.${randomUUID()}`);
    try {
      await writeNew(half, text);
      await this.giveName(half, file);
      await keepName(dirname(file));
      return true;
    } catch (error) {
      if (noLinks.includes(codeOf(error))) return await writeInPlace(file, text);
      if (codeOf(error) === 'EEXIST') return false;
      throw error;
    } finally {
      await rm(half, { force: true }).catch(() => undefined);
    }
  }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

/** A mounted bucket shows a file when it is closed, so that there too nobody sees half of one. */
async function writeInPlace(file: string, text: string): Promise<boolean> {
  try {
    await writeNew(file, text);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function writeNew(file: string, text: string): Promise<void> {
  const written = await open(file, 'wx', 0o444);
  try {
    await written.writeFile(text);
    await written.sync();
  } finally {
    await written.close();
  }
}

/** The name of a file is kept by its folder; not every system lets a folder be opened for that. */
async function keepName(folder: string): Promise<void> {
  const opened = await open(folder, 'r').catch(() => null);
  await opened?.sync().catch(() => undefined);
  await opened?.close();
}
