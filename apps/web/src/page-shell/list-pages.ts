import { pathTo, type ServedPath } from './paths.js';

/** Links from one page of a list to others; null where there is none. */
export interface ListPages {
  readonly first: string | null;
  readonly next: string | null;
}

/** How many rows a page of a list shows. */
export const rowsOnAPage = 25;

/** Where the first and the following page of a list are, with what is being filtered by kept. */
export function listPages(
  served: ServedPath,
  kept: Readonly<Record<string, string | undefined>>,
  place: { after: string | undefined; next: string | null },
  places: Readonly<Record<string, string>> = {},
): ListPages {
  return {
    first: place.after === undefined ? null : pathTo(served, places, kept),
    next: place.next === null ? null : pathTo(served, places, { ...kept, after: place.next }),
  };
}
