import { settingChoices } from '#libs/statutory-rules';
import { wordsIn } from '../../words/spelled.js';

interface ChoiceWords {
  readonly text: string;
  readonly hint?: string;
}

interface QuestionWords<Code extends string> {
  readonly short: string;
  readonly question: string;
  readonly hint: string;
  readonly choices: Readonly<Record<Code, ChoiceWords>>;
}

type Choices = typeof settingChoices;

/** A question on which the sources disagree, with its answers; the first is the usual one. */
export interface SettingWords {
  readonly name: string;
  readonly short: string;
  readonly question: string;
  readonly hint: string;
  readonly choices: readonly (ChoiceWords & { readonly code: string })[];
}

const words: { readonly [Name in keyof Choices]: QuestionWords<Choices[Name][number]> } = {
  noticeCounting: {
    short: 'Notice of a meeting',
    question: 'How are the two weeks before a review meeting counted?',
    hint: 'The regulations ask for “at least two weeks’ notice”.',
    choices: {
      clear: { text: 'Fourteen whole days in between', hint: 'The careful reading' },
      calendar: { text: 'The same day of the week, two weeks before' },
    },
  },
  phaseTransferReading: {
    short: 'Transfer to the next phase',
    question: 'What is the last day to name the next school or college?',
    hint: 'The regulations say “before 15 February” and “before 31 March”; the Code of Practice says “by”.',
    choices: {
      before: {
        text: 'The day before: 14 February or 30 March',
        hint: 'What the regulations say',
      },
      by: { text: 'The day itself: 15 February or 31 March' },
    },
  },
  reviewCountsFrom: {
    short: 'The next yearly review',
    question: 'From when does the next yearly review count?',
    hint: 'Authorities differ on when a review is done.',
    choices: {
      decision: { text: 'From the decision after the review' },
      meeting: { text: 'From the review meeting' },
    },
  },
};

function inOrder({ choices, ...asked }: QuestionWords<string>, codes: readonly string[]) {
  const said = codes.flatMap((code) => {
    const choice = wordsIn(choices, code);
    return choice === undefined ? [] : [{ code, ...choice }];
  });
  return { ...asked, choices: said };
}

/** Each setting as it is asked for, with its choices in the order of the law library. */
export const settingWords: readonly SettingWords[] = Object.entries(words).map(([name, asked]) => ({
  name,
  ...inOrder(asked, settingChoices[name as keyof Choices]),
}));
