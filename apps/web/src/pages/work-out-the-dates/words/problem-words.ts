import type { CaseProblem } from '#libs/statutory-rules';
import { sayRule } from '../../words/code-words.js';
import type { Calculation } from '../calculation/calculation.js';
import { placeOf } from '../calculation/problem-place.js';
import { sayId } from './event-words.js';
import { fieldWords } from './field-words.js';
import { settingWords } from './setting-words.js';
import { spelled } from '../../words/spelled.js';

/** What a sentence about a problem needs to know: how its field is called, and whether a day was chosen. */
interface About {
  readonly noun: string;
  readonly isDayChosen: boolean;
}

type Says = (about: About, ...quoted: string[]) => string;

/** The clock's sentences that name codes or fields of a file, each with the sentence of the page. */
const sentences: readonly (readonly [RegExp, Says])[] = [
  [
    /^Give .+ as a real day between .*; "(.*)" is none\.$/,
    ({ noun }, given = '') =>
      `Give the ${noun} as a real day between 1900 and 2200, such as 7 September 2026: “${given}” is none.`,
  ],
  [
    /^Give .+ as one of: .*; "(.*)" is none of them\.$/,
    ({ noun }, given = '') =>
      `Choose the ${noun} again: “${spelled(given)}” is none of the choices.`,
  ],
  [/^The field .+ is missing\.$/, ({ noun }) => `Give the ${noun}.`],
  [
    /^There is no field "(.*)" here: /,
    (_, field = '') => `“${spelled(field)}” is not asked for here: remove this, and give it again.`,
  ],
  [
    /^"(.*)" is not a type of event that the law knows: /,
    (_, type = '') => `“${spelled(type)}” is nothing that the law looks at: remove it.`,
  ],
  [
    /^"(.*)" is not a ground on which a limit is released\. /,
    (_, ground = '') =>
      `“${spelled(ground)}” is no reason for which the law releases a limit: remove it, and choose one that is offered.`,
  ],
  [
    /^Advice was requested twice under the id "(.*)": /,
    (_, id = '') => `“${sayId(id, [])}” is given twice: remove one of the two, and give it again.`,
  ],
  [
    /^No advice was requested under the id "(.*)" on or before (.*), so /,
    (_, id = '', day = '') =>
      `There was no “${sayId(id, [])}” on or before ${day}, so this cannot be the answer to it.`,
  ],
  [
    /^The law does not let this ground release "(.*)": /,
    (_, rule = '') =>
      `The law does not let this reason release “${sayRule(rule)}”: choose other limits, or none.`,
  ],
  [
    /^The exception does not fall into the time of any limit (\S+) of this case\.$/,
    (_, rule = '') =>
      `This does not fall into the time of any limit “${sayRule(rule)}” of this case.`,
  ],
  [
    /^(.*) is after today, (.*): give .* as a day that has come\.$/,
    ({ noun, isDayChosen }, day = '', today = '') =>
      isDayChosen
        ? `${day} is after ${today}, the day these dates are worked out for.`
        : `${day} is after today, ${today}: give the ${noun} as a day that has come.`,
  ],
];

function nounOf(problem: CaseProblem): string {
  const at = placeOf(problem);
  switch (at.part) {
    case 'event':
      return fieldWords(at.field ?? 'on').noun;
    case 'day':
      return 'day that the dates are worked out for';
    case 'birth':
      return 'date of birth';
    case 'readings': {
      const setting = settingWords.find(({ name }) => problem.path.endsWith(`/${name}`));
      return setting === undefined ? 'reading' : `reading for “${setting.short}”`;
    }
  }
}

/** What is wrong, in the words of the page; the clock's own sentence where that names nothing of a file. */
export function sayProblem(
  problem: CaseProblem,
  { today }: Pick<Calculation, 'today'>,
  noun = nounOf(problem),
): string {
  const about = { noun, isDayChosen: today !== null };
  for (const [clocks, says] of sentences) {
    const found = clocks.exec(problem.message);
    if (found !== null) return says(about, ...found.slice(1));
  }
  return problem.message;
}
