import type { CaseProblem } from '#libs/statutory-rules';

/** Where in a calculation a problem is. */
export type ProblemPlace =
  | { readonly part: 'event'; readonly place: number; readonly field: string | null }
  | { readonly part: 'day' | 'readings' | 'birth' };

/** Where in a calculation a problem is, which the clock says as a pointer into the case. */
export function placeOf({ path }: CaseProblem): ProblemPlace {
  const [, part, place, field = null] = path.split('/');
  if (part === 'events' && place !== undefined) {
    return { part: 'event', place: Number(place), field };
  }
  if (part === 'settings') return { part: 'readings' };
  return { part: part === 'person' ? 'birth' : 'day' };
}

/** The problems of one event of the calculation. */
export function problemsAt(place: number, problems: readonly CaseProblem[]): CaseProblem[] {
  return problems.filter((problem) => {
    const at = placeOf(problem);
    return at.part === 'event' && at.place === place;
  });
}
