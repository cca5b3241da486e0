/** How many cases the clock answers at once. */
export const mostCases = 1000;

/** The same as people read it. */
export const mostCasesSaid = mostCases.toLocaleString('en-GB');
