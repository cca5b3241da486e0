import { readFileSync } from 'node:fs';
import { sampleReturn } from '../support/example-files.js';

const sample = readFileSync(sampleReturn, 'utf8');
/** Nobody of the example: whoever of a wrong file is recorded all the same would be seen. */
const strangers = sample
  .replaceAll('<Forename>', '<Forename>Not ')
  .replaceAll('<UPN>', '<ULN>')
  .replaceAll('</UPN>', '</ULN>');
const bomb = Array.from({ length: 9 }, (_, level) => {
  const inner = level === 0 ? 'lol' : `&e${String(level - 1)};`.repeat(10);
  return `<!ENTITY e${String(level)} "${inner}">`;
}).join('');

/** A file that is no return to be read, and the sentence that its page must show. */
export interface WrongFile {
  readonly what: string;
  readonly content: string;
  readonly sentence: RegExp;
}

export const wrongFiles: readonly WrongFile[] = [
  {
    what: 'a return that broke off in the middle',
    content: sample.slice(0, sample.indexOf('<NamedPlan>', sample.length / 2) + 5),
    sentence: /This file ends in the middle: the export or the copy broke off/,
  },
  {
    what: 'XML that is something else',
    content: '<?xml version="1.0"?><rss version="2.0"><channel><title>News</title></channel></rss>',
    sentence: /This file is XML, but not a SEN2 return/,
  },
  {
    what: 'an entity bomb',
    content: `<?xml version="1.0"?><!DOCTYPE SEN2 [${bomb}]><SEN2><Persons>&e8;</Persons></SEN2>`,
    sentence: /document type declaration .* so the file is refused/,
  },
  {
    what: 'the return of a real authority',
    content: strangers.replace('<LEA>999</LEA>', '<LEA>855</LEA>'),
    sentence: /from authority 855\. .* only a return of the fictitious authority shown here/,
  },
  {
    what: 'a letter that is no XML at all',
    content: 'Dear colleague, please find the return attached.',
    sentence: /This file isn’t well-formed XML/,
  },
  { what: 'an empty file', content: '', sentence: /This file is empty/ },
];
