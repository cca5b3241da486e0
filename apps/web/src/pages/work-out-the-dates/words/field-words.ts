import { capitalised, spelled, wordsIn } from '../../words/spelled.js';

/** How a field is asked for: the question, and the name by which errors and lists call it. */
export interface FieldWords {
  readonly question: string;
  readonly noun: string;
  readonly hint?: string;
  /** What is said where no answer is chosen; absent means: select the noun. */
  readonly unanswered?: string;
}

const words: Readonly<Record<string, FieldWords>> = {
  on: { question: 'When did this happen?', noun: 'day it happened' },
  service: { question: 'Who was asked?', noun: 'service that was asked' },
  id: {
    question: 'Which request is this about?',
    noun: 'request that this is about',
    hint: 'These are the requests that you have given so far.',
  },
  ground: { question: 'Why?', noun: 'reason' },
  releases: {
    question: 'Which limits could not be kept because of this?',
    noun: 'limits that could not be kept',
    hint: 'Choose none to mean all that the law allows.',
  },
  reason: { question: 'Why was the case closed?', noun: 'reason' },
  meetingOn: {
    question: 'On which day is or was the meeting?',
    noun: 'day of the meeting',
    hint: 'This can be in the future.',
  },
  outcome: { question: 'What was decided?', noun: 'decision' },
  without: {
    question: 'Did the notice follow a review meeting?',
    noun: 'kind of notice',
    unanswered: 'Select whether the notice followed a review meeting',
  },
  kind: { question: 'From where to where?', noun: 'kind of transfer' },
  transferOn: {
    question: 'When is the transfer?',
    noun: 'day of the transfer',
    hint: 'The first day at the next school or college. This can be in the future.',
  },
  movesOn: {
    question: 'When is the move?',
    noun: 'day of the move',
    hint: 'This can be in the future.',
  },
  order: { question: 'What is to be done?', noun: 'matter to be done' },
  agreedBy: {
    question: 'Was another day agreed in writing?',
    noun: 'day agreed in writing',
    hint: 'Leave this empty if none was agreed.',
  },
  from: { question: 'What was the first full day?', noun: 'first full day' },
  to: {
    question: 'What was the last full day?',
    noun: 'last full day',
    hint: 'This can be in the future.',
  },
  closedFrom: {
    question: 'What was the first day on which it was closed?',
    noun: 'first closed day',
  },
  reopensOn: {
    question: 'On which day did it open again?',
    noun: 'day of opening again',
    hint: 'This can be in the future.',
  },
  adviceAskedOn: {
    question: 'When was the head asked for advice?',
    noun: 'day on which advice was asked for',
  },
  missedOn: { question: 'When was the appointment?', noun: 'day of the appointment' },
};

const aboutSchool: FieldWords = {
  question: 'Which school or college is this about?',
  noun: 'school or college that this is about',
  hint: 'These are the schools and colleges that you have given so far.',
};

/** The words of the number of a request or consultation, by the type of event with which it begins. */
export function idWordsOf(beginnings: readonly string[]): FieldWords {
  return beginnings.includes('setting-consulted') ? aboutSchool : fieldWords('id');
}

const dayWords: Readonly<Record<string, FieldWords>> = {
  'exception-recorded': {
    question: 'When was it decided that this applies?',
    noun: 'day of the decision',
    hint: 'If you do not know, enter today: this day changes nothing.',
  },
  'phase-transfer-expected': {
    question: 'Since when is the transfer expected?',
    noun: 'day since when it is expected',
    hint: 'If you do not know, enter today: this day changes nothing.',
  },
  'review-meeting-arranged': { question: 'When was it arranged?', noun: 'day it was arranged' },
  'move-notified': {
    question: 'When did the old authority learn of the move?',
    noun: 'day on which the old authority learned of the move',
  },
};

/** The words of the day of an event: for most, when it happened. */
export function dayWordsOf(type: string): FieldWords {
  return wordsIn(dayWords, type) ?? fieldWords('on');
}

/** The words of a field; one that has none yet is spelled out. */
export function fieldWords(name: string): FieldWords {
  const noun = spelled(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
  return wordsIn(words, name) ?? { question: `${capitalised(noun)}?`, noun };
}
