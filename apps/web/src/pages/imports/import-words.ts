import type { ImportRun } from '#libs/imports';
import type { Tag } from '../words/limit-words.js';

const kinds: Readonly<Record<ImportRun['kind'], string>> = {
  sen2: 'SEN2 return',
  facts: 'File of facts',
};

const states: Readonly<Record<ImportRun['state'], Tag>> = {
  receiving: { text: 'Being received', classes: 'govuk-tag--yellow' },
  received: { text: 'Waiting to be read', classes: 'govuk-tag--yellow' },
  reading: { text: 'Being read', classes: 'govuk-tag--blue' },
  read: { text: 'Read', classes: 'govuk-tag--green' },
  unreadable: { text: 'Could not be read', classes: 'govuk-tag--red' },
};

/** What kind of file it is. */
export function sayKind(kind: ImportRun['kind']): string {
  return kinds[kind];
}

/** How far a file has come. */
export function stateTag(state: ImportRun['state']): Tag {
  return states[state];
}

/** Whether there is more to come of a file. */
export function isUnderWay(state: ImportRun['state']): boolean {
  return state === 'receiving' || state === 'received' || state === 'reading';
}

/** The size of a file as people read it. */
export function saySize(bytes: number): string {
  if (bytes < 1024) return `${String(bytes)} bytes`;
  const [size, unit] = bytes < 1024 * 1024 ? [bytes / 1024, 'KB'] : [bytes / 1024 / 1024, 'MB'];
  return `${size.toLocaleString('en-GB', { maximumFractionDigits: 1 })} ${unit}`;
}
