import type { Sen2ReadErrorReason } from './sen2-read-error.js';

/** What is said when a return can't be read on. None of it quotes the file. */
export const faultSentences: Readonly<Record<Sen2ReadErrorReason, string>> = {
  empty: 'This file is empty.',
  'not-xml':
    'This file isn’t well-formed XML. A SEN2 return is an XML file, as uploaded to COLLECT: export it again without opening it in another program.',
  'not-sen2': 'This file is XML, but not a SEN2 return: its outermost element isn’t SEN2.',
  encoding: 'This file holds bytes that don’t fit the encoding it names. Export it again as UTF-8.',
  'document-type':
    'This file contains a document type declaration (DOCTYPE). A SEN2 return has none, and it could hide harmful content, so the file is refused.',
  'unknown-entity':
    'This file uses an ampersand (&) that isn’t one of XML’s own (&amp; &lt; &gt; &quot; &apos; or a character number). Write &amp; where an ampersand is meant.',
  'too-deep': 'This file has elements inside elements to a depth that no SEN2 return has.',
  'text-too-long':
    'This file has a single text or tag of more than 100,000 characters. No SEN2 return has one.',
  'person-too-large':
    'One person or the header of this file takes more room than any of a SEN2 return can.',
  truncated: 'This file ends in the middle: the export or the copy broke off. Ask for it again.',
};
