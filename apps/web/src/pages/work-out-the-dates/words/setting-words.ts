import type { Settings } from '#libs/statutory-rules';

/** A question on which the sources disagree, with its answers; the first is the usual one. */
export interface SettingWords {
  readonly name: keyof Settings;
  readonly short: string;
  readonly question: string;
  readonly hint: string;
  readonly choices: readonly {
    readonly code: string;
    readonly text: string;
    readonly hint?: string;
  }[];
}

/** Each setting as it is asked for. */
export const settingWords: readonly SettingWords[] = [
  {
    name: 'noticeCounting',
    short: 'Notice of a meeting',
    question: 'How are the two weeks before a review meeting counted?',
    hint: 'The regulations ask for “at least two weeks’ notice”.',
    choices: [
      { code: 'clear', text: 'Fourteen whole days in between', hint: 'The careful reading' },
      { code: 'calendar', text: 'The same day of the week, two weeks before' },
    ],
  },
  {
    name: 'phaseTransferReading',
    short: 'Transfer to the next phase',
    question: 'What is the last day to name the next school or college?',
    hint: 'The regulations say “before 15 February” and “before 31 March”; the Code of Practice says “by”.',
    choices: [
      {
        code: 'before',
        text: 'The day before: 14 February or 30 March',
        hint: 'What the regulations say',
      },
      { code: 'by', text: 'The day itself: 15 February or 31 March' },
    ],
  },
  {
    name: 'reviewCountsFrom',
    short: 'The next yearly review',
    question: 'From when does the next yearly review count?',
    hint: 'Authorities differ on when a review is done.',
    choices: [
      { code: 'decision', text: 'From the decision after the review' },
      { code: 'meeting', text: 'From the review meeting' },
    ],
  },
];
