/** Chances that come out the same for the same seed. */
export interface Random {
  /** A whole number from the first to the last, both included. */
  whole(first: number, last: number): number;
  pick(values: readonly string[]): string;
}

/** Mulberry32: small, fast, and good enough to make up people. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (first: number, last: number): number =>
    first + Math.floor(next() * (last - first + 1));
  return { whole, pick: (values) => values[whole(0, values.length - 1)] ?? '' };
}
