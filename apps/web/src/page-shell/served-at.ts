import { paths, type Permission, type ServedPath } from './paths.js';

/** What everybody may do, signed in or not. */
const everybodys: Permission = 'work-out-dates';

const all: readonly ServedPath[] = Object.values(paths);
const ways = all.map((served) => {
  // The router takes capitals, and a stroke at the end, for the same.
  const way = served.path.replace(/[.]/g, String.raw`\.`).replace(/:\w+/g, '[^/]+');
  return { served, way: new RegExp(`^${way.replace(/\/$/, '')}/?$`, 'i') };
});

/** Every path of the register that an address leads to: one for each method. */
function servedAt(path: string): ServedPath[] {
  return ways.filter(({ way }) => way.test(path)).map(({ served }) => served);
}

/** Whether an address leads to a path of the register, whatever is asked behind its question mark. */
export function leadsTo(
  served: ServedPath,
  { url }: { readonly url?: string | undefined },
): boolean {
  const [path = ''] = (url ?? '').split('?', 1);
  return servedAt(path).includes(served);
}

/**
 * The pattern of the path that an address leads to, for logs and figures: `/cases/:reference`. An address
 * itself may hold a name; of one that leads nowhere nothing is said.
 */
export function patternAt(path: string): string {
  const [served] = servedAt(path);
  return served?.path ?? (/^\/assets\//.test(path) ? '/assets' : 'none');
}

/** The methods with which an address may be asked for. */
export function methodsAt(path: string): string[] {
  const methods = servedAt(path).map(({ method }) => method);
  return methods.includes('GET')
    ? ['GET', 'HEAD', ...methods.filter((one) => one !== 'GET')]
    : methods;
}

/** Whether a page stands outside any authority, for everybody; what is missing among its pages does as well. */
export function isEverybodysPage(path: string): boolean {
  const [first = ''] = path.slice(1).toLowerCase().split('/');
  return `/${first}` === paths.workOutTheDates.path;
}

/** Whether everybody may use a path. */
export function isEverybodys({ permission }: ServedPath): boolean {
  return permission === everybodys;
}

/** How what went wrong is said at an address: on a page, as other JSON, or as the public clock says it. */
export function errorsAt(path: string): 'page' | 'json' | 'clock' {
  const served: readonly ServedPath[] = servedAt(path);
  if (served.includes(paths.apiClock) || served.includes(paths.datesJson)) return 'clock';
  return /^\/(api\/|(health|metrics)(\/|$))/i.test(path) ? 'json' : 'page';
}
