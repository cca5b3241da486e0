import { ruleCodes } from '#libs/statutory-rules';
import { sayRule } from '../../words/code-words.js';
import { fieldWords } from './field-words.js';

/** The clock's sentence about a field, with the words of the page in place of the codes that a file has. */
export function sayProblem(message: string, field: string, { noun } = fieldWords(field)): string {
  return message
    .replace(`ive ${field} as `, `ive the ${noun} as `)
    .replace(/[a-z-]+\.[a-z0-9-]+/g, (code) =>
      ruleCodes.includes(code) ? `“${sayRule(code)}”` : code,
    );
}
