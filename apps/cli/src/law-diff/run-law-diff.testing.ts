import { Readable, Writable } from 'node:stream';
import { lawDiff } from '../law-diff.js';

/** Runs the command as someone would who pipes in a text. */
export async function run(text: string, ...args: string[]) {
  const written: string[] = [];
  const said: string[] = [];
  const output = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      written.push(chunk.toString());
      done();
    },
  });
  const around = {
    input: Readable.from([Buffer.from(text)]),
    output,
    complain: (line: string) => said.push(line),
  };
  return { code: await lawDiff(args, around), out: written.join(''), said };
}
