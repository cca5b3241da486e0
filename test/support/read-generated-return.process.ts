// Reads a generated return and prints what it took: node --import …/typescript-loader.ts this-file PERSONS
import { readSen2 } from '#libs/sen2';
import { sen2Return } from './sen2-generator.js';

let bytes = 0;
let persons = 0;
let facts = 0;
let problems = 0;

async function* counted(): AsyncGenerator<Uint8Array> {
  for await (const chunk of sen2Return({ persons: Number(process.argv[2]), seed: 1 })) {
    bytes += chunk.length;
    yield chunk;
  }
}

for await (const item of readSen2(counted(), { asAt: '2026-01-15' })) {
  if (item.kind === 'problem') problems += 1;
  if (item.kind !== 'person') continue;
  persons += 1;
  facts += item.facts.length;
  problems += item.problems.length;
}
process.stdout.write(JSON.stringify({ bytes, persons, facts, problems }));
