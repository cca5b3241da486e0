/** What the published cases are called, and as of when they state the law. */
export const release = {
  name: 'The law of the clock: conformance cases',
  version: '1.0.0',
  lawAsAt: '2026-11-21',
  jurisdiction: 'England',
  licence: 'CC0-1.0',
  format: 'README.md',
} as const;
