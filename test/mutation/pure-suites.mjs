import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const imports = /^(?:import|export) [^;]*?from '([^']+)'/gm;
const allowed = /^(?:@jest\/globals|luxon|#libs\/statutory-rules|\.{1,2}\/.*)$/;

/** Whether a suite needs nothing but the law: no program, no server, and no library that takes long to load. */
function isPure(file, seen = new Set()) {
  if (seen.has(file)) return true;
  seen.add(file);
  const names = [...readFileSync(file, 'utf8').matchAll(imports)].map(([, name]) => name);
  if (!names.every((name) => allowed.test(name))) return false;
  const beside = names.filter((name) => name.startsWith('.') && name.endsWith('.js'));
  return beside
    .map((name) => join(file, '..', name.replace(/js$/, 'ts')))
    .every((name) => !name.includes('/apps/') && existsSync(name) && isPure(name, seen));
}

/** The suites that are run for each mutant. First what notices most: the tables of what the register says. */
export function pureSuites(cwd) {
  const places = [
    'test/statutory/register',
    'test/statutory/{case-file,words}',
    'libs/statutory-rules/src/**',
    'test/statutory',
  ];
  const suites = places.flatMap((place) => globSync(`${place}/*.spec.ts`, { cwd }).sort());
  return [...new Set(suites)]
    .filter((suite) => !suite.endsWith('.property.spec.ts'))
    .map((suite) => join(cwd, suite))
    .filter((suite) => isPure(suite));
}
