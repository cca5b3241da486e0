import { type Sen2Fact, type Sen2Item, type Sen2PersonItem, readSen2 } from '#libs/sen2';

/** The day on which the returns below are read. */
export const asAt = '2026-01-15';
export const header =
  '<Header><CollectionDetails><Collection>SEN2</Collection><Year>2026</Year><ReferenceDate>2026-01-15</ReferenceDate></CollectionDetails>' +
  '<Source><SourceLevel>L</SourceLevel><LEA>999</LEA><Release>1.3</Release></Source></Header>';
/** A fictitious person without anything wrong, before the requests. */
export const identity =
  '<Surname>Trialby</Surname><Forename>Nia</Forename><PersonBirthDate>2015-10-13</PersonBirthDate><Sex>F</Sex><UPN>K999400016000</UPN>';

/** A return of authority 999 with these persons. */
export function returnOf(persons: string): string {
  return `<SEN2>${header}<Persons>${persons}</Persons></SEN2>`;
}

/** A file that arrives in these pieces. */
export async function* bytesOf(...chunks: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

/** Everything in a return that can be read to its end. */
export async function itemsOf(...chunks: (string | Uint8Array)[]): Promise<Sen2Item[]> {
  const { items, fault } = await readingOf(...chunks);
  if (fault) throw fault;
  return items;
}

/** What came before the fault, and the fault. */
export async function readingOf(
  ...chunks: (string | Uint8Array)[]
): Promise<{ items: Sen2Item[]; fault: Error | null }> {
  const items: Sen2Item[] = [];
  try {
    for await (const item of readSen2(bytesOf(...chunks), { asAt })) items.push(item);
  } catch (fault) {
    if (!(fault instanceof Error)) throw fault;
    return { items, fault };
  }
  return { items, fault: null };
}

/** The only person of a return that holds these elements after the identity. */
export async function personWith(inside: string, who = identity): Promise<Sen2PersonItem> {
  const items = await itemsOf(returnOf(`<Person>${who}${inside}</Person>`));
  const found = items.find((item) => item.kind === 'person');
  if (!found) throw new Error('The return holds no person.');
  return found;
}

/** Each fact as `day type`. */
export function said(facts: readonly Sen2Fact[]): string[] {
  return facts.map((fact) => `${fact.on} ${fact.type}`);
}

/** Each problem as `code path`. */
export function complaints(item: Sen2PersonItem): string[] {
  return item.problems.map((problem) => `${problem.code} ${problem.path}`);
}
