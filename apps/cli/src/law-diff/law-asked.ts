import {
  changeLaw,
  isRealDate,
  lawAsAt,
  lawRegister,
  sayDate,
  type LawRegister,
} from '#libs/statutory-rules';
import { isOfTheSystem } from '../clock/read-bytes.js';
import { readProposal } from './read-proposal.js';

/** A law that was asked for, and the words for it. */
export interface LawAsked {
  readonly asked: string;
  readonly said: string;
  readonly law: LawRegister;
}

/** A law that was asked for, or why it can't be given. */
export type LawFound = LawAsked | { readonly problems: readonly string[] };

async function lawProposed(path: string): Promise<LawFound> {
  const proposal = await readProposal(path);
  if ('problems' in proposal) return proposal;
  const changed = changeLaw(proposal.changes);
  if ('problems' in changed) {
    return { problems: changed.problems.map(({ where, message }) => `${where} ${message}`) };
  }
  return { asked: path, said: `the law with the proposal in ${path}`, law: changed.law };
}

/** Finds the law that a word asks for: `current`, a day, or the folder of a proposal. */
export async function lawAsked(word: string): Promise<LawFound> {
  if (word === 'current') return { asked: word, said: 'the law as it is', law: lawRegister };
  if (/^\d{4}-\d{2}-\d{2}$/.test(word)) {
    if (!isRealDate(word)) {
      return { problems: [`${word} is not a real day between 1900 and 2200, like 2027-04-01.`] };
    }
    return { asked: word, said: `the law as it stood on ${sayDate(word)}`, law: lawAsAt(word) };
  }
  try {
    return await lawProposed(word);
  } catch (error) {
    if (!isOfTheSystem(error)) throw error;
    const problem =
      error.code === 'ENOENT'
        ? `There is no folder ${word}: give the word current, a day like 2027-04-01, or the folder of a proposal.`
        : `The proposal ${word} can't be read: ${error.message}`;
    return { problems: [problem] };
  }
}
