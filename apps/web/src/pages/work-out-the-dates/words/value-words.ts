import { exceptionGrounds } from '#libs/statutory-rules';
import { sayService } from '../../words/code-words.js';
import { serviceCodes } from './service-codes.js';
import { capitalised, spelled, wordsIn } from '../../words/spelled.js';

const orders: Readonly<Record<string, string>> = {
  assess: 'Carry out an assessment',
  'make-plan': 'Make a plan',
  'amend-contents': 'Change what the plan says',
  'amend-placement': 'Change the school or college in the plan',
  'continue-and-amend': 'Keep the plan going and change it',
  reconsider: 'Think again whether a plan is needed',
  other: 'Something that could not have been appealed',
};

const values: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  order: orders,
  service: { other: 'Someone else' },
  outcome: {
    maintain: 'The plan stays as it is',
    amend: 'The plan will be changed (amended)',
    cease: 'The plan will end (cease)',
  },
  without: { review: 'No, there was no review meeting before it' },
  ground: {
    'reg-6-4': 'Earlier advice is enough, and everyone agreed that it is (regulation 6(4))',
    'not-applicable': 'It is not needed for this child or young person',
  },
  reason: {
    died: 'The child or young person died',
    'moved-away': 'The family moved away',
    'plan-ceased': 'The plan ended',
    other: 'Another reason',
  },
  kind: {
    'early-years-to-school': 'Early years to school',
    'infant-to-junior': 'Infant school to junior school',
    'primary-to-middle': 'Primary school to middle school',
    'primary-to-secondary': 'Primary school to secondary school',
    'middle-to-secondary': 'Middle school to secondary school',
    'secondary-to-post-16': 'Secondary school to college or other education after 16',
    'between-post-16': 'From one place of education after 16 to another',
  },
};

interface Unsaid {
  readonly text: string;
  /** Whether the law takes it for an answer, so that someone has to give it. */
  readonly isAnswer: boolean;
}

const unsaid: Readonly<Record<string, Unsaid>> = {
  without: { text: 'Yes, it followed a review meeting', isAnswer: true },
  service: { text: 'I do not know', isAnswer: false },
};

/** What a code in a field means. */
export function sayValue(field: string, code: string): string {
  if (field === 'service' && code !== 'other' && serviceCodes.includes(code))
    return sayService(code);
  const ofGround = exceptionGrounds.find((ground) => field === 'ground' && ground.code === code);
  return ofGround === undefined
    ? (wordsIn(wordsIn(values, field) ?? {}, code) ?? capitalised(spelled(code)))
    : capitalised(ofGround.title);
}

/** What it means that a field which may be left out was left out. */
export function unsaidWords(field: string): Unsaid {
  return wordsIn(unsaid, field) ?? { text: 'Not stated', isAnswer: false };
}
