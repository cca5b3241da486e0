import type { EventSource, ReceivedFact } from '#libs/inbound-facts';
import { ForbiddenFieldsError, type FieldFault } from '../../page-shell/fields.error.js';

/** Refuses events that the credential does not cover: all of them, and names each fault. */
export function mustBeAllowed(
  facts: readonly ReceivedFact[],
  { source, eventTypes }: EventSource,
  isBatch: boolean,
): void {
  const faults = facts.flatMap((fact, place): FieldFault[] => {
    const at = (name: string) => (isBatch ? `${place}.${name}` : name);
    const message = `This credential speaks for "${source}" alone: give that as the source.`;
    const isOther = fact.source !== source;
    const typed = `This credential does not cover events of the type ehc.${fact.type}.`;
    return [
      ...(isOther ? [{ path: at('source'), message }] : []),
      ...(eventTypes.includes(fact.type) ? [] : [{ path: at('type'), message: typed }]),
    ];
  });
  if (faults.length > 0) throw new ForbiddenFieldsError(faults);
}
