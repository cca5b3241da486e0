import type { OutboxEvent } from '#libs/platform';

/** Whoever follows a case hears that it changed; without a version only what is worked out from its history did. */
export function caseChanged(caseId: string, caseVersion: number | null = null): OutboxEvent {
  return { type: 'case-changed', version: 1, caseId, caseVersion, data: {} };
}
