import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const running = /^(?:import|export)\s(?!type\b)[^;]*?from '([^']+)'|\bimport\(\s*'([^']+)'/gm;

/** Every module that runs when a file runs, but for those of the machine. */
function runsWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, named, later] of readFileSync(file, 'utf8').matchAll(running)) {
    const name = named ?? later ?? '';
    if (name.startsWith('.')) runsWith(join(dirname(file), name.replace(/\.js$/, '.ts')), seen);
    else if (!name.startsWith('node:')) seen.add(name);
  }
  return seen;
}

const here = (name: string): string => join(import.meta.dirname, name);

test('The published answers come from the tables: nothing that answers cases runs when they are written.', () => {
  const modules = [...runsWith(here('write-conformance.ts'))];
  expect(modules.filter((name) => name.endsWith('.table.ts')).length).toBeGreaterThan(20);
  expect(modules.filter((name) => !name.startsWith(join(import.meta.dirname, '..')))).toEqual([]);
});

test('What answers cases would be seen, if it ran.', () => {
  expect([...runsWith(here('../law-tables.spec.ts'))]).toContain('#libs/statutory-rules');
});
