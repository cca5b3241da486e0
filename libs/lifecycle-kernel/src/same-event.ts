import type { LegalEvent } from './lifecycle.js';

/** Whether two events say the same in every field: one act that was told twice. */
export function saySame<Event extends LegalEvent>(one: Event, other: Event): boolean {
  const fields = [...Object.entries(one), ...Object.entries(other)].map(([name]) => name);
  return fields.every((name) => said(one, name) === said(other, name));
}

function said(event: object, field: string): string {
  const value: unknown = Object.entries(event).find(([name]) => name === field)?.[1];
  return JSON.stringify(value ?? null);
}
