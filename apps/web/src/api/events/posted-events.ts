import { PayloadTooLargeException } from '@nestjs/common';
import { cloudEventSchema, readCloudEvent, type ReceivedFact } from '#libs/inbound-facts';
import { z } from 'zod';
import { FieldsError, type FieldFault } from '../../page-shell/fields.error.js';

const most = 1000;

/** One event, or many. */
export const postedEvents = z.union([cloudEventSchema, z.array(cloudEventSchema).max(most)]);

/** Reads events as they were sent (CloudEvents allows a batch of none); refuses all of them, and names each fault, where one is malformed. */
export function readEvents(body: unknown): { facts: ReceivedFact[]; isBatch: boolean } {
  const isBatch = Array.isArray(body);
  const values: unknown[] = isBatch ? body : [body];
  if (values.length > most) {
    throw new PayloadTooLargeException('Send at most 1,000 events at once.');
  }
  const faults: FieldFault[] = [];
  const facts: ReceivedFact[] = [];
  values.forEach((value, place) => {
    const read = readCloudEvent(value);
    if ('fact' in read) facts.push(read.fact);
    else faults.push(...read.problems.map((fault) => said(fault, value, isBatch ? place : null)));
  });
  if (faults.length > 0) throw new FieldsError(faults);
  return { facts, isBatch };
}

function said({ path, message }: FieldFault, value: unknown, place: number | null): FieldFault {
  const type = path === 'type' && typeof value === 'object' ? (value as { type?: unknown }) : {};
  const named =
    typeof type.type === 'string' ? `"${type.type.slice(0, 100)}": ${message}` : message;
  const parts = [...(place === null ? [] : [String(place)]), ...(path === '' ? [] : [path])];
  return { path: parts.join('.'), message: named };
}
