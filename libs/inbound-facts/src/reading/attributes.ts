import { z } from 'zod';
import type { FieldProblem } from './asked-by-the-law.js';

/** CloudEvents lets senders add attributes of their own: they are read past, as long as they are attributes. */
export const extension = z.union([z.string(), z.boolean(), z.int32()], {
  error:
    'An attribute that CloudEvents does not name is text, a whole number, true or false: put nothing else beside data.',
});

const name = /^[a-z0-9]{1,100}$/;

/** The attributes of an event, where it has any. */
function attributesOf(value: unknown): [string, unknown][] {
  const isEvent = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isEvent ? Object.entries(value) : [];
}

/**
 * A misspelt name that is no name of an attribute is told instead of being read past. The name isn't repeated:
 * whatever stands where no attribute can stand may be about a child.
 */
export function misnamedAttributes(value: unknown): FieldProblem[] {
  const wrong = attributesOf(value).filter(([key]) => !name.test(key));
  if (wrong.some(([key]) => key === 'data_base64')) {
    return [{ path: 'data_base64', message: 'Give data as JSON, and not as base64.' }];
  }
  if (wrong.length === 0) return [];
  return [{ path: '', message: 'Attributes have names of small letters and digits only.' }];
}

/** An attribute that is null is one that was not given. */
export function withoutUnset(value: unknown): unknown {
  const attributes = attributesOf(value);
  if (attributes.length === 0) return value;
  return Object.fromEntries(attributes.filter(([, given]) => given !== null));
}
