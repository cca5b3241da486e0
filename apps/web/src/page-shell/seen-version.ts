/**
 * The version at which a case was shown to whoever sends a form of its page. A form that doesn't say it
 * was shown nothing yet: whatever a person has recorded since the beginning is told.
 */
export function readSeen(body: unknown): number {
  const fields = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const { seen } = fields;
  return typeof seen === 'string' && /^\d{1,9}$/.test(seen) ? Number(seen) : 0;
}
