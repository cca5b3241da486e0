import type { Sen2ReadErrorReason } from './sen2-read-error.js';

/** Which of our reasons a complaint of the XML parser amounts to. */
export function reasonOf(complaint: Error): Sen2ReadErrorReason {
  const { message } = complaint;
  if (message.includes('entity')) return 'unknown-entity';
  if (message.includes('doctype declaration')) return 'document-type';
  return 'not-xml';
}
