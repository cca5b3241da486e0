import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { WriteOnceFolder } from '#libs/platform';
import {
  DamagedSealError,
  type Seal,
  type SealMark,
  type Seals,
} from '../actions/history-ports.js';

const format = 'ehc-seal/1';
const ending = '.jsonl';
const day = z.iso.date();
const digest = z.string().regex(/^[0-9a-f]{64}$/);

const headLine = z.strictObject({
  caseId: z.uuid(),
  reference: z.string(),
  seq: z.number().int().positive(),
  head: digest,
});

const firstLine = z.strictObject({
  format: z.literal(format),
  authority: z.number().int(),
  day,
  sealedAt: z.string(),
  previous: z.strictObject({ day, digest }).nullable(),
  cases: z.number().int().nonnegative(),
});

/** Seals as files: a folder for each authority, a file for each day, a line for each case. */
export class SealFiles implements Seals {
  constructor(private readonly folder: WriteOnceFolder) {}

  async authorities(): Promise<number[]> {
    const names = await this.folder.names();
    return names.filter((name) => /^\d{3}$/.test(name)).map(Number);
  }

  async days(authority: number): Promise<string[]> {
    const names = await this.folder.names(String(authority));
    const ofSeals = names.filter((name) => name.endsWith(ending));
    return ofSeals
      .map((name) => name.slice(0, -ending.length))
      .filter((name) => day.safeParse(name).success);
  }

  async read(authority: number, onDay: string): Promise<Seal> {
    const bytes = await this.folder.read(nameOf(authority, onDay));
    const seal = parse(bytes.toString());
    if (seal?.authority !== authority || seal.day !== onDay) {
      throw new DamagedSealError('The seal is not as it was written.');
    }
    return seal;
  }

  async digest(authority: number, onDay: string): Promise<string> {
    return digestOf(await this.folder.read(nameOf(authority, onDay)));
  }

  async write(seal: Seal): Promise<SealMark> {
    const { heads, ...about } = seal;
    const lines = [{ format, ...about, cases: heads.length }, ...heads];
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    await this.folder.write(nameOf(seal.authority, seal.day), text);
    return { day: seal.day, digest: await this.digest(seal.authority, seal.day) };
  }
}

const nameOf = (authority: number, onDay: string): string =>
  `${String(authority)}/${onDay}${ending}`;

const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Null when it isn't a whole seal. */
function parse(text: string): Seal | null {
  const [first, ...others] = text.split('\n').map(jsonOrNothing);
  const about = firstLine.safeParse(first);
  const heads = z.array(headLine).safeParse(others.slice(0, -1));
  if (!about.success || !heads.success || !text.endsWith('\n')) return null;
  const { format: _format, cases, ...rest } = about.data;
  return heads.data.length === cases ? { ...rest, heads: heads.data } : null;
}

function jsonOrNothing(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}
