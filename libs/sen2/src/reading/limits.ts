/** What one return may ask of the memory. Real returns stay far below. */
export const limits = {
  depth: 32,
  /** Characters of one text, comment or tag. */
  text: 100_000,
  /** Characters of one person, or of the header, markup included. */
  section: 1_000_000,
  /** Elements of one person, or of the header. */
  elements: 10_000,
} as const;
