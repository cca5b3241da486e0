import type { Request } from 'express';

/** What a form or an address says, field by field; one field may be said several times. */
export type GivenFields = URLSearchParams;

/** What stands behind the question mark, read without guessing at lists or objects. */
export function addressFields(request: Request): GivenFields {
  return new URL(request.originalUrl, 'http://here').searchParams;
}

/** What a form sent. Whatever is no text is left out. */
export function bodyFields(body: unknown): GivenFields {
  const fields = new URLSearchParams();
  if (typeof body !== 'object' || body === null) return fields;
  for (const [name, values] of Object.entries(body)) {
    for (const value of [values].flat() as unknown[]) {
      if (typeof value === 'string') fields.append(name, value);
    }
  }
  return fields;
}
