import { hostileValues, script } from './hostile-bodies.js';

/** What may stand in an address where a reference or an id belongs, as it is sent. */
const places: readonly string[] = [
  '..',
  '../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  '%00',
  'EHC-001001%00',
  '%',
  '%zz',
  '%ff%fe',
  '%ED%A0%80',
  'EHC-001001%0d%0aSet-Cookie:%20a=b',
  'x'.repeat(10_000),
  '%F0%9F%92%A3'.repeat(800),
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  'constructor',
  ...hostileValues.filter((value) => value !== '').map((value) => encodeURIComponent(value)),
];

/** The path with something hostile in each of its places; nothing where it has none. */
export function hostilePaths(path: string): string[] {
  return path.includes(':') ? places.map((place) => path.replaceAll(/:\w+/g, () => place)) : [];
}

/** Questions behind an address, for fields of these names. */
export function hostileQueries(names: readonly string[]): string[] {
  const others = hostileValues.filter((value) => value !== '' && !value.includes('\0'));
  const asked = (name: string, value: string) => `${name}=${encodeURIComponent(value)}`;
  return [
    ...names.map((name) => asked(name, script)),
    ...names.map((name, place) => asked(name, others[place % others.length] ?? '')),
    ...hostileValues.map((value) =>
      names.map((name) => asked(name, value.slice(0, 100))).join('&'),
    ),
    names.map((name) => `${name}=1&${name}=2`).join('&'),
    names.map((name) => `${name}[]=1&${name}[a][b]=2`).join('&'),
    names.map((name) => `${name}=%ED%A0%80&${name}=%ff&${name}=%`).join('&'),
    '__proto__[x]=1&constructor[prototype][x]=1',
    'k=1&'.repeat(2000),
    '%00=%00',
    '%',
    '?&=&==&',
  ];
}
